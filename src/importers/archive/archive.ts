import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Progress } from '../../kernel/progress.ts';
import { silentProgress } from '../../kernel/progress.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { RefusedImport, SourceFile } from '../importer.ts';
import { isClutter, type Archive, type ArchiveEntry } from './archive-entry.ts';
import { ImportRefusal } from './import-refusal.ts';
import { openZip } from './zip.ts';

const READ_BLOCK_BYTES = 256 * 1024;

/**
 * Opens zips, loose files and folders as one list of entries. A zip is verified to its last byte first, so that
 * nothing of a hostile or damaged one is ever read as data.
 */
export const openArchive = async (
  files: readonly SourceFile[],
  progress: Progress = silentProgress,
): Promise<Result<Archive, RefusedImport>> => {
  const opened: Archive[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(opened.map((part) => part.close()));
  };
  try {
    for (const file of files) opened.push(await openFile(file, progress));
  } catch (error) {
    await close();
    if (error instanceof ImportRefusal) return err(error.refusal);
    throw error;
  }
  return ok({ entries: opened.flatMap((part) => part.entries), close });
};

const openFile = async (file: SourceFile, progress: Progress): Promise<Archive> => {
  const found = await stat(file.path).catch(() => undefined);
  if (!found) throw new ImportRefusal(file.name, 'the file is not there or cannot be opened');
  if (found.isDirectory()) return openFolder(file, progress);
  if (!found.isFile()) throw new ImportRefusal(file.name, 'not an ordinary file');
  if (isClutter(file.name)) return { entries: [], close: async () => {} };
  if (file.name.toLowerCase().endsWith('.zip') || (await startsLikeZip(file.path))) return openZip(file, progress);
  return { entries: [looseEntry(file, file.name, file.path, found.size)], close: async () => {} };
};

const openFolder = async (folder: SourceFile, progress: Progress): Promise<Archive> => {
  const found = await readdir(folder.path, { recursive: true, withFileTypes: true });
  const parts: Archive[] = [];
  const inside = found
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  for (const path of inside) {
    const name = path.slice(folder.path.length).replaceAll('\\', '/').replace(/^\/+/, '');
    parts.push(
      await openFile({ name: basename(folder.path) ? `${basename(folder.path)}/${name}` : name, path }, progress),
    );
  }
  return {
    entries: parts.flatMap((part) => part.entries),
    close: async () => {
      await Promise.all(parts.map((part) => part.close()));
    },
  };
};

const looseEntry = (container: SourceFile, name: string, path: string, size: number): ArchiveEntry => ({
  name,
  container,
  size,
  open: () => createReadStream(path, { highWaterMark: READ_BLOCK_BYTES }),
});

const startsLikeZip = async (path: string): Promise<boolean> => {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (bytesRead < 4) return false;
    const signature = buffer.readUInt32LE(0);
    return signature === 0x04034b50 || signature === 0x06054b50;
  } finally {
    await handle.close();
  }
};
