import { closeSync, openSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';
import type { DomainError } from '../../domain/errors.ts';
import type { Progress } from '../../kernel/progress.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { openReading } from './connection.ts';
import { checkFile } from './file-check.ts';

const PAGES_A_STEP = 4000;

const copyPages = async (from: DatabaseSync, to: string, stage: string, progress: Progress): Promise<void> => {
  await backup(from, to, {
    rate: PAGES_A_STEP,
    progress: ({ totalPages, remainingPages }) =>
      progress.report({ stage, done: totalPages - remainingPages, total: totalPages }),
  });
};

const pageSize = (database: DatabaseSync): number => Number(database.prepare('pragma page_size').get()?.['page_size']);

/** A file can be copied over another only if both are cut into pages of one size. */
const takePageSizeOf = (file: string, other: string): void => {
  const [changing, example] = [new DatabaseSync(file), openReading(other)];
  const wanted = pageSize(example);
  if (pageSize(changing) !== wanted)
    changing.exec(`pragma journal_mode = delete; pragma page_size = ${wanted}; vacuum`);
  example.close();
  changing.close();
};

/**
 * Copies the pages of one database over those of another, all or none. Whoever has the other open sees the old rows
 * until it is done, then the new. `from` is used up.
 */
export const replacePages = async (from: string, to: string, progress: Progress): Promise<void> => {
  takePageSizeOf(from, to);
  const source = new DatabaseSync(from);
  try {
    await copyPages(source, to, 'restoring', progress);
  } finally {
    source.close();
  }
};

const counts = (database: DatabaseSync, tables: readonly string[]): number[] =>
  tables.map((name) => Number(database.prepare(`select count(*) as rows from "${name}"`).get()?.['rows']));

/** One file by itself, without a journal beside it. */
const makeSelfContained = (file: string): void => {
  const copy = new DatabaseSync(file);
  copy.exec('pragma journal_mode = delete');
  copy.close();
};

/**
 * Makes a copy that is known to be good: written under another name, read through from beginning to end, its rows
 * counted against the original, and only then given its name. Readable by this user only.
 */
export const copyVerified = async (
  from: string,
  to: string,
  progress: Progress,
): Promise<Result<void, DomainError>> => {
  const unfinished = `${to}.unfinished`;
  const source = openReading(from);
  try {
    closeSync(openSync(unfinished, 'w', 0o600));
    // Within a transaction the original stands still, whatever is written meanwhile.
    source.exec('begin; select count(*) from sqlite_master');
    await copyPages(source, unfinished, 'copying', progress);
    progress.signal.throwIfAborted();
    makeSelfContained(unfinished);
    progress.report({ stage: 'verifying the copy', done: 0 });
    const { problems, rows } = await checkFile({ file: unfinished, depth: 'full', counts: true });
    const tables = Object.keys(rows);
    const differs = counts(source, tables).some((count, index) => count !== rows[tables[index] ?? '']);
    if (problems.length > 0)
      return err({ type: 'damaged', reason: `The copy of ${from} is damaged: ${problems.join('; ')}.` });
    if (differs) return err({ type: 'damaged', reason: `The copy of ${from} does not hold all of its rows.` });
    await rename(unfinished, to);
    return ok(undefined);
  } finally {
    source.close();
    for (const suffix of ['', '-journal', '-wal', '-shm']) await rm(`${unfinished}${suffix}`, { force: true });
  }
};
