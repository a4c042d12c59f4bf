import { sql } from 'kysely';
import type { SearchKind } from '../../domain/search/search-store.ts';
import type { Database } from '../engine.ts';
import { wordsOf } from '../indexed-words.ts';
import type { SearchIndex, SearchText, TextQuery, WordSequence } from '../search-index.ts';
import { numbersFor } from './search-numbers.ts';
import { columnsOfPart, searchTables } from './search-tables.ts';

const textsAStatement = 500;

const chunks = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / textsAStatement) }, (_, index) =>
    items.slice(index * textsAStatement, (index + 1) * textsAStatement),
  );

const expressionOf = ({ words, isWhole }: WordSequence): string => `"${words.join(' ')}"${isWhole ? '' : ' *'}`;

/** The query in the language of FTS5. Words are letters and digits only, so nothing in them needs to be escaped. */
const expression = ({ kind, within, all }: TextQuery): string => {
  const { columns } = searchTables[kind];
  const terms = all.map((alternatives) => `(${alternatives.map(expressionOf).join(' OR ')})`).join(' AND ');
  return `{${columnsOfPart[within].filter((column) => columns.includes(column)).join(' ')}} : (${terms})`;
};

const numbersOf = (workspace: string, kind: SearchKind, ids: readonly string[]) =>
  sql<number>`select "rowNumber" from "searchEntries"
    where "workspace" = ${workspace} and "kind" = ${kind} and "id" in (select value from json_each(${JSON.stringify(ids)}))`;

const removeChunk = async (
  db: Database,
  workspace: string,
  kind: SearchKind,
  ids: readonly string[],
): Promise<void> => {
  const { rows } = await sql<{ rowNumber: number }>`${numbersOf(workspace, kind, ids)}`.execute(db);
  if (rows.length === 0) return;
  const numbers = JSON.stringify(rows.map((row) => row.rowNumber));
  const table = sql.table(searchTables[kind].table);
  await sql`delete from ${table} where rowid in (select value from json_each(${numbers}))`.execute(db);
  await sql`delete from "searchEntries"
    where "kind" = ${kind} and "rowNumber" in (select value from json_each(${numbers}))`.execute(db);
};

const putChunk = async (
  db: Database,
  workspace: string,
  kind: SearchKind,
  texts: readonly SearchText[],
): Promise<void> => {
  const ids = texts.map((text) => text.id);
  await removeChunk(db, workspace, kind, ids);
  const numbers = await numbersFor(db, kind, texts);
  const { table, columns } = searchTables[kind];
  const entries = texts.map((text) => [numbers.get(text.id), text.id]);
  await sql`insert into "searchEntries" ("workspace", "kind", "rowNumber", "id")
    select ${workspace}, ${kind}, value ->> 0, value ->> 1 from json_each(${JSON.stringify(entries)})`.execute(db);
  const rows = texts.map((text) => {
    const words = wordsOf(text);
    return [numbers.get(text.id), ...columns.map((column) => words[column].join(' '))];
  });
  const values = columns.map((_, index) => sql`value ->> ${sql.lit(index + 1)}`);
  await sql`insert into ${sql.table(table)} (rowid, ${sql.join(columns.map((column) => sql.ref(column)))})
    select value ->> 0, ${sql.join(values)} from json_each(${JSON.stringify(rows)})`.execute(db);
};

const ofKind = (texts: readonly SearchText[]): Map<SearchKind, SearchText[]> => Map.groupBy(texts, (text) => text.kind);

/** The full-text table leads: its rows come in their order, and the reading ends with the last one wanted. */
const finds = (workspace: string, query: TextQuery) => {
  const { table } = searchTables[query.kind];
  return sql<{ id: string }>`select e."id" from ${sql.table(table)} f cross join "searchEntries" e
    where f.${sql.ref(table)} match ${expression(query)} and e."kind" = ${query.kind} and e."rowNumber" = f.rowid
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
  put: async (db, workspace, texts) => {
    for (const [kind, same] of ofKind(texts))
      for (const chunk of chunks(same)) await putChunk(db, workspace, kind, chunk);
  },
  remove: async (db, workspace, kind, ids) => {
    for (const chunk of chunks(ids)) await removeChunk(db, workspace, kind, chunk);
  },
  holds: async (db, workspace, kind, ids) => {
    const { rows } = await sql<{ id: string }>`select "id" from "searchEntries"
      where "workspace" = ${workspace} and "kind" = ${kind} and "id" in (select value from json_each(${JSON.stringify(ids)}))`.execute(
      db,
    );
    return new Set(rows.map((row) => row.id));
  },
  matching: async (db, workspace, query, limit) => {
    const { rows } = await sql<{ id: string }>`${finds(workspace, query)} order by f.rowid desc limit ${limit}`.execute(
      db,
    );
    return rows.map((row) => row.id);
  },
  idsMatching: finds,
  clear: async (db, workspace) => {
    for (const kind of ['person', 'organisation', 'note', 'interaction'] as const) await clearKind(db, workspace, kind);
  },
};
