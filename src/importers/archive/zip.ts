import { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import type { Progress } from '../../kernel/progress.ts';
import type { SourceFile } from '../importer.ts';
import { isClutter, type Archive, type ArchiveEntry } from './archive-entry.ts';
import { ImportRefusal } from './import-refusal.ts';
import { unpackEntry } from './zip-content.ts';
import { checkLayout, checkNames, plainReason, ZIP_LIMITS } from './zip-rules.ts';

/** Content kept from the verifying pass, so that an ordinary archive is unpacked once. The rest is unpacked again. */
const KEPT_BYTES = 48 * 1024 * 1024;
const PIECE_BYTES = 256 * 1024;

/**
 * Opens a zip and verifies all of it before anything is read from it: names, layout, sizes, checksums, limits.
 * Throws {@link ImportRefusal}.
 */
export const openZip = async (file: SourceFile, progress: Progress): Promise<Archive> => {
  const zip = await openPromise(file.path, { autoClose: false }).catch((error: unknown) => {
    throw new ImportRefusal(file.name, plainReason(error));
  });
  try {
    const entries = await listEntries(zip, file);
    checkNames(entries, file.name);
    await checkLayout(zip, entries, file.name);
    const kept = await verifyContents(zip, entries, file, progress);
    const readable = entries.filter((entry) => !entry.fileName.endsWith('/') && !isClutter(entry.fileName));
    return {
      entries: readable.map((entry) => describeEntry(zip, entry, kept.get(entry), file)),
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    if (error instanceof ImportRefusal || progress.signal.aborted) throw error;
    throw new ImportRefusal(file.name, plainReason(error));
  }
};

const listEntries = async (zip: ZipFile, file: SourceFile): Promise<Entry[]> => {
  if (zip.entryCount > ZIP_LIMITS.entries) {
    throw new ImportRefusal(file.name, `it claims to hold ${zip.entryCount} files; no data export holds that many`);
  }
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
};

/** Unpacks every entry once, checking as it goes, and keeps the first {@link KEPT_BYTES}. */
const verifyContents = async (
  zip: ZipFile,
  entries: readonly Entry[],
  file: SourceFile,
  progress: Progress,
): Promise<Map<Entry, readonly Buffer[]>> => {
  const kept = new Map<Entry, readonly Buffer[]>();
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  let keptBytes = 0;
  let done = 0;
  for (const entry of entries) {
    const keep = /\.(csv|html?)$/i.test(entry.fileName) && keptBytes + entry.uncompressedSize <= KEPT_BYTES;
    const pieces: Buffer[] = [];
    for await (const piece of unpackEntry(zip, entry, file.name)) {
      progress.signal.throwIfAborted();
      if (keep) pieces.push(piece);
      done += piece.length;
    }
    if (keep) {
      kept.set(entry, pieces);
      keptBytes += entry.uncompressedSize;
    }
    progress.report({ stage: `checking ${file.name}`, done, total });
  }
  return kept;
};

const describeEntry = (
  zip: ZipFile,
  entry: Entry,
  kept: readonly Buffer[] | undefined,
  container: SourceFile,
): ArchiveEntry => ({
  name: entry.fileName,
  container,
  size: entry.uncompressedSize,
  open: () => Readable.from(kept ? inPieces(kept) : unpackEntry(zip, entry, container.name), { objectMode: false }),
});

function* inPieces(buffers: readonly Buffer[]): Generator<Buffer> {
  for (const buffer of buffers) {
    for (let start = 0; start < buffer.length; start += PIECE_BYTES) yield buffer.subarray(start, start + PIECE_BYTES);
  }
}
