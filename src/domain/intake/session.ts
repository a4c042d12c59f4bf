import type { NewId } from '../../kernel/identifier.ts';
import { organisationKey } from '../people/organisation-name.ts';
import { tidyText } from '../people/name.ts';
import type { WritablePersonField } from '../people/person.ts';
import type { Changing } from '../store.ts';
import type { ListComparison } from './list-comparison.ts';
import type { PendingRows } from './pending-rows.ts';
import type { PersonIndex } from './person-index.ts';
import type { BatchHeaderRecord } from './record.ts';
import type { ReportDraft } from './report-draft.ts';

/** What one import carries along from its first record to its last. */
export interface ImportSession {
  readonly changing: Changing;
  readonly newId: NewId;
  readonly batchId: string;
  /** The moment of the import. */
  readonly now: string;
  readonly zone: string;
  readonly header: BatchHeaderRecord;
  /** The files describe an earlier day than what was imported already: they add, and correct nothing. */
  readonly isOlder: boolean;
  readonly people: PersonIndex;
  /** Key → identifier. */
  readonly organisations: Map<string, string>;
  /** Every list that a row of this import stands in, complete or not. */
  readonly lists: Map<string, ListComparison>;
  readonly rows: PendingRows;
  readonly report: ReportDraft;
  /** The user's own person, once known. */
  self: string | null;
  /** The provenance of fields that all come from this import. */
  provenanceOf(fields: readonly WritablePersonField[]): string;
  /** People made or changed by this import, so that one is counted once. */
  readonly created: Set<string>;
  readonly updated: Set<string>;
  /** People who have a row of their own in a list of this import already. */
  readonly claimedInList: Set<string>;
  /** Names of the people this import brought, by identifier. */
  readonly nameOf: Map<string, string>;
  /** Updates that wait until the new rows of the batch are written. */
  readonly later: (() => Promise<void>)[];
}

/** The organisation of a name, made if it is new; null for an empty name. */
export const organisationOf = (session: ImportSession, name: string | undefined): string | null => {
  const tidy = tidyText(name);
  if (tidy === null) return null;
  const nameKey = organisationKey(tidy);
  const known = session.organisations.get(nameKey);
  if (known !== undefined) return known;
  const id = session.newId();
  session.organisations.set(nameKey, id);
  session.rows.add('organisations', { id, name: tidy, nameKey, followedOn: null, batchId: session.batchId });
  session.report.counts.organisations.created += 1;
  return id;
};
