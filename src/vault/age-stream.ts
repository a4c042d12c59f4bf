import { createCipheriv, createDecipheriv } from 'node:crypto';

const CHUNK = 64 * 1024;
const TAG = 16;
const algorithm = 'chacha20-poly1305';

/** A payload that is not what was sealed: cut short, changed or put together anew. */
export class BrokenPayload extends Error {
  constructor() {
    super('The sealed file is damaged.');
  }
}

/** The nonce of the STREAM construction: eleven bytes that count the chunks, and one that marks the last. */
const nonceOf = (count: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(count, 5, 6);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
};

const sealChunk = (key: Uint8Array, count: number, isLast: boolean, plain: Uint8Array): Uint8Array => {
  const cipher = createCipheriv(algorithm, key, nonceOf(count, isLast), { authTagLength: TAG });
  const body = cipher.update(plain);
  return Buffer.concat([body, cipher.final(), cipher.getAuthTag()]);
};

/** Null where the chunk was changed, or is not what it is taken for. */
const openChunk = (key: Uint8Array, count: number, isLast: boolean, sealed: Uint8Array): Uint8Array | null => {
  if (sealed.length < TAG) return null;
  const decipher = createDecipheriv(algorithm, key, nonceOf(count, isLast), { authTagLength: TAG });
  decipher.setAuthTag(sealed.subarray(-TAG));
  try {
    const plain = decipher.update(sealed.subarray(0, -TAG));
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return null;
  }
};

/** Pieces of any size as pieces of exactly this size, and a last one that may be smaller; the last is known as such. */
async function* cutInto(
  size: number,
  pieces: AsyncIterable<Uint8Array>,
): AsyncIterable<{ readonly piece: Uint8Array; readonly isLast: boolean }> {
  const buffer = Buffer.alloc(size);
  let filled = 0;
  for await (const piece of pieces) {
    let rest = piece;
    while (rest.length > 0) {
      if (filled === size) {
        yield { piece: buffer, isLast: false };
        filled = 0;
      }
      const taken = Math.min(size - filled, rest.length);
      buffer.set(rest.subarray(0, taken), filled);
      filled += taken;
      rest = rest.subarray(taken);
    }
  }
  yield { piece: buffer.subarray(0, filled), isLast: true };
}

/**
 * The payload of an age file, chunk by chunk, with the runtime's own ChaCha20-Poly1305: many times as fast as the
 * library's, which is written in JavaScript.
 */
export async function* sealPayload(key: Uint8Array, plain: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let count = 0;
  for await (const { piece, isLast } of cutInto(CHUNK, plain)) {
    yield sealChunk(key, count, isLast, piece);
    count += 1;
  }
}

/** The reverse. Throws `BrokenPayload`, after everything that was sound has been passed on. */
export async function* openPayload(key: Uint8Array, sealed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let count = 0;
  for await (const { piece, isLast } of cutInto(CHUNK + TAG, sealed)) {
    const plain = openChunk(key, count, isLast, piece);
    if (!plain) {
      // A whole chunk that only claims to be, or not to be, the last one is still what was sealed.
      const sound = piece.length === CHUNK + TAG ? openChunk(key, count, !isLast, piece) : null;
      if (sound) yield sound;
      throw new BrokenPayload();
    }
    // Only the payload of nothing may end with an empty chunk.
    if (isLast && count > 0 && plain.length === 0) throw new BrokenPayload();
    yield plain;
    count += 1;
  }
}
