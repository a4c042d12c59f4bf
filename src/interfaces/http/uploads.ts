import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { err, ok, type Result } from '../../kernel/result.ts';

/** A file that a browser handed over for an operation to read. */
export interface Upload {
  readonly id: string;
  /** The name the user knows it by. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

export interface Uploads {
  receive(name: string, content: ReadableStream<Uint8Array> | null): Promise<Result<Upload, 'too-large'>>;
  /** By `upload:<id>`, which is how operations name them. */
  find(reference: string): Upload | null;
  /** Removes all of them. */
  close(): void;
}

export interface UploadsOptions {
  /** Each running program keeps a folder of its own in here; those of programs that ended are removed at start. */
  readonly root: string;
  readonly newId: () => string;
  readonly mostBytes: number;
}

const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;
const PREFIX = 'upload:';

/** Only a name: no folders, nothing that a terminal or a file system would take for more. */
export const plainName = (name: string): string =>
  path
    .basename(name.replaceAll('\\', '/'))
    .replaceAll(/\p{Cc}/gu, '')
    .slice(0, 200) || 'file';

/** Lets so many bytes through. What exceeds them is read and thrown away, so that the refusal reaches the sender. */
const letThrough = (most: number): { readonly stream: Transform; isExceeded(): boolean } => {
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.byteLength;
      done(null, bytes <= most ? chunk : undefined);
    },
  });
  return { stream, isExceeded: () => bytes > most };
};

const isAlive = (processId: number): boolean => {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Removes what programs left behind that ended without closing. */
const sweep = (root: string, own: string): void => {
  if (!existsSync(root)) return;
  for (const name of readdirSync(root))
    if (name === own || !/^\d+$/.test(name) || !isAlive(Number(name)))
      rmSync(path.join(root, name), { recursive: true, force: true });
};

export const createUploads = ({ root, newId, mostBytes }: UploadsOptions): Uploads => {
  const folder = path.join(root, String(process.pid));
  sweep(root, String(process.pid));
  const uploads = new Map<string, Upload>();
  const forget = (upload: Upload): void => {
    uploads.delete(upload.id);
    rmSync(upload.path, { force: true });
  };
  return {
    receive: async (name, content) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const id = newId();
      const file = path.join(folder, id);
      const limit = letThrough(mostBytes);
      const source = content ? Readable.fromWeb(content as WebStream<Uint8Array>) : Readable.from([]);
      try {
        await pipeline(source, limit.stream, createWriteStream(file, { mode: 0o600 }));
      } catch (error) {
        rmSync(file, { force: true });
        throw error;
      }
      if (limit.isExceeded()) {
        rmSync(file, { force: true });
        return err('too-large');
      }
      const upload: Upload = { id, name: plainName(name), path: file, bytes: statSync(file).size };
      uploads.set(id, upload);
      setTimeout(() => forget(upload), KEPT_MILLISECONDS).unref();
      return ok(upload);
    },
    find: (reference) => (reference.startsWith(PREFIX) ? (uploads.get(reference.slice(PREFIX.length)) ?? null) : null),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};

export const uploadReference = (upload: Upload): string => PREFIX + upload.id;
