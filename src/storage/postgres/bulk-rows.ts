import { CompiledQuery } from 'kysely';
import type { BulkRows, Row } from '../engine.ts';
import { noteGrowth } from './growth.ts';
import { chunksOfJson } from './json-chunks.ts';

const quoted = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ');

const matching = (keyColumns: readonly string[]): string =>
  ['"present"."workspace" = $1', ...keyColumns.map((column) => `"present"."${column}" = "given"."${column}"`)].join(
    ' and ',
  );

const asRows = (keyColumns: readonly string[], keys: readonly (readonly string[])[]): Row[] =>
  keys.map((key) => Object.fromEntries(keyColumns.map((column, index) => [column, key[index]])));

/** A trip to the server costs more than a row: as many rows as one statement carries go together, as JSON. */
export const insertRows: BulkRows['insertRows'] = async (db, workspace, table, columns, rows) => {
  const names = quoted(columns);
  const statement =
    `insert into "${table}" ("workspace", ${names}) ` +
    `select $1, ${names} from json_populate_recordset(null::"${table}", $2::json)`;
  for (const json of chunksOfJson(rows)) await db.executeQuery(CompiledQuery.raw(statement, [workspace, json]));
  await noteGrowth(db, table, rows.length);
};

export const selectRows: BulkRows['selectRows'] = async (db, workspace, table, columns, keyColumns, keys) => {
  const names = columns.map((column) => `"present"."${column}"`).join(', ');
  const statement =
    `select ${names} from json_populate_recordset(null::"${table}", $2::json) as "given" ` +
    `join "${table}" as "present" on ${matching(keyColumns)}`;
  const found: Row[] = [];
  for (const json of chunksOfJson(asRows(keyColumns, keys))) {
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(statement, [workspace, json]));
    found.push(...rows);
  }
  return found;
};

export const updateRows: BulkRows['updateRows'] = async (db, workspace, table, columns, keyColumns, rows) => {
  const assignments = columns.map((column) => `"${column}" = "given"."${column}"`).join(', ');
  const statement =
    `update "${table}" as "present" set ${assignments} ` +
    `from json_populate_recordset(null::"${table}", $2::json) as "given" where ${matching(keyColumns)}`;
  for (const json of chunksOfJson(rows)) await db.executeQuery(CompiledQuery.raw(statement, [workspace, json]));
};

export const deleteRows: BulkRows['deleteRows'] = async (db, workspace, table, keyColumns, keys) => {
  const statement =
    `delete from "${table}" as "present" ` +
    `using json_populate_recordset(null::"${table}", $2::json) as "given" where ${matching(keyColumns)}`;
  for (const json of chunksOfJson(asRows(keyColumns, keys)))
    await db.executeQuery(CompiledQuery.raw(statement, [workspace, json]));
};
