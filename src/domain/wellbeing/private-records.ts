import * as z from 'zod';
import type { DomainError } from '../errors.ts';
import type { Result } from '../../kernel/result.ts';

/** What the private space keeps beside the journal's entries. The kind itself is sealed as well. */
export const privateKinds = ['check', 'conflict', 'boundary', 'boundary-event', 'supporter', 'plan'] as const;
export type PrivateKind = (typeof privateKinds)[number];

export interface PrivateRecord {
  /** Number in the private space, from 1. */
  readonly seq: number;
  readonly recordedAt: string;
  readonly kind: PrivateKind;
  /** The record that this one stands for from then on. */
  readonly replaces: number | null;
  readonly content: unknown;
}

/** A record in its newest wording, with the numbers of all its wordings. */
export interface NewestRecord extends PrivateRecord {
  readonly wordings: readonly number[];
}

/** Where checks, conflicts, boundaries, support and plans are kept: sealed, and nowhere else. */
export interface PrivateRecords {
  /** Seals a record; works locked. Answers its number, or `not-found` where there is no private space yet. */
  add(kind: PrivateKind, content: unknown, replaces?: number): Promise<Result<{ readonly seq: number }, DomainError>>;
  /** Opens those of a kind, oldest first, each in its newest wording; those taken out are gone. Needs unlocking. */
  list(kind: PrivateKind): Promise<Result<readonly NewestRecord[], DomainError>>;
  /** Destroys a record and what it replaced, and leaves an empty place in the log. Needs unlocking. */
  remove(seq: number): Promise<Result<null, DomainError>>;
}

/** Names a person, on file or not. Kept inside the seal only. */
export const namedPerson = z.object({
  id: z.string().max(100).optional().describe('Identifier of the person, if they are on file'),
  name: z.string().trim().min(1).max(500).describe('Name, or what you call them'),
});
export type NamedPerson = z.infer<typeof namedPerson>;

const MOST_LETTERS = 50_000;
/** Text of any length a person writes; left out where there is none. */
export const privateText = z.string().max(MOST_LETTERS);

/**
 * The records in their newest wording, in the order in which the first wording of each was written down. A record that
 * replaces one which was itself replaced stands for the same thing.
 */
export const newestWordings = (records: readonly PrivateRecord[]): NewestRecord[] => {
  const first = new Map<number, number>();
  const newest = new Map<number, NewestRecord>();
  for (const record of records.toSorted((a, b) => a.seq - b.seq)) {
    const root = record.replaces === null ? record.seq : (first.get(record.replaces) ?? record.seq);
    first.set(record.seq, root);
    newest.set(root, { ...record, wordings: [...(newest.get(root)?.wordings ?? []), record.seq] });
  }
  return [...newest.values()];
};
