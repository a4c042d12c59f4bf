import { Readable } from 'node:stream';
import type { FileAnswer } from '../../domain/operation.ts';

const encoder = new TextEncoder();

async function* bytesOf(file: FileAnswer): AsyncIterable<Uint8Array> {
  for await (const chunk of file.chunks()) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
}

/** For old and new clients alike: an ASCII name, and the full one (RFC 6266). */
const contentDisposition = (filename: string): string => {
  const ascii = filename.replaceAll(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(filename)}`;
};

/** A file answer as a download, streamed. */
export const fileDownload = (file: FileAnswer): Response =>
  new Response(Readable.toWeb(Readable.from(bytesOf(file))) as ReadableStream<Uint8Array>, {
    headers: { 'Content-Type': file.mediaType, 'Content-Disposition': contentDisposition(file.filename) },
  });
