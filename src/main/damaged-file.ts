import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../kernel/clock.ts';

const FILE = 'tiewise.db';

/** Puts a database that cannot be opened out of the way, under a name that says so, for a restore to take its place. Nothing of it is lost. */
export const setDamagedFileAside = (folder: string, clock: Clock): string => {
  const moment = clock.now().toString({ smallestUnit: 'second' }).replaceAll(':', '-');
  const kept = path.join(folder, `tiewise-damaged-${moment}.db`);
  for (const ending of ['', '-wal', '-shm']) {
    const file = path.join(folder, FILE + ending);
    if (existsSync(file)) renameSync(file, kept + ending);
  }
  return kept;
};
