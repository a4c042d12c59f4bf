import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { sqliteErrorCode } from './connection.ts';
import type { FileCheck, FileCheckRequest } from './file-check.ts';
import { isForeign, schemaVersionOf } from './file-state.ts';

const MOST_PROBLEMS = 10;

const countRows = (database: DatabaseSync): Record<string, number> => {
  const tables = database
    .prepare(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name`,
    )
    .all();
  const count = (name: string) => Number(database.prepare(`select count(*) as rows from "${name}"`).get()?.['rows']);
  return Object.fromEntries(tables.map(({ name }) => [String(name), count(String(name))]));
};

const check = ({ file, depth, counts }: FileCheckRequest): FileCheck => {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    const pragma = depth === 'full' ? 'integrity_check' : 'quick_check';
    const answers = database
      .prepare(`pragma ${pragma}(${MOST_PROBLEMS})`)
      .all()
      .map((row) => String(Object.values(row)[0]));
    const problems = answers.filter((answer) => answer !== 'ok');
    const version = schemaVersionOf(database);
    return { problems, version, isOurs: version > 0 && !isForeign(database), rows: counts ? countRows(database) : {} };
  } finally {
    database.close();
  }
};

const answer = (request: FileCheckRequest): FileCheck => {
  try {
    return check(request);
  } catch (error) {
    if (sqliteErrorCode(error) === null) throw error;
    return { problems: [error instanceof Error ? error.message : String(error)], version: 0, isOurs: false, rows: {} };
  }
};

parentPort?.postMessage(answer(workerData as FileCheckRequest));
