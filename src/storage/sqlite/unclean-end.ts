import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { sqliteErrorCode } from './connection.ts';
import { checkFile, type FileCheck } from './file-check.ts';

const markerOf = (file: string): string => `${file}-unchecked`;

/** Whether another process has the file open. If none has, what its last user left in the journal is brought in. */
const isInUse = (file: string): boolean => {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('pragma locking_mode = exclusive; begin exclusive; commit');
    return false;
  } catch (error) {
    if (sqliteErrorCode(error) === 5) return true;
    throw error;
  } finally {
    database.close();
  }
};

/**
 * Marks the file for a check if its last user did not close it: a process that ends as it should leaves no journal.
 * The mark stays until a check was made, however often the program is started and ended meanwhile.
 */
export const noteUncleanEnd = (file: string, now: string): void => {
  const journal = `${file}-wal`;
  const isLeft = existsSync(journal) && statSync(journal).size > 0;
  if (isLeft && !isInUse(file)) writeFileSync(markerOf(file), now, { mode: 0o600 });
};

/** What is known of how the last run ended. */
export interface LastEnd {
  /** When the program first started again after an end without closing; null where it closed as it should. */
  readonly uncleanSince: string | null;
  /** Under way while the program is in use; null where none was needed. */
  readonly check: Promise<FileCheck | null> | null;
}

/** Checks a marked file in the background, so that the start does not wait for it. */
export const checkAfterUncleanEnd = (file: string): LastEnd => {
  if (!existsSync(markerOf(file))) return { uncleanSince: null, check: null };
  const uncleanSince = readFileSync(markerOf(file), 'utf8');
  const check = checkFile({ file, depth: 'quick', counts: false, isBackground: true }).then(
    (found) => {
      if (found.problems.length === 0) rmSync(markerOf(file), { force: true });
      return found;
    },
    () => null,
  );
  return { uncleanSince, check };
};
