import type { Readable } from 'node:stream';
import type { SourceFile } from '../importer.ts';

/** One file to read, wherever it lies. It can be opened as often as needed. */
export interface ArchiveEntry {
  /** Path inside the archive or folder, such as `Jobs/Saved Jobs.csv`. */
  readonly name: string;
  /** The file the user handed over: the entry itself, or the zip or folder around it. */
  readonly container: SourceFile;
  /** Bytes once unpacked. */
  readonly size: number;
  /** Its content from the start. Destroy the stream to leave before the end. */
  open(): Readable;
}

export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  close(): Promise<void>;
}

/** What operating systems leave behind in folders and zips. */
export const isClutter = (name: string): boolean =>
  name.split('/').some((part) => part === '__MACOSX' || part === '.DS_Store' || part.startsWith('._')) ||
  /(^|\/)(thumbs\.db|desktop\.ini)$/i.test(name);
