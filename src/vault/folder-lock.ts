import { readFileSync, statSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MILLISECONDS = 15_000;
const BETWEEN_TRIES_MILLISECONDS = 20;
/** A lock of another machine, on a shared folder: nobody holds one for so long. */
const FORGOTTEN_MILLISECONDS = 120_000;

const isAlive = (processId: number): boolean => {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whether the holder of a lock ended without giving it back. */
const isForgotten = (file: string): boolean => {
  try {
    const [processId = '', host = ''] = readFileSync(file, 'utf8').split(' ');
    const age = Date.now() - statSync(file).mtimeMs;
    // A lock is empty for the moment between being made and being signed.
    if (processId === '') return age > 2000;
    return host === hostname() ? !isAlive(Number(processId)) : age > FORGOTTEN_MILLISECONDS;
  } catch {
    return false;
  }
};

const take = async (file: string, owner: string): Promise<boolean> => {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.write(owner);
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isForgotten(file)) await rm(file, { force: true });
    return false;
  }
};

/** Work of this process waits for its own turn first, so that the lock file is between processes only. */
const turns = new Map<string, Promise<unknown>>();

/** Does the work while holding the lock; null where it could not be had in fifteen seconds. */
export const withLock = async <T>(
  file: string,
  owner: string,
  work: () => Promise<T>,
): Promise<{ readonly done: T } | null> => {
  const before = turns.get(file);
  const { promise, resolve } = Promise.withResolvers<void>();
  turns.set(file, promise);
  await before;
  try {
    const until = performance.now() + PATIENCE_MILLISECONDS;
    while (!(await take(file, owner))) {
      if (performance.now() > until) return null;
      await wait(BETWEEN_TRIES_MILLISECONDS);
    }
    try {
      return { done: await work() };
    } finally {
      await rm(file, { force: true });
    }
  } finally {
    resolve();
    if (turns.get(file) === promise) turns.delete(file);
  }
};
