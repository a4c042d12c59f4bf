import { type Kysely, sql } from 'kysely';
import { chunksOf } from '../chunks.ts';
import { type IndexedWords, markOf, wordsOf } from '../indexed-words.ts';
import type { HeldText, SearchIndex, SearchPart, SearchText, TextQuery, WordSequence } from '../search-index.ts';

const textsAStatement = 500;
/** PostgreSQL counts places no further. */
const lastPlace = 16_383;

/** Weights of tsvector mark the parts of a text. */
const weights: Readonly<Record<keyof IndexedWords, string>> = { wholeNames: 'A', names: 'B', work: 'C', body: 'D' };
const weightsOfPart: Readonly<Record<SearchPart, string>> = {
  'whole-name': 'A',
  name: 'B',
  'name-and-work': 'BC',
  everything: 'BCD',
};

export const createPostgresSearchTables = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create table "searchEntries" (
    "workspace" text collate "C" not null, "kind" text collate "C" not null, "id" text collate "C" not null,
    "rowNumber" bigint not null, "words" tsvector not null, primary key ("workspace", "kind", "id"))`.execute(db);
  await sql`create index "searchEntriesByOrder" on "searchEntries" ("workspace", "kind", "rowNumber" desc, "id" desc)`.execute(
    db,
  );
  await sql`create index "searchEntriesByWord" on "searchEntries" using gin ("words")`.execute(db);
};

/** The words with their places and parts, as tsvector reads them. A gap between the parts keeps sequences within one. */
const vectorOf = (workspace: string, text: SearchText): string => {
  const words = wordsOf(workspace, text);
  const lexemes: string[] = [];
  let place = 1;
  for (const part of ['wholeNames', 'names', 'work', 'body'] as const) {
    for (const word of words[part]) {
      lexemes.push(`'${word}':${Math.min(place, lastPlace)}${weights[part]}`);
      place += 1;
    }
    place += 2;
  }
  return lexemes.join(' ');
};

/** The query in the language of tsquery. Words are letters and digits only, so nothing in them needs to be escaped. */
const expression = (workspace: string, { within, all, archived }: TextQuery): string => {
  const weight = weightsOfPart[within];
  const sequence = ({ words, isWhole }: WordSequence): string =>
    words.map((word, index) => `'${word}':${isWhole || index < words.length - 1 ? '' : '*'}${weight}`).join(' <-> ');
  const terms = all.map((alternatives) => `(${alternatives.map((each) => `(${sequence(each)})`).join(' | ')})`);
  const marks = archived === 'no' || archived === 'yes' ? [`'${markOf(workspace, archived === 'yes')}'`] : [];
  return [...terms, ...marks].join(' & ');
};

const finds = (workspace: string, query: TextQuery) =>
  sql<{ id: string }>`select "id" from "searchEntries"
    where "workspace" = ${workspace} and "kind" = ${query.kind} and "words" @@ ${expression(workspace, query)}::tsquery`;

export const postgresSearchIndex: SearchIndex = {
  put: async (db, workspace, kind, entries, read) => {
    for (const chunk of chunksOf(entries, textsAStatement)) {
      const orders = new Map(chunk.map(({ id, order }) => [id, order ?? 0]));
      const rows = (await read([...orders.keys()])).map((text) => ({
        kind,
        id: text.id,
        rowNumber: orders.get(text.id) ?? 0,
        words: vectorOf(workspace, text),
      }));
      await sql`insert into "searchEntries" ("workspace", "kind", "id", "rowNumber", "words")
        select ${workspace}, "kind", "id", "rowNumber", "words"
        from json_populate_recordset(null::"searchEntries", ${JSON.stringify(rows)}::json)`.execute(db);
    }
  },
  holds: async (db, workspace, kind, ids) => {
    const { rows } = await sql<HeldText>`select "id", "rowNumber" from "searchEntries"
      where "workspace" = ${workspace} and "kind" = ${kind} and "id" = any(${ids}::text[])`.execute(db);
    return rows;
  },
  remove: async (db, workspace, kind, texts) => {
    await sql`delete from "searchEntries"
      where "workspace" = ${workspace} and "kind" = ${kind} and "id" = any(${texts.map((text) => text.id)}::text[])`.execute(
      db,
    );
  },
  matching: async (db, workspace, query, limit) => {
    const { rows } = await sql<{ id: string }>`${finds(workspace, query)}
      order by "rowNumber" desc, "id" desc limit ${limit}`.execute(db);
    return rows.map((row) => row.id);
  },
  countMatching: async (db, workspace, query) => {
    const { rows } = await sql<{
      count: number;
    }>`select count(*) as "count" from (${finds(workspace, query)}) as "found"`.execute(db);
    return rows[0]?.count ?? 0;
  },
  idsMatching: finds,
  clear: async (db, workspace) => {
    await db.deleteFrom('searchEntries').where('workspace', '=', workspace).execute();
  },
};
