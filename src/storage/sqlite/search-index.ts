import { sql } from 'kysely';
import type { SearchKind } from '../../domain/search/search-store.ts';
import { chunksOf } from '../chunks.ts';
import type { Database } from '../engine.ts';
import { markOf, wordsOf } from '../indexed-words.ts';
import type { HeldText, SearchEntry, SearchIndex, SearchText, TextQuery, WordSequence } from '../search-index.ts';
import { type NumberedEntry, numbersFor } from './search-numbers.ts';
import { columnsOfPart, searchTables } from './search-tables.ts';

const textsAQuery = 500;
const charactersAStatement = 4_000_000;

const expressionOf = ({ words, isWhole }: WordSequence): string => `"${words.join(' ')}"${isWhole ? '' : ' *'}`;

const marks = (workspace: string, { archived }: TextQuery): string => {
  const wanted = [false, true].filter((isArchived) => archived === 'all' || isArchived === (archived === 'yes'));
  return wanted.map((isArchived) => `"${markOf(workspace, isArchived)}"`).join(' OR ');
};

/** The query in the language of FTS5. Words are letters and digits only, so nothing in them needs to be escaped. */
const expression = (workspace: string, query: TextQuery): string => {
  const { columns } = searchTables[query.kind];
  const terms = query.all.map((alternatives) => `(${alternatives.map(expressionOf).join(' OR ')})`).join(' AND ');
  const sought = columnsOfPart[query.within].filter((column) => columns.includes(column)).join(' ');
  const marked = query.archived === undefined ? '' : ` AND {wholeNames} : (${marks(workspace, query)})`;
  return `{${sought}} : (${terms})${marked}`;
};

const enter = async (
  db: Database,
  workspace: string,
  kind: SearchKind,
  entries: readonly NumberedEntry[],
): Promise<void> => {
  const rows = JSON.stringify(entries.map(({ number, id }) => [number, id]));
  await sql`insert into "searchEntries" ("workspace", "kind", "rowNumber", "id")
    select ${workspace}, ${kind}, value ->> 0, value ->> 1 from json_each(${rows})`.execute(db);
};

/** Puts rows of words, each with its number, in front of it, into the full-text table. */
const index = async (db: Database, kind: SearchKind, rows: readonly string[]): Promise<void> => {
  const { table, columns } = searchTables[kind];
  const values = columns.map((_, place) => sql`value ->> ${sql.lit(place + 1)}`);
  await sql`insert into ${sql.table(table)} (rowid, ${sql.join(columns.map((column) => sql.ref(column)))})
    select value ->> 0, ${sql.join(values)} from json_each(${`[${rows.join(',')}]`})`.execute(db);
};

/**
 * Every statement of more than one row makes the full-text tables write out what they have gathered, and so does a
 * number that is less than the one before: hence few and large statements, by ascending number.
 */
const putMany = async (
  db: Database,
  workspace: string,
  kind: SearchKind,
  entries: readonly SearchEntry[],
  read: (ids: readonly string[]) => Promise<SearchText[]>,
): Promise<void> => {
  const numbered = await numbersFor(db, kind, entries);
  await enter(db, workspace, kind, numbered);
  let rows: string[] = [];
  let characters = 0;
  for (const chunk of chunksOf(numbered, textsAQuery)) {
    const texts = new Map((await read(chunk.map(({ id }) => id))).map((text) => [text.id, wordsOf(workspace, text)]));
    for (const { id, number } of chunk) {
      const words = texts.get(id);
      const row = JSON.stringify([
        number,
        ...searchTables[kind].columns.map((column) => words?.[column].join(' ') ?? ''),
      ]);
      rows.push(row);
      characters += row.length;
    }
    if (characters < charactersAStatement) continue;
    await index(db, kind, rows);
    rows = [];
    characters = 0;
  }
  if (rows.length > 0) await index(db, kind, rows);
};

/** The full-text table leads: its rows come in their order, and the reading ends with the last one wanted. */
const finds = (workspace: string, query: TextQuery) => {
  const { table } = searchTables[query.kind];
  return sql<{ id: string }>`select e."id" from ${sql.table(table)} f cross join "searchEntries" e
    where f.${sql.ref(table)} match ${expression(workspace, query)} and e."kind" = ${query.kind} and e."rowNumber" = f.rowid
      and e."workspace" = ${workspace}`;
};

const clearKind = async (db: Database, workspace: string, kind: SearchKind): Promise<void> => {
  const table = sql.table(searchTables[kind].table);
  const others =
    await sql`select 1 from "searchEntries" where "kind" = ${kind} and "workspace" <> ${workspace} limit 1`.execute(db);
  if (others.rows.length === 0) {
    await sql`insert into ${table} (${sql.ref(searchTables[kind].table)}) values ('delete-all')`.execute(db);
  } else {
    await sql`delete from ${table} where rowid in
      (select "rowNumber" from "searchEntries" where "workspace" = ${workspace} and "kind" = ${kind})`.execute(db);
  }
  await db.deleteFrom('searchEntries').where('workspace', '=', workspace).where('kind', '=', kind).execute();
};

export const sqliteSearchIndex: SearchIndex = {
  put: putMany,
  holds: async (db, workspace, kind, ids) => {
    const { rows } = await sql<HeldText>`select "id", "rowNumber" from "searchEntries"
      where "workspace" = ${workspace} and "kind" = ${kind} and "id" in (select value from json_each(${JSON.stringify(ids)}))`.execute(
      db,
    );
    return rows;
  },
  remove: async (db, _workspace, kind, texts) => {
    const numbers = JSON.stringify(texts.map((text) => text.rowNumber).sort((a, b) => a - b));
    await sql`delete from ${sql.table(searchTables[kind].table)}
      where rowid in (select value from json_each(${numbers}))`.execute(db);
    await sql`delete from "searchEntries"
      where "kind" = ${kind} and "rowNumber" in (select value from json_each(${numbers}))`.execute(db);
  },
  matching: async (db, workspace, query, limit) => {
    const { rows } = await sql<{ id: string }>`${finds(workspace, query)} order by f.rowid desc limit ${limit}`.execute(
      db,
    );
    return rows.map((row) => row.id);
  },
  countMatching: async (db, workspace, query) => {
    const table = searchTables[query.kind].table;
    // With a mark, the full-text table alone can tell; without, other workspaces must be left out.
    const from =
      query.archived === undefined
        ? sql`(${finds(workspace, query)})`
        : sql`${sql.table(table)} where ${sql.ref(table)} match ${expression(workspace, query)}`;
    const { rows } = await sql<{ count: number }>`select count(*) as "count" from ${from}`.execute(db);
    return rows[0]?.count ?? 0;
  },
  idsMatching: finds,
  clear: async (db, workspace) => {
    for (const kind of ['person', 'organisation', 'note', 'interaction'] as const) await clearKind(db, workspace, kind);
  },
};
