import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** A Node.js of this machine older than 26, as many people have; null where there is none. */
export const findOldNode = (): string | null => {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const found = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .filter((file) => existsSync(file))
    .find((file) => Number(execFileSync(file, ['--version'], { encoding: 'utf8' }).slice(1).split('.')[0]) < 26);
  return found ?? null;
};
