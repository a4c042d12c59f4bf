import { existsSync, statSync } from 'node:fs';
import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type DomainError, invalid } from '../../domain/errors.ts';
import type { BackupFile } from '../../domain/workspace/upkeep.ts';
import type { Clock } from '../../kernel/clock.ts';
import { err, ok, type Result } from '../../kernel/result.ts';

const NAME = /^tiewise-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z-(.+?)(?:-\d+)?\.(?:db|json)$/;

export type BackupKind = 'db' | 'json';

const nameOf = (clock: Clock, reason: string, copy: number, kind: BackupKind): string => {
  const instant = clock.now().toString({ smallestUnit: 'second' }).replaceAll(':', '-');
  return `tiewise-${instant}-${reason}${copy === 1 ? '' : `-${copy}`}.${kind}`;
};

/** A name in the folder that nothing bears yet; the folder is made, for this user only. */
export const newBackupPath = async (
  folder: string,
  clock: Clock,
  reason: string,
  kind: BackupKind,
): Promise<string> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (let copy = 1; ; copy += 1) {
    const path = join(folder, nameOf(clock, reason, copy, kind));
    if (!existsSync(path)) return path;
  }
};

/** Where a copy goes that the user named: a file that is not there yet, or a folder that is. */
const chosenBackupPath = async (to: string, clock: Clock, kind: BackupKind): Promise<Result<string, DomainError>> => {
  const path = resolve(to);
  if (existsSync(path))
    return statSync(path).isDirectory()
      ? ok(await newBackupPath(path, clock, 'backup', kind))
      : err(invalid('to', `there is a file at ${path} already; a backup never replaces one`));
  return existsSync(dirname(path)) ? ok(path) : err(invalid('to', `there is no folder ${dirname(path)}`));
};

/** Where the next copy goes: where the user said, or into the backups folder. */
export const backupPath = async (
  to: string | undefined,
  folder: string,
  clock: Clock,
  kind: BackupKind,
): Promise<Result<string, DomainError>> =>
  to === undefined ? ok(await newBackupPath(folder, clock, 'backup', kind)) : chosenBackupPath(to, clock, kind);

/** What a file is, by its first bytes. */
export const kindOfFile = async (path: string): Promise<BackupKind | null> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    const start = buffer.subarray(0, bytesRead).toString('latin1');
    if (start.startsWith('SQLite format 3\0')) return 'db';
    return start.trimStart().startsWith('{') ? 'json' : null;
  } finally {
    await file.close();
  }
};

export const describeBackup = async (file: string): Promise<BackupFile> => {
  const { size, mtime } = await stat(file);
  const [, day, hour, minute, second, reason] = NAME.exec(basename(file)) ?? [];
  const createdAt = day ? `${day}T${hour}:${minute}:${second}.000Z` : mtime.toISOString();
  return { file, bytes: size, createdAt, reason: reason ?? 'backup' };
};

/** The copies in a folder, newest first. Other files there are none of ours. */
export const backupsIn = async (folder: string): Promise<BackupFile[]> => {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const files = await Promise.all(
    names.filter((name) => NAME.test(name)).map((name) => describeBackup(join(folder, name))),
  );
  return files.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.file.localeCompare(a.file));
};

/** The file that a path, or the name of one in the folder, means. */
export const existingBackup = (folder: string, from: string): Result<string, DomainError> => {
  const found = [resolve(from), join(folder, basename(from))].find(
    (path) => existsSync(path) && statSync(path).isFile(),
  );
  return found ? ok(found) : err({ type: 'not-found', what: 'file', id: from });
};
