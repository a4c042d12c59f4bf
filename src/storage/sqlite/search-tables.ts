import { type Kysely, sql } from 'kysely';
import type { SearchKind } from '../../domain/search/search-store.ts';
import type { SearchPart } from '../search-index.ts';
import type { IndexedWords } from '../indexed-words.ts';

type Column = keyof IndexedWords;

/** One full-text table a kind, so that a name is not looked for among the words of all interactions. */
interface SearchTable {
  readonly table: string;
  readonly columns: readonly Column[];
  /** Lengths of the beginnings that are indexed too, so that a short one is found without gathering all words that begin so. */
  readonly prefix: string;
}

export const searchTables: Readonly<Record<SearchKind, SearchTable>> = {
  person: { table: 'searchPeople', columns: ['wholeNames', 'names', 'work', 'body'], prefix: '1 2' },
  organisation: { table: 'searchOrganisations', columns: ['wholeNames', 'names'], prefix: '1 2' },
  note: { table: 'searchNotes', columns: ['body'], prefix: '2 3' },
  interaction: { table: 'searchInteractions', columns: ['body'], prefix: '2 3' },
};

export const columnsOfPart: Readonly<Record<SearchPart, readonly Column[]>> = {
  'whole-name': ['wholeNames'],
  name: ['names'],
  'name-and-work': ['names', 'work'],
  everything: ['names', 'work', 'body'],
};

/** Words gathered in memory before they are written: an import is indexed half as fast again with more than the usual one megabyte. */
const gatheredBytes = 16 * 1024 * 1024;

/**
 * The words arrive folded and cut, so the plainest tokenizer is the right one: it takes every sign outside of ASCII
 * for a letter. `contentless`, because the texts are in their own tables.
 */
export const createSqliteSearchTables = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create table "searchEntries" (
    "workspace" text not null, "kind" text not null, "id" text not null, "rowNumber" integer not null,
    primary key ("kind", "rowNumber")
  ) strict, without rowid`.execute(db);
  await sql`create unique index "searchEntriesById" on "searchEntries" ("workspace", "kind", "id")`.execute(db);
  for (const { table, columns, prefix } of Object.values(searchTables)) {
    await sql`create virtual table ${sql.table(table)} using fts5 (
      ${sql.join(columns.map((column) => sql.ref(column)))}, content = '', contentless_delete = 1, tokenize = 'ascii',
      prefix = ${sql.lit(prefix)})`.execute(db);
    await sql`insert into ${sql.table(table)} (${sql.ref(table)}, rank) values ('hashsize', ${sql.lit(gatheredBytes)})`.execute(
      db,
    );
  }
};
