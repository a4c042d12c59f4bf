import { createReadStream, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import type { Folder } from '../domain/journal/folder.ts';
import { withLock } from './folder-lock.ts';

const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

const isAbsent = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** A renamed or new file is there after a loss of power only once its folder was written too; Windows does that by itself. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
};

/** Files of a folder on the disk, readable by their owner only. */
export const diskFolder = (root: string): Folder => {
  const placeOf = (name: string): string => path.join(root, ...name.split('/'));
  const makeParent = (file: string) => mkdir(path.dirname(file), { recursive: true, mode: FOLDER_MODE });
  const writeStream: Folder['writeStream'] = async (name, chunks) => {
    const file = placeOf(name);
    await makeParent(file);
    const draft = `${file}.new`;
    const handle = await open(draft, 'w', FILE_MODE);
    let bytes = 0;
    try {
      for await (const chunk of chunks) {
        await handle.write(chunk);
        bytes += chunk.byteLength;
      }
      await handle.sync();
    } catch (error) {
      await handle.close();
      await rm(draft, { force: true });
      throw error;
    }
    await handle.close();
    await rename(draft, file);
    await syncFolder(path.dirname(file));
    return bytes;
  };
  return {
    path: root,
    read: (name) => {
      try {
        return readFileSync(placeOf(name));
      } catch (error) {
        if (isAbsent(error)) return null;
        throw error;
      }
    },
    list: (below = '.') => {
      try {
        const entries = readdirSync(placeOf(below), { withFileTypes: true });
        return entries
          .flatMap((entry) => (entry.isFile() && !entry.name.endsWith('.new') ? [entry.name] : []))
          .toSorted();
      } catch (error) {
        if (isAbsent(error)) return [];
        throw error;
      }
    },
    write: async (name, bytes) => {
      await writeStream(
        name,
        (async function* () {
          yield bytes;
        })(),
      );
    },
    writeStream,
    append: async (name, bytes) => {
      const file = placeOf(name);
      await makeParent(file);
      const handle = await open(file, 'a', FILE_MODE);
      try {
        await handle.write(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    move: async (from, to) => {
      await makeParent(placeOf(to));
      await rename(placeOf(from), placeOf(to));
      await syncFolder(path.dirname(placeOf(to)));
    },
    remove: (name) => rm(placeOf(name), { force: true }),
    chunks: (name) => createReadStream(placeOf(name), { highWaterMark: 256 * 1024 }),
    alone: (work) => {
      mkdirSync(root, { recursive: true, mode: FOLDER_MODE });
      return withLock(path.join(root, 'lock'), `${process.pid} ${hostname()}`, work);
    },
  };
};
