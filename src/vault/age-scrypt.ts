import { randomBytes, scrypt } from 'node:crypto';
import { MalformedStanza } from './age-x25519.ts';
import { type AgeStanza, base64, fromBase64, unwrapFileKey, WRAPPED_BYTES, wrapFileKey } from './age-stanza.ts';

/** 2^18, as the age command line has it: about a second and 256 MiB for each guess. */
const WORK_FACTOR = 18;
/** What others may ask of us. More would let a prepared file keep the machine busy for minutes. */
const MOST_WORK = 20;
const SALT_BYTES = 16;
const LABEL = 'age-encryption.org/v1/scrypt';

/** The runtime's own scrypt, on a thread of its pool: nothing else waits for it. */
const wrapKeyOf = (passphrase: string, salt: Uint8Array, workFactor: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const cost = 2 ** workFactor;
    scrypt(
      passphrase,
      Buffer.concat([Buffer.from(LABEL), salt]),
      32,
      { N: cost, r: 8, p: 1, maxmem: 128 * 8 * cost + 2 ** 24 },
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });

/** Wraps a file key with a passphrase. It has to be the file's only stanza. */
export const sealToPassphrase = async (passphrase: string, fileKey: Uint8Array): Promise<AgeStanza> => {
  const salt = randomBytes(SALT_BYTES);
  const wrapKey = await wrapKeyOf(passphrase, salt, WORK_FACTOR);
  return { args: ['scrypt', base64(salt), String(WORK_FACTOR)], body: wrapFileKey(wrapKey, fileKey) };
};

/** The file key behind a passphrase, or null where there is no such stanza or the passphrase is another one. */
export const openWithPassphrase = async (
  passphrase: string,
  stanzas: readonly AgeStanza[],
): Promise<Uint8Array | null> => {
  const stanza = stanzas.find(({ args }) => args[0] === 'scrypt');
  if (!stanza) return null;
  const { args, body } = stanza;
  const salt = fromBase64(args[1] ?? '');
  const isWellFormed =
    stanzas.length === 1 &&
    args.length === 3 &&
    salt?.length === SALT_BYTES &&
    /^[1-9]\d*$/.test(args[2] ?? '') &&
    body.length === WRAPPED_BYTES;
  if (!isWellFormed || !salt) throw new MalformedStanza('A stanza of the file is malformed.');
  const workFactor = Number(args[2]);
  if (workFactor > MOST_WORK) throw new MalformedStanza('The file asks for more work than is sensible.');
  return unwrapFileKey(await wrapKeyOf(passphrase, salt, workFactor), body);
};
