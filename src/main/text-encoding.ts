import { readTextStart, TextDecoding } from '../importers/csv/text-decoding.ts';

const HEAD_BYTES = 1024;

/** UTF-16 without its mark: in Western names and markup every other byte of it is zero. */
const wideWithoutMark = (head: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = head.subarray(0, HEAD_BYTES & ~1);
  if (sample.length < 4) return undefined;
  const half = sample.length / 2;
  const even = sample.filter((byte, at) => byte === 0 && at % 2 === 0).length / half;
  const odd = sample.filter((byte, at) => byte === 0 && at % 2 === 1).length / half;
  if (odd > 0.8 && even < 0.2) return 'utf-16le';
  return even > 0.8 && odd < 0.2 ? 'utf-16be' : undefined;
};

/** What an XML declaration names, where it is not UTF-8 and there is a decoder for it. */
const declaredEncoding = (head: Buffer): TextDecoder | undefined => {
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head.toString('latin1'))?.[1];
  if (declared === undefined || /^utf-?(8|16(le|be)?)$/i.test(declared)) return undefined;
  try {
    return new TextDecoder(declared);
  } catch {
    return undefined;
  }
};

/**
 * Bytes as text. The byte-order mark decides, then the XML declaration, then what the bytes look like: UTF-8, and
 * windows-1252 for lines that are not. `tell` hears where that was a guess.
 */
export function* decodeText(chunks: Iterable<Buffer>, tell: (note: string) => void): Generator<string> {
  let decoding: { write(bytes: Buffer): string; end(): string } | undefined;
  let legacy: TextDecoding | undefined;
  for (const chunk of chunks) {
    if (!decoding) {
      const decoder = decoderFor(chunk);
      decoding = decoder;
      if (decoder instanceof TextDecoding) legacy = decoder;
    }
    yield decoding.write(chunk);
  }
  if (decoding) yield decoding.end();
  if (legacy?.firstLegacyLine !== undefined)
    tell('Some lines are not UTF-8; they were read as Windows-1252 (Western European).');
}

const decoderFor = (head: Buffer): TextDecoding | { write(bytes: Buffer): string; end(): string } => {
  const start = readTextStart(head);
  if (start.markBytes === 0) {
    const wide = wideWithoutMark(head);
    if (wide) return new TextDecoding({ encoding: wide, markBytes: 0 });
    const declared = declaredEncoding(head);
    if (declared) return { write: (bytes) => declared.decode(bytes, { stream: true }), end: () => declared.decode() };
  }
  return new TextDecoding(start);
};
