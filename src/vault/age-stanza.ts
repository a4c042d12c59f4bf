import { createCipheriv, createDecipheriv } from 'node:crypto';

/** One way into an age file: what the file key was wrapped with, and the wrapped key. */
export interface AgeStanza {
  readonly args: readonly string[];
  readonly body: Uint8Array;
}

const TAG = 16;
const NO_NONCE = Buffer.alloc(12);
const algorithm = 'chacha20-poly1305';

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '');

/** Bytes of unpadded base64 in its one correct spelling, or null. */
export const fromBase64 = (text: string): Uint8Array | null => {
  const bytes = Buffer.from(text, 'base64');
  return base64(bytes) === text ? bytes : null;
};

/** Wraps a file key; the wrap key is used once, hence the empty nonce. */
export const wrapFileKey = (wrapKey: Uint8Array, fileKey: Uint8Array): Uint8Array => {
  const cipher = createCipheriv(algorithm, wrapKey, NO_NONCE, { authTagLength: TAG });
  return Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
};

/** The file key, or null where it was wrapped with another key. */
export const unwrapFileKey = (wrapKey: Uint8Array, body: Uint8Array): Uint8Array | null => {
  const decipher = createDecipheriv(algorithm, wrapKey, NO_NONCE, { authTagLength: TAG });
  decipher.setAuthTag(body.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(body.subarray(0, -TAG)), decipher.final()]);
  } catch {
    return null;
  }
};

/** A wrapped file key is always 16 bytes and a tag: another length could be made to open under two keys. */
export const WRAPPED_BYTES = 16 + TAG;
