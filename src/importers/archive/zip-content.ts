import { crc32, createInflateRaw } from 'node:zlib';
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { ImportRefusal } from './import-refusal.ts';

const DEFLATED = 8;
const UNPACKED_BLOCK_BYTES = 256 * 1024;

/**
 * The content of one entry, piece by piece. What the zip declares is held against what comes out: more bytes, fewer
 * bytes, packed bytes left over or another checksum throw {@link ImportRefusal} (yauzl checks sizes, but no checksum).
 */
export async function* unpackEntry(zip: ZipFile, entry: Entry, zipName: string): AsyncGenerator<Buffer> {
  const refuse = (reason: string): never => {
    throw new ImportRefusal(zipName, `“${entry.fileName}” ${reason}`);
  };
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  const inflate =
    entry.compressionMethod === DEFLATED ? createInflateRaw({ chunkSize: UNPACKED_BLOCK_BYTES }) : undefined;
  const content: Readable = inflate ? packed.pipe(inflate) : packed;
  packed.on('error', (error) => inflate?.destroy(error));
  let size = 0;
  let checksum = 0;
  try {
    for await (const piece of content as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > entry.uncompressedSize) refuse(`unpacks to more than the ${entry.uncompressedSize} bytes it declares`);
      checksum = crc32(piece, checksum);
      yield piece;
    }
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    refuse(`is damaged (${error instanceof Error ? error.message : String(error)})`);
  } finally {
    packed.destroy();
    inflate?.destroy();
  }
  if (size < entry.uncompressedSize) refuse(`unpacks to ${size} bytes and declares ${entry.uncompressedSize}`);
  if (inflate && inflate.bytesWritten !== entry.compressedSize) refuse('declares more packed bytes than it has');
  if (checksum !== entry.crc32) refuse('does not match its checksum: the zip is damaged or was changed');
}
