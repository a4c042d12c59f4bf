import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DomainError } from '../../domain/errors.ts';
import type { Progress } from '../../kernel/progress.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { latestVersion, tooNew } from '../migrations/migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { checkFile } from '../sqlite/file-check.ts';
import { openSqlite } from '../sqlite/open-sqlite.ts';
import type { SqliteEngine } from '../sqlite/sqlite-engine.ts';
import type { Care } from './care.ts';

const problemOf = async (copy: string, name: string): Promise<DomainError | null> => {
  const { problems, isOurs, version } = await checkFile({ file: copy, depth: 'full', counts: false });
  if (problems.length > 0)
    return { type: 'damaged', reason: `${name} is damaged: ${problems.slice(0, 3).join('; ')}. Nothing was changed.` };
  if (!isOurs)
    return { type: 'damaged', reason: `${name} is a database, but not one of Tiewise. Nothing was changed.` };
  const refusal = tooNew(version, migrations);
  return refusal ? { type: 'damaged', reason: refusal } : null;
};

/** A database file opened for reading: a checked copy of it, brought up to the present schema. */
export interface OpenedCopy extends AsyncDisposable {
  readonly engine: SqliteEngine;
}

/** Opens a copy of a database file, once it is known to be whole, so that the file itself stays as it is. */
export const openCopy = async (
  care: Care,
  path: string,
  progress: Progress,
): Promise<Result<OpenedCopy, DomainError>> => {
  const folder = await mkdtemp(join(care.folder, 'restoring-'));
  const copy = join(folder, 'copy.db');
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    progress.report({ stage: 'verifying the file', done: 0 });
    await copyFile(path, copy);
    await chmod(copy, 0o600);
    const problem = await problemOf(copy, basename(path));
    const opened = problem ? err(problem) : await openSqlite({ file: copy, clock: care.clock, backups: null });
    if (!opened.ok) {
      await remove();
      return opened;
    }
    const engine = opened.value;
    return ok({ engine, [Symbol.asyncDispose]: () => engine.close().then(remove) });
  } catch (error) {
    await remove();
    throw error;
  }
};

export const newestSchema = latestVersion(migrations);
