import type { Progress } from '../kernel/progress.ts';
import type { Result } from '../kernel/result.ts';

/** Why a file cannot be read at all. */
export interface UnreadableFile {
  readonly type: 'file-refused';
  readonly file: string;
  readonly line?: number;
  readonly reason: string;
}

/** A text file, opened. */
export interface OpenedText {
  /** Its name, for people. */
  readonly name: string;
  /** Changes when the file does: two openings with the same mark hold the same text. */
  readonly mark: string;
  /** Its length in bytes, unpacked. */
  readonly bytes: number;
  /** Bytes of it that have been read so far. */
  bytesRead(): number;
  /** Its text in pieces, decoded, without a byte-order mark. */
  chunks(): Iterable<string>;
  /** How the bytes were read where that was a guess; known once the text has been read. */
  note(): string | undefined;
}

/** Text files by what a door calls them: paths at the command line, identifiers of uploads over HTTP. Packed ones are unpacked. */
export interface TextFiles {
  open(reference: string, progress: Progress): Promise<Result<OpenedText, UnreadableFile>>;
}
