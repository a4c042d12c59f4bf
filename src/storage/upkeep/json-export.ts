import { recordNames } from '../../domain/records.ts';
import { defaultSettings, type Settings } from '../../domain/workspace/workspace-store.ts';
import type { Database, Engine, Row, RowTable } from '../engine.ts';
import { pagesOf } from '../pages.ts';
import { changeColumns, recordColumns, setColumns } from '../tables.ts';
import { keyColumns } from '../writer-keys.ts';

export const EXPORT_FORMAT = 'tiewise';
export const EXPORT_VERSION = 1;

const settingsOf = async (db: Database, workspace: string): Promise<Settings> => {
  const row = await db.selectFrom('workspaces').where('id', '=', workspace).select('settings').executeTakeFirst();
  return { ...defaultSettings, ...(JSON.parse(row?.settings ?? '{}') as Partial<Settings>) };
};

/** A list of rows, one a line. */
async function* rowList(pages: AsyncIterable<Row[]>, write: (row: Row) => string): AsyncGenerator<string> {
  let start = '[\n';
  for await (const page of pages) {
    yield start + page.map(write).join(',\n');
    start = ',\n';
  }
  yield start === '[\n' ? '[]' : '\n]';
}

const asJson = (row: Row): string => JSON.stringify(row);

/** The feed's own JSON is written as such, not as a text within. */
const changeAsJson = ({ before, after, ...change }: Row): string =>
  `${JSON.stringify(change).slice(0, -1)},"before":${(before as string | null) ?? 'null'},"after":${(after as string | null) ?? 'null'}}`;

async function* document(db: Database, workspace: string, exportedAt: string): AsyncGenerator<string> {
  const pages = (table: RowTable, columns: readonly string[], key: readonly string[]) =>
    pagesOf(db, workspace, table, columns, key);
  const head = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt,
    settings: await settingsOf(db, workspace),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"records":{`;
  for (const [index, name] of recordNames.entries()) {
    yield `${index === 0 ? '' : ','}\n"${name}":`;
    yield* rowList(pages(name, recordColumns[name], keyColumns(name)), asJson);
  }
  yield '},\n"changeSets":';
  yield* rowList(pages('changeSets', setColumns, ['ordinal']), asJson);
  yield ',\n"changes":';
  yield* rowList(pages('changes', changeColumns, ['ordinal', 'seq']), changeAsJson);
  yield '}\n';
}

/**
 * Everything on file of a workspace as one JSON document, the history of changes included, in pieces of some 100 kB:
 * `{"format":"tiewise","version":1,"exportedAt":…,"settings":{…},"records":{"people":[…],…},"changeSets":[…],"changes":[…]}`.
 * What is computed from the records is left out; a restore computes it anew.
 */
export async function* exportJson(engine: Engine, workspace: string, exportedAt: string): AsyncGenerator<string> {
  await using snapshot = await engine.snapshot();
  yield* document(snapshot.db, workspace, exportedAt);
}
