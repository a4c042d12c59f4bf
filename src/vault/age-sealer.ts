import { createHash, hash, randomBytes } from 'node:crypto';
import { once } from '../domain/journal/bytes.ts';
import type { OpeningKey, Sealer } from '../domain/journal/sealer.ts';
import { openFile, sealFile, type Wrap } from './age-file.ts';
import { openWithPassphrase, sealToPassphrase } from './age-scrypt.ts';
import {
  newIdentity,
  readIdentity,
  readRecipient,
  recipientOf,
  sealToRecipient,
  type X25519Key,
  x25519Key,
} from './age-x25519.ts';
import { derivedSigningKey, signingKey, verifySignature } from './ed25519.ts';

const OWNER = 'tiewise.invalid/owner/v1';

const sha256 = (...parts: readonly Uint8Array[]): Uint8Array =>
  hash('sha256', parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts), 'buffer');

const runningHash = () => {
  const running = createHash('sha256');
  return { add: (bytes: Uint8Array) => void running.update(bytes), value: () => running.digest() };
};

const gather = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> =>
  Buffer.concat(await Array.fromAsync(pieces));

const wrapsFor = (recipients: readonly string[]): Wrap[] =>
  recipients.map((text) => {
    const recipient = readRecipient(text);
    if (!recipient) throw new TypeError('A recipient is malformed.');
    return (fileKey) => sealToRecipient(recipient, fileKey);
  });

const keys = new WeakMap<OpeningKey, X25519Key>();
const identityOf = (key: OpeningKey): X25519Key => {
  const found = keys.get(key);
  if (!found) throw new TypeError('This key is of another sealer.');
  return found;
};

const openingKey = (identity: string): OpeningKey => {
  const secret = x25519Key(identity);
  const key: OpeningKey = { forget: () => secret.forget() };
  keys.set(key, secret);
  return key;
};

/** What cannot be opened has many causes, all of which are the file's; faults of ours are not among them. */
const orNull = async (opening: Promise<Uint8Array>): Promise<Uint8Array | null> => {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return null;
  }
};

const ownerKey: Sealer['ownerKey'] = (identity) => {
  const secret = readIdentity(identity);
  if (!secret) throw new TypeError('This is no identity.');
  return derivedSigningKey(secret, OWNER);
};

/** The journal's cryptography: age files, SHA-256 and Ed25519, on the runtime's own primitives. */
export const ageSealer: Sealer = {
  sha256,
  runningHash,
  random: (bytes) => randomBytes(bytes),
  newIdentity,
  recipientOf,
  isRecipient: (text) => readRecipient(text) !== null,
  seal: (plain, recipients) => gather(sealFile(once(plain), wrapsFor(recipients))),
  sealStream: (plain, recipients) => sealFile(plain, wrapsFor(recipients)),
  open: (sealed, key) => orNull(gather(openFile(once(sealed), [identityOf(key)]))),
  openStream: (sealed, key) => openFile(sealed, [identityOf(key)]),
  sealWithPassphrase: (plain, passphrase) =>
    gather(sealFile(once(plain), [(fileKey) => sealToPassphrase(passphrase, fileKey)])),
  openWithPassphrase: (sealed, passphrase) =>
    orNull(gather(openFile(once(sealed), [{ unwrapFileKey: (stanzas) => openWithPassphrase(passphrase, stanzas) }]))),
  openingKey,
  ownerKey,
  signingKey,
  verify: verifySignature,
};
