import type { Readable } from 'node:stream';
import type { CsvLayout } from './csv-layout.ts';
import { HEAD_BYTES } from './csv-layout.ts';
import { RecordReader, type CsvBatch } from './record-reader.ts';
import { TextDecoding } from './text-decoding.ts';

export interface CsvPiece extends CsvBatch {
  /** Bytes read so far. */
  readonly bytes: number;
  /** Set once, on the piece where a line was first found not to be UTF-8: that line, read as windows-1252. */
  readonly legacyLine?: string;
}

/** Reads a CSV of known layout from its start, piece by piece; memory does not grow with the file. */
export async function* readCsv(content: Readable, layout: CsvLayout): AsyncGenerator<CsvPiece> {
  const decoding = new TextDecoding(layout);
  const reader = new RecordReader(layout);
  let bytes = 0;
  let hasToldLegacy = false;
  const withLegacy = (batch: CsvBatch): CsvPiece => {
    const line = hasToldLegacy ? undefined : decoding.firstLegacyLine;
    hasToldLegacy ||= line !== undefined;
    return line === undefined ? { ...batch, bytes } : { ...batch, bytes, legacyLine: line };
  };
  for await (const chunk of content as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    yield withLegacy(reader.write(decoding.write(chunk)));
  }
  const last = reader.write(decoding.end());
  const rest = reader.end();
  yield withLegacy({ records: [...last.records, ...rest.records], broken: [...last.broken, ...rest.broken] });
}

/** The beginning of a file, enough to find its layout. */
export const readHead = async (content: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
};
