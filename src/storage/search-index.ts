import type { Kysely, RawBuilder } from 'kysely';
import type { SearchKind } from '../domain/search/search-store.ts';
import type { Tables } from './tables.ts';

type Database = Kysely<Tables>;

/** The words of something to be found. All of it is folded. */
export interface SearchText {
  readonly id: string;
  /** Names of a person or an organisation; none for other texts. */
  readonly names: readonly string[];
  /** What a person does: title and organisation. */
  readonly work: string;
  readonly body: string;
  /** Of an archived person. */
  readonly isArchived?: boolean;
}

/** Something to be found, and where it stands among what is found with it. */
export interface SearchEntry {
  readonly id: string;
  /** A whole number from 1: what has a greater one is found first. Null comes behind all others. */
  readonly order: number | null;
}

/** Words that follow one another. Unless `isWhole`, the last of them need only be begun. */
export interface WordSequence {
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

/** The parts of a text to look into. `whole-name` looks for one of the names, from its first word to its last. */
export type SearchPart = 'whole-name' | 'name' | 'name-and-work' | 'everything';

export interface TextQuery {
  readonly kind: SearchKind;
  readonly within: SearchPart;
  /** For people: whether archived ones are wanted, and others. All, where it is left out. */
  readonly archived?: 'no' | 'yes' | 'all';
  /** Each of these must be found, by any of its alternatives. */
  readonly all: readonly (readonly WordSequence[])[];
}

export interface HeldText {
  readonly id: string;
  readonly rowNumber: number;
}

/** The engine's full-text index. Both engines index the same words (src/domain/search/words.ts) and find the same. */
export interface SearchIndex {
  /** Adds what is not in the index. `read` is asked for the texts of some hundred of the entries at a time. */
  put(
    db: Database,
    workspace: string,
    kind: SearchKind,
    entries: readonly SearchEntry[],
    read: (ids: readonly string[]) => Promise<SearchText[]>,
  ): Promise<void>;
  /** Those of some thousand texts that are in the index, as it knows them itself. */
  holds(db: Database, workspace: string, kind: SearchKind, ids: readonly string[]): Promise<HeldText[]>;
  remove(db: Database, workspace: string, kind: SearchKind, texts: readonly HeldText[]): Promise<void>;
  /** Identifiers of texts that match, greatest order first. */
  matching(db: Database, workspace: string, query: TextQuery, limit: number): Promise<string[]>;
  countMatching(db: Database, workspace: string, query: TextQuery): Promise<number>;
  /** The same as a query of `id`, for all texts that match, to be part of another. */
  idsMatching(workspace: string, query: TextQuery): RawBuilder<{ id: string }>;
  clear(db: Database, workspace: string): Promise<void>;
}
