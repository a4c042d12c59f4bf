import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { OpenedText, TextFiles, UnreadableFile } from '../domain/text-files.ts';
import type { Progress } from '../kernel/progress.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { SourceFile } from '../importers/importer.ts';
import type { FileResolver } from './file-intake.ts';
import { isPacked, unpack } from './packed-file.ts';
import { decodeText } from './text-encoding.ts';

const CHUNK_BYTES = 1024 * 1024;

function* bytesOf(file: string): Generator<Buffer> {
  const descriptor = openSync(file, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      const read = readSync(descriptor, chunk);
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}

const refused = (file: string, reason: string): UnreadableFile => ({ type: 'file-refused', file, reason });

const openFile = async (
  { name, path }: SourceFile,
  progress: Progress,
): Promise<Result<OpenedText, UnreadableFile>> => {
  const { size, mtimeMs, ino } = statSync(path);
  if (size === 0) return err(refused(name, 'The file is empty.'));
  const mark = `${path} ${ino} ${size} ${mtimeMs}`;
  let source: () => Iterable<Buffer> = () => bytesOf(path);
  let bytes = size;
  if (isPacked(path)) {
    const unpacked = await unpack(path, progress);
    if (!unpacked.ok) return err(refused(name, unpacked.error));
    source = () => unpacked.value;
    bytes = unpacked.value.reduce((sum, chunk) => sum + chunk.length, 0);
  }
  let read = 0;
  const counted = function* (): Generator<Buffer> {
    for (const chunk of source()) {
      read += chunk.length;
      yield chunk;
    }
  };
  let note: string | undefined;
  const chunks = () => decodeText(counted(), (said) => (note = said));
  return ok({ name, mark, bytes, bytesRead: () => read, chunks, note: () => note });
};

/** Text files through what a door lets operations reach. */
export const createTextFiles = (resolve: FileResolver): TextFiles => ({
  open: async (reference, progress) => {
    const found = resolve([reference]);
    if (!found.ok) return err(refused(found.error.file, found.error.reason));
    const [file, another] = found.value;
    if (!file || another) return err(refused(reference, 'It is a folder; name one file.'));
    try {
      return await openFile(file, progress);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES' || code === 'EISDIR') return err(refused(file.name, 'It cannot be read by you.'));
      throw error;
    }
  },
});
