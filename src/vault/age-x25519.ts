import { createPrivateKey, createPublicKey, diffieHellman, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { bech32 } from '@scure/base';
import { type AgeStanza, base64, fromBase64, unwrapFileKey, WRAPPED_BYTES, wrapFileKey } from './age-stanza.ts';

const INFO = 'age-encryption.org/v1/X25519';
const KEY_BYTES = 32;
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');
const SPKI = Buffer.from('302a300506032b656e032100', 'hex');

const decode = (text: string, prefix: string): Uint8Array | null => {
  try {
    const { prefix: found, bytes } = bech32.decodeToBytes(text);
    return found.toLowerCase() === prefix && bytes.length === KEY_BYTES ? bytes : null;
  } catch {
    return null;
  }
};

/** The public bytes of a recipient, `age1…`, or null. */
export const readRecipient = (text: string): Uint8Array | null =>
  /^age1[a-z0-9]+$/.test(text) ? decode(text, 'age') : null;
/** The secret bytes of an identity, `AGE-SECRET-KEY-1…`, or null. */
export const readIdentity = (text: string): Uint8Array | null =>
  text.startsWith('AGE-SECRET-KEY-1') ? decode(text, 'age-secret-key-') : null;

const privateKey = (secret: Uint8Array): KeyObject => {
  const der = Buffer.concat([PKCS8, secret]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  return key;
};
const publicKey = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI, bytes]), format: 'der', type: 'spki' });
const publicBytes = (key: KeyObject): Uint8Array =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);

export const recipientOf = (identity: string): string | null => {
  const secret = readIdentity(identity);
  return secret && bech32.encodeFromBytes('age', publicBytes(privateKey(secret)));
};

export const newIdentity = (): { readonly identity: string; readonly recipient: string } => {
  const identity = bech32.encodeFromBytes('AGE-SECRET-KEY-', randomBytes(KEY_BYTES)).toUpperCase();
  return { identity, recipient: recipientOf(identity) ?? '' };
};

const wrapKeyOf = (shared: Uint8Array, share: Uint8Array, recipient: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', shared, Buffer.concat([share, recipient]), INFO, KEY_BYTES));

/** Wraps a file key so that the recipient's identity alone can unwrap it. */
export const sealToRecipient = (recipient: Uint8Array, fileKey: Uint8Array): AgeStanza => {
  const once = privateKey(randomBytes(KEY_BYTES));
  const share = publicBytes(once);
  const shared = diffieHellman({ privateKey: once, publicKey: publicKey(recipient) });
  return { args: ['X25519', base64(share)], body: wrapFileKey(wrapKeyOf(shared, share, recipient), fileKey) };
};

/** A stanza of this kind that cannot be right; the file is not to be trusted. */
export class MalformedStanza extends Error {}

/** What unwraps file keys sealed to an identity. The secret lies in the runtime's own memory, and is dropped with it. */
export interface X25519Key {
  unwrapFileKey(stanzas: readonly AgeStanza[]): Uint8Array | null;
  forget(): void;
}

export const x25519Key = (identity: string): X25519Key => {
  const secret = readIdentity(identity);
  if (!secret) throw new MalformedStanza('This is no identity.');
  let key: KeyObject | null = privateKey(secret);
  const recipient = publicBytes(key);
  secret.fill(0);
  return {
    unwrapFileKey: (stanzas) => {
      for (const { args, body } of stanzas) {
        if (args[0] !== 'X25519') continue;
        const share = fromBase64(args[1] ?? '');
        if (args.length !== 2 || share?.length !== KEY_BYTES || body.length !== WRAPPED_BYTES)
          throw new MalformedStanza('A stanza of the file is malformed.');
        if (!key) return null;
        // Throws for the few shares with which the secret would be nothing.
        const shared = diffieHellman({ privateKey: key, publicKey: publicKey(share) });
        const fileKey = unwrapFileKey(wrapKeyOf(shared, share, recipient), body);
        if (fileKey) return fileKey;
      }
      return null;
    },
    forget: () => (key = null),
  };
};
