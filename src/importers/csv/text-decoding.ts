import { isUtf8 } from 'node:buffer';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface TextStart {
  readonly encoding: TextEncoding;
  /** Bytes of the byte order mark, to be skipped. */
  readonly markBytes: number;
}

/** What the first bytes of a file say of its encoding. */
export const readTextStart = (head: Buffer): TextStart => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', markBytes: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
  return { encoding: 'utf-8', markBytes: 0 };
};

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** A line longer than this is decoded in parts. */
const LINE_LIMIT_BYTES = 1024 * 1024;

/**
 * Bytes in, text out. UTF-8 is decoded by whole lines, so that a line that is not UTF-8 is read as windows-1252
 * on its own: a file in an old code page is read right, and one bad byte in a good file spoils one line.
 */
export class TextDecoding {
  /** The first line that was not UTF-8, as it was read instead; at most 500 characters. */
  firstLegacyLine: string | undefined;
  readonly #wide: TextDecoder | undefined;
  readonly #legacy = new TextDecoder('windows-1252');
  #skip: number;
  #tail: Buffer = Buffer.alloc(0);

  constructor(start: TextStart) {
    this.#skip = start.markBytes;
    this.#wide = start.encoding === 'utf-8' ? undefined : new TextDecoder(start.encoding, { ignoreBOM: true });
  }

  write(bytes: Buffer): string {
    const skipped = Math.min(this.#skip, bytes.length);
    this.#skip -= skipped;
    const fresh = bytes.subarray(skipped);
    if (this.#wide) return this.#wide.decode(fresh, { stream: true });
    const block = this.#tail.length === 0 ? fresh : Buffer.concat([this.#tail, fresh]);
    const end = this.#endOfLines(block);
    this.#tail = block.subarray(end);
    return this.#decode(block.subarray(0, end));
  }

  end(): string {
    if (this.#wide) return this.#wide.decode();
    const rest = this.#tail;
    this.#tail = Buffer.alloc(0);
    return this.#decode(rest);
  }

  #endOfLines(block: Buffer): number {
    const end = Math.max(block.lastIndexOf(LINE_FEED), block.lastIndexOf(CARRIAGE_RETURN)) + 1;
    if (end > 0 || block.length < LINE_LIMIT_BYTES) return end;
    let cut = block.length;
    // A UTF-8 character is at most four bytes; its continuation bytes look like 10xxxxxx.
    while (cut > block.length - 4 && ((block[cut - 1] ?? 0) & 0xc0) === 0x80) cut -= 1;
    return (block[cut - 1] ?? 0) >= 0xc0 ? cut - 1 : block.length;
  }

  #decode(block: Buffer): string {
    if (isUtf8(block)) return block.toString('utf8');
    let text = '';
    for (let start = 0; start < block.length;) {
      const feed = block.indexOf(LINE_FEED, start);
      const end = feed === -1 ? block.length : feed + 1;
      const line = block.subarray(start, end);
      text += isUtf8(line) ? line.toString('utf8') : this.#decodeLegacy(line);
      start = end;
    }
    return text;
  }

  #decodeLegacy(line: Buffer): string {
    const text = this.#legacy.decode(line);
    this.firstLegacyLine ??= text.trimEnd().slice(0, 500);
    return text;
  }
}
