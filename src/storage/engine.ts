import type { ForeignKeyConstraintBuilder, Kysely, RawBuilder } from 'kysely';
import type { Result } from '../kernel/result.ts';
import type { DomainError } from '../domain/errors.ts';
import type { SearchIndex } from './search-index.ts';
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

export type RowTable = Exclude<keyof Tables, 'workspaces'>;
export type Row = Readonly<Record<string, unknown>>;
/** The values of a row's key columns, in their order. */
export type Key = readonly string[];

/**
 * Whole rows of one workspace by their keys, in bulk, the fastest way the engine has. Only with the `db` of a
 * transaction. A column that a row lacks is null.
 */
export interface BulkRows {
  insertRows(
    db: Database,
    workspace: string,
    table: RowTable,
    columns: readonly string[],
    rows: readonly object[],
  ): Promise<void>;
  /** Those that are there, in no order. */
  selectRows(
    db: Database,
    workspace: string,
    table: RowTable,
    columns: readonly string[],
    keyColumns: readonly string[],
    keys: readonly Key[],
  ): Promise<Row[]>;
  /** Sets `columns` of each row that `keyColumns` name; every row holds both. */
  updateRows(
    db: Database,
    workspace: string,
    table: RowTable,
    columns: readonly string[],
    keyColumns: readonly string[],
    rows: readonly Row[],
  ): Promise<void>;
  deleteRows(
    db: Database,
    workspace: string,
    table: RowTable,
    keyColumns: readonly string[],
    keys: readonly Key[],
  ): Promise<void>;
}

/** The data as it was at one moment, until disposed of. */
export interface Snapshot extends AsyncDisposable {
  readonly db: Database;
}

/** One database engine. Everything above it is written once. */
export interface Engine extends BulkRows {
  readonly name: 'sqlite' | 'postgres';
  /** For questions outside a change. It never waits for a change under way. */
  readonly reading: Database;
  readonly schema: SchemaDialect;
  readonly search: SearchIndex;
  /** The condition's right side of `in`: any of these texts, however many, in one value that costs nothing to compile. */
  among(texts: readonly string[]): RawBuilder<string>;
  /** Where the data lives, without secrets. */
  readonly place: string;
  /** For questions that must all see the same moment, such as an export. It never waits for a change either. */
  snapshot(): Promise<Snapshot>;
  /** One change at a time for a workspace: waits its turn, then runs in a transaction that an answered error, a throw or `rollBack` undoes. */
  transaction<T>(
    workspace: string,
    work: (db: Database) => Promise<Result<T, DomainError>>,
    options: { rollBack: boolean },
  ): Promise<Result<T, DomainError>>;
  close(): Promise<void>;
}
