import { createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';
import type { SigningKey } from '../domain/journal/sealer.ts';

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** A signing key from its 32 secret bytes. */
export const signingKey = (secret: Uint8Array): SigningKey => {
  const der = Buffer.concat([PKCS8, secret]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  der.fill(0);
  const publicKey = new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length));
  return { publicKey, sign: (text) => sign(null, text, key) };
};

/** A signing key that whoever knows the secret can make again. */
export const derivedSigningKey = (secret: Uint8Array, purpose: string): SigningKey =>
  signingKey(new Uint8Array(hkdfSync('sha256', secret, Buffer.alloc(0), purpose, 32)));

export const verifySignature = (publicKey: Uint8Array, text: Uint8Array, signature: Uint8Array): boolean => {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' });
    return verify(null, text, key, signature);
  } catch {
    return false;
  }
};
