import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const platformFolder = (environment: Environment): string => {
  if (process.platform === 'win32')
    return path.join(environment['APPDATA'] ?? path.join(homedir(), 'AppData', 'Roaming'), 'Tiewise');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'Tiewise');
  return path.join(environment['XDG_DATA_HOME'] || path.join(homedir(), '.local', 'share'), 'tiewise');
};

/** Where everything of the user lives: `TIEWISE_HOME`, or the place their system gives to programs' data. */
export const dataFolderPath = (environment: Environment): string =>
  path.resolve(environment['TIEWISE_HOME'] || platformFolder(environment));

/** Makes the folder where it is missing, and sees to it that only its owner can look in. */
export const openDataFolder = (environment: Environment): string => {
  const folder = dataFolderPath(environment);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32') chmodSync(folder, 0o700);
  return folder;
};
