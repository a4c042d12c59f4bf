import type { Entry, ZipFile } from 'yauzl';
import { ImportRefusal } from './import-refusal.ts';

/** What no real data export comes near. */
export const ZIP_LIMITS = {
  entries: 10_000,
  totalBytes: 4 * 1024 ** 3,
  /** Unpacked to packed size; the text of a real export packs at about 5 to 1, the densest test files at 60 to 1. */
  ratio: 200,
  /** Small entries may pack denser without harm. */
  ratioFromBytes: 1024 * 1024,
} as const;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x1;
const SIZES_FOLLOW_THE_DATA = 0x8;
const UNIX_FILE_KIND = 0o170000;
const UNIX_ORDINARY_KINDS: ReadonlySet<number> = new Set([0, 0o100000, 0o040000]);

/** Everything that the directory of a zip tells: kind, name, packing and declared size of each entry. */
export const checkNames = (entries: readonly Entry[], zipName: string): void => {
  const seen = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const reason = reasonAgainst(entry) ?? (seen.has(entry.fileName) ? 'is in the zip twice' : undefined);
    if (reason) throw new ImportRefusal(zipName, `“${printable(entry.fileName)}” ${reason}`);
    seen.add(entry.fileName);
    total += entry.uncompressedSize;
  }
  if (total > ZIP_LIMITS.totalBytes) {
    throw new ImportRefusal(zipName, `it unpacks to ${Math.round(total / 1024 ** 2)} MB; no data export is that large`);
  }
};

const reasonAgainst = (entry: Entry): string | undefined => {
  if (/\p{Cc}/u.test(entry.fileName) || entry.fileName === '') return 'has a name with control characters';
  if (!UNIX_ORDINARY_KINDS.has((entry.externalFileAttributes >>> 16) & UNIX_FILE_KIND)) {
    return 'is a link or a device, not a file';
  }
  if (entry.generalPurposeBitFlag & ENCRYPTED) return 'is locked with a password; unpack the zip first';
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    return `is packed in a way we cannot read (method ${entry.compressionMethod}); unpack the zip first`;
  }
  const isDense = entry.uncompressedSize > entry.compressedSize * ZIP_LIMITS.ratio;
  if (isDense && entry.uncompressedSize > ZIP_LIMITS.ratioFromBytes) {
    return `would unpack to ${Math.round(entry.uncompressedSize / 1024 ** 2)} MB from next to nothing: a zip bomb`;
  }
  return undefined;
};

/** Every entry must have its own stretch of the file, and its local header must tell the same as the directory. */
export const checkLayout = async (zip: ZipFile, entries: readonly Entry[], zipName: string): Promise<void> => {
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let freeFrom = 0;
  for (const entry of inOrder) {
    const local = await zip.readLocalFileHeaderPromise(entry);
    const tellsTheSame =
      local.fileName.equals(entry.fileNameRaw) &&
      local.compressionMethod === entry.compressionMethod &&
      (local.generalPurposeBitFlag & ENCRYPTED) === (entry.generalPurposeBitFlag & ENCRYPTED) &&
      (local.generalPurposeBitFlag & SIZES_FOLLOW_THE_DATA ? true : tellsSameSizes(local, entry));
    if (!tellsTheSame) {
      throw new ImportRefusal(zipName, `“${printable(entry.fileName)}” is described in two different ways`);
    }
    if (entry.relativeOffsetOfLocalHeader < freeFrom) {
      throw new ImportRefusal(zipName, `“${printable(entry.fileName)}” overlaps another file: a zip bomb`);
    }
    freeFrom = local.fileDataStart + entry.compressedSize;
  }
};

const IN_ZIP64_FIELD = 0xffffffff;

const tellsSameSizes = (
  local: { readonly crc32: number; readonly compressedSize: number; readonly uncompressedSize: number },
  entry: Entry,
): boolean =>
  local.crc32 === entry.crc32 &&
  (local.compressedSize === IN_ZIP64_FIELD || local.compressedSize === entry.compressedSize) &&
  (local.uncompressedSize === IN_ZIP64_FIELD || local.uncompressedSize === entry.uncompressedSize);

/** What a zip reader's message means to the person who handed over the file. */
export const plainReason = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  if (/end of central directory|unexpected EOF|comment length/i.test(message)) {
    return 'the zip is cut off or damaged; download it again';
  }
  if (/absolute path|relative path|invalid characters/i.test(message)) {
    return `a file in the zip points outside of it (${printable(message)})`;
  }
  if (/strong encryption|encrypted/i.test(message)) return 'the zip is locked with a password; unpack it first';
  if (/multi-disk/i.test(message)) return 'the zip is one part of several; join them first';
  return `the zip is damaged (${printable(message)})`;
};

const printable = (text: string): string => text.replace(/\p{Cc}/gu, '�').slice(0, 200);
