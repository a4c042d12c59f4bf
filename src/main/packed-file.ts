import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Progress } from '../kernel/progress.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/** A packed file of more than this is taken for a trap. */
const MOST_UNPACKED_BYTES = 4 * 1024 ** 3;

/** Whether it begins as gzip does. */
export const isPacked = (file: string): boolean => {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(2);
    return readSync(descriptor, head) === 2 && head[0] === 0x1f && head[1] === 0x8b;
  } finally {
    closeSync(descriptor);
  }
};

/** The content of a gzip file, in pieces; answers in words what is wrong with it. */
export const unpack = async (file: string, progress: Progress): Promise<Result<readonly Buffer[], string>> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    const unpacked = createReadStream(file).pipe(createGunzip({ chunkSize: 1024 * 1024 }));
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      progress.signal.throwIfAborted();
      bytes += chunk.length;
      if (bytes > MOST_UNPACKED_BYTES) return err('Unpacked it is larger than 4 GiB, more than is read.');
      chunks.push(chunk);
      progress.report({ stage: 'unpacking', done: bytes });
    }
    return ok(chunks);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) return err('It begins as gzip does, but is damaged.');
    throw error;
  }
};
