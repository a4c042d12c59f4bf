import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

const FIRST_PAUSE_MILLISECONDS = 2;
const LONGEST_PAUSE_MILLISECONDS = 200;
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;

/**
 * WAL with `synchronous = normal`: what is committed survives a crash or kill of the program; a power cut may take back
 * the last moments' changes whole, and never damages the file.
 */
const everyConnection = `
  pragma busy_timeout = 20;
  pragma foreign_keys = on;
  pragma synchronous = normal;
  pragma temp_store = memory;
  pragma mmap_size = 268435456;
  pragma journal_size_limit = 67108864;
`;

export const openWriting = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file);
  database.exec(`${everyConnection} pragma cache_size = -32768;`);
  return database;
};

export const openReading = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file);
  database.exec(`${everyConnection} pragma cache_size = -16384; pragma query_only = on;`);
  return database;
};

/** SQLite's own number of an error: 5 another process is writing, 11 damaged, 26 not a database; null for other errors. */
export const sqliteErrorCode = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null;

/** Tries again while another process holds the file, without keeping this one waiting. False when it took too long. */
export const whenFree = async (attempt: () => void, patienceMilliseconds: number): Promise<boolean> => {
  const start = performance.now();
  for (let wait = FIRST_PAUSE_MILLISECONDS; ; wait = Math.min(wait * 1.6, LONGEST_PAUSE_MILLISECONDS)) {
    try {
      attempt();
      return true;
    } catch (error) {
      const code = sqliteErrorCode(error);
      if (code !== SQLITE_BUSY && code !== SQLITE_LOCKED) throw error;
      if (performance.now() - start > patienceMilliseconds) return false;
      await pause(wait);
    }
  }
};
