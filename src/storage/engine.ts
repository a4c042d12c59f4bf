import type { ForeignKeyConstraintBuilder, Kysely, RawBuilder } from 'kysely';
import type { Result } from '../kernel/result.ts';
import type { DomainError } from '../domain/errors.ts';
import type { SearchKind } from '../domain/search/search-store.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/** What migrations need to know of an engine: the differences are declared here, and nowhere asked for by name. */
export interface SchemaDialect {
  /** Texts compare by code point in both engines. */
  columnType(kind: 'text' | 'integer' | 'real'): RawBuilder<unknown>;
  /** References are checked at commit, so that rows may be restored and undone in any order. */
  deferredReference(key: ForeignKeyConstraintBuilder): ForeignKeyConstraintBuilder;
  /** What ends a table's definition; a clustered table is stored in the order of its key, where the engine can. */
  tableEnd(clustered: boolean): RawBuilder<unknown> | null;
  createSearchTables(db: Kysely<unknown>): Promise<void>;
}

/** A text to be found, already folded. */
export interface SearchText {
  readonly kind: SearchKind;
  readonly id: string;
  readonly personId: string | null;
  /** What carries most weight: the name of a person or an organisation; empty for texts without one. */
  readonly name: string;
  readonly body: string;
}

/** The engine's full-text index. All texts arrive folded. */
export interface SearchIndex {
  /** Adds or replaces. */
  put(db: Database, workspace: string, texts: readonly SearchText[]): Promise<void>;
  remove(db: Database, workspace: string, kind: SearchKind, ids: readonly string[]): Promise<void>;
  /** Identifiers of the texts in which every term begins a word, best first (newest first for interactions). */
  matching(
    db: Database,
    workspace: string,
    kind: SearchKind,
    terms: readonly string[],
    limit: number,
  ): Promise<{ id: string; score: number }[]>;
  /** People whose names share most letter triples with the terms. */
  similarNames(
    db: Database,
    workspace: string,
    terms: readonly string[],
    limit: number,
  ): Promise<{ id: string; score: number }[]>;
  clear(db: Database, workspace: string): Promise<void>;
}

/** One database engine. Everything above it is written once. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  /** For questions outside a change. It never waits for a change under way. */
  readonly reading: Database;
  readonly schema: SchemaDialect;
  readonly search: SearchIndex;
  /** Where the data lives, without secrets. */
  readonly place: string;
  /** Questions that must all see the same moment, such as an export. It never waits for a change either. */
  snapshot<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** One change at a time for a workspace: waits its turn, then runs in a transaction that an answered error, a throw or `rollBack` undoes. */
  transaction<T>(
    workspace: string,
    work: (db: Database) => Promise<Result<T, DomainError>>,
    options: { rollBack: boolean },
  ): Promise<Result<T, DomainError>>;
  /** Inserts many rows of one workspace the fastest way the engine has; a column a row lacks is null. With the `db` of a transaction only. */
  insertRows(
    db: Database,
    workspace: string,
    table: Exclude<keyof Tables, 'workspaces'>,
    columns: readonly string[],
    rows: readonly object[],
  ): Promise<void>;
  close(): Promise<void>;
}
