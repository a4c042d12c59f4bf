import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { release } from 'node:os';
import type { BackupFile, Finding } from '../../domain/workspace/upkeep.ts';
import type { Clock } from '../../kernel/clock.ts';

const DAYS_BETWEEN_BACKUPS = 30;
const SECONDS_A_DAY = 86_400;
const LEAST_FREE_SHARE_OF_DATA = 3;
const OTHERS = 0o077;

/** 1.2 GB, 340 MB, 12 kB. */
export const sizeText = (bytes: number): string => {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = bytes / 1000 ** step;
  return `${value < 10 && step > 0 ? value.toFixed(1) : Math.round(value)} ${units[step]}`;
};

export const backupFinding = (newest: BackupFile | undefined, isEmpty: boolean, clock: Clock): Finding => {
  const check = 'Last backup';
  const advice = 'Run `tiewise backup`, and keep a copy on another disk.';
  if (!newest)
    return isEmpty
      ? { check, state: 'good', detail: 'None yet; there is nothing to copy.' }
      : { check, state: 'attention', detail: 'There is no backup yet.', advice };
  const age = clock.now().since(Temporal.Instant.from(newest.createdAt)).total('seconds') / SECONDS_A_DAY;
  const days = Math.max(0, Math.floor(age));
  const detail = `${newest.createdAt.slice(0, 10)}, ${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`}: ${newest.file}`;
  return days > DAYS_BETWEEN_BACKUPS ? { check, state: 'attention', detail, advice } : { check, state: 'good', detail };
};

export const spaceFinding = async (folder: string, dataBytes: number): Promise<Finding> => {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const detail = `${sizeText(free)} free where the data lives.`;
  return free > dataBytes * LEAST_FREE_SHARE_OF_DATA
    ? { check: 'Free disk space', state: 'good', detail }
    : {
        check: 'Free disk space',
        state: 'attention',
        detail,
        advice: `Free some space: a backup and an undo need up to ${LEAST_FREE_SHARE_OF_DATA} times the size of the data.`,
      };
};

/** Who else on this machine could read the data. Windows keeps such rights elsewhere. */
export const permissionFinding = (paths: readonly string[]): Finding => {
  const check = 'Privacy of the files';
  if (process.platform === 'win32')
    return { check, state: 'good', detail: 'They lie in your own folder, which Windows keeps from other users.' };
  const open = paths.filter((path) => existsSync(path) && (statSync(path).mode & OTHERS) !== 0);
  return open.length === 0
    ? { check, state: 'good', detail: 'Only you can read them.' }
    : {
        check,
        state: 'attention',
        detail: `Other users of this machine may read ${open.join(', ')}.`,
        advice: `Run: chmod go= ${open.map((path) => `'${path}'`).join(' ')}`,
      };
};

export const runtimeFinding = (engine: string): Finding => ({
  check: 'Versions',
  state: 'good',
  detail: `${engine}, Node ${process.versions.node}, ${process.platform} ${release()} (${process.arch})`,
});

export const schemaFinding = (version: number, latest: number): Finding => ({
  check: 'Schema',
  state: version === latest ? 'good' : 'bad',
  detail: `Version ${version}; this program works with ${latest}.`,
  ...(version !== latest && { advice: 'Start the program again; if this stays, install the newest Tiewise.' }),
});
