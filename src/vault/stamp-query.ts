import { createHash, randomBytes } from 'node:crypto';

const SHA256 = Buffer.from('300d06096086480165030402010500', 'hex');
const NONCE_BYTES = 8;

/** A DER value of less than 128 bytes, which all of these are. */
const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, body.length]), body]);
};

/** A number that DER will not take for negative. */
export const newNonce = (): Buffer => {
  const nonce = randomBytes(NONCE_BYTES);
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
};

/** A time-stamp request (RFC 3161, section 2.4.1) for the SHA-256 of these bytes, asking for the certificate as well. */
export const stampQuery = (data: Uint8Array, nonce?: Uint8Array): Uint8Array => {
  const imprint = der(0x30, SHA256, der(0x04, createHash('sha256').update(data).digest()));
  const parts = [der(0x02, Buffer.from([1])), imprint];
  if (nonce) parts.push(der(0x02, nonce));
  return der(0x30, ...parts, der(0x01, Buffer.from([0xff])));
};
