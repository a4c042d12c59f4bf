import type { IntakeRecord, ProblemRecord } from '../../domain/intake/record.ts';
import type { RecipientNames } from './recipient-names.ts';
import type { Row } from './row.ts';
import type { SelfDraft } from './self-draft.ts';
import type { Identity, IdentityEvidence } from './self-identity.ts';

/** What is known while the rows of a file become records. */
export interface Reading {
  /** Name of the file, for what only the name tells. */
  readonly fileName: string;
  readonly me: Identity;
  readonly recipientNames: RecipientNames;
}

/**
 * One kind of file in a LinkedIn archive. To add one: a file in kinds/ and a line in file-kinds.ts. A kind tells of the user
 * (`tellOfMe`), of others (`read`), or both.
 */
export interface FileKind {
  readonly id: string;
  /** Columns, in plain form, that the header of this kind must have. */
  readonly columns: readonly string[];
  /** What the file's plain name must look like, where the header alone is too common. */
  readonly fileName?: RegExp;
  /** Gathers who the user is and how people are called, before anything is read. */
  observe?(row: Row, evidence: IdentityEvidence, recipientNames: RecipientNames): void;
  tellOfMe?(row: Row, me: SelfDraft): ProblemRecord | undefined;
  read?(row: Row, reading: Reading): readonly IntakeRecord[];
}

export const problemAt = (row: Row, reason: string): ProblemRecord => ({
  type: 'problem',
  place: row.place,
  reason,
  raw: row.raw,
});
