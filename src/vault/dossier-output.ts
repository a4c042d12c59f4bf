import { createWriteStream, existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DossierFile, PutFiles } from '../domain/journal/journal.ts';
import { err, ok, type Result } from '../kernel/result.ts';

const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** The files as one zip archive, written as they come. */
export async function* archiveFiles(files: AsyncIterable<DossierFile>): AsyncIterable<Uint8Array> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  const adding = (async () => {
    for await (const { path: name, chunks } of files) {
      const stream = Readable.from(chunks(), { objectMode: false });
      const { promise: read, resolve, reject } = Promise.withResolvers<void>();
      stream.once('end', resolve).once('error', reject);
      zip.addReadStream(stream, name, { mtime: new Date(0), mode: 0o100600 });
      // One after the other: the last file holds the hashes of the others.
      await read;
    }
    zip.end();
  })();
  adding.catch((error: unknown) => (zip.outputStream as Readable).destroy(error as Error));
  for await (const chunk of zip.outputStream) yield chunk as Uint8Array;
  await adding;
}

const writeFile = async (file: string, chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true, mode: FOLDER_MODE });
  await pipeline(
    Readable.from(chunks, { objectMode: false }),
    createWriteStream(file, { mode: FILE_MODE, flags: 'wx' }),
  );
};

const isTaken = (target: string): boolean => {
  try {
    return readdirSync(target).length > 0;
  } catch {
    return existsSync(target);
  }
};

/** Writes the files beside the target first, so that there is a whole dossier or none. */
export const putFiles = async (
  wanted: string,
  files: AsyncIterable<DossierFile>,
): Promise<Result<PutFiles, string>> => {
  const target = path.resolve(wanted);
  if (isTaken(target)) return err(`${target} is there already. Nothing was written; name another place with --out.`);
  const draft = `${target}.unfinished`;
  const written: string[] = [];
  const counted = async function* (): AsyncIterable<DossierFile> {
    for await (const file of files) {
      written.push(file.path);
      yield file;
    }
  };
  try {
    await rm(draft, { recursive: true, force: true });
    if (target.endsWith('.zip')) await writeFile(draft, archiveFiles(counted()));
    else for await (const file of counted()) await writeFile(path.join(draft, ...file.path.split('/')), file.chunks());
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  return ok({ path: target, files: written });
};
