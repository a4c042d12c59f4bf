import { createHash, verify, X509Certificate } from 'node:crypto';
import { ASN1Obj, RFC3161Timestamp } from '@sigstore/core';

const OID = {
  messageDigest: '1.2.840.113549.1.9.4',
  contentType: '1.2.840.113549.1.9.3',
  stampInfo: '1.2.840.113549.1.9.16.1.4',
} as const;

const HASHES: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const SET = 0x31;

/** An answer of an authority, taken apart. */
export interface StampToken {
  readonly status: number;
  readonly at: Date;
  /** The hash that was stamped, and by which rule it was made. */
  readonly imprint: Uint8Array;
  readonly imprintHash: string;
  readonly nonce: Uint8Array | null;
  /** The certificates that came with it. */
  readonly certificates: readonly X509Certificate[];
  /** Whether the signature is that of this certificate. */
  isSignedBy(certificate: X509Certificate): boolean;
}

const contextual = (parent: ASN1Obj | undefined, number: number): ASN1Obj | undefined =>
  parent?.subs.find((sub) => sub.tag.isContextSpecific(number));

const certificatesIn = (signed: ASN1Obj | undefined): X509Certificate[] =>
  (contextual(signed, 0)?.subs ?? []).flatMap((each) => {
    try {
      return [new X509Certificate(each.toDER())];
    } catch {
      return [];
    }
  });

/** A signed attribute’s only value. */
const attribute = (attributes: ASN1Obj, oid: string): ASN1Obj | undefined =>
  attributes.subs.find((sub) => sub.subs[0]?.toOID() === oid)?.subs[1]?.subs[0];

const signatureChecker = (signed: ASN1Obj | undefined, info: Uint8Array) => {
  const signer = signed?.subs.at(-1)?.subs[0];
  const attributes = contextual(signer, 0);
  const hash = HASHES[signer?.subs[2]?.subs[0]?.toOID() ?? ''];
  const signature = signer?.subs[5]?.value;
  const isAboutInfo = (): boolean => {
    if (!attributes || !hash) return false;
    const stated = attribute(attributes, OID.messageDigest)?.value;
    const digest = createHash(hash).update(info).digest();
    return stated?.equals(digest) === true && attribute(attributes, OID.contentType)?.toOID() === OID.stampInfo;
  };
  return (certificate: X509Certificate): boolean => {
    try {
      if (!attributes || !hash || !signature || !isAboutInfo()) return false;
      const text = attributes.toDER();
      text[0] = SET;
      // The rule of the signature is the digest’s: authorities differ in whether they say so again.
      return verify(hash, text, certificate.publicKey, signature);
    } catch {
      return false;
    }
  };
};

/** Takes an answer apart; throws where it is no answer at all. */
export const readStampToken = (response: Uint8Array): StampToken => {
  const der = Buffer.from(response);
  const root = ASN1Obj.parseBuffer(der);
  const stamp = RFC3161Timestamp.parse(der);
  const status = Number(stamp.status);
  const signed = contextual(root.subs[1], 0)?.subs[0];
  const { tstInfo } = stamp;
  const nonce = tstInfo.root.subs.slice(5).find((sub) => sub.tag.isInteger())?.value ?? null;
  return {
    status,
    at: tstInfo.genTime,
    imprint: tstInfo.messageImprintHashedMessage,
    imprintHash: tstInfo.messageImprintHashAlgorithm,
    nonce,
    certificates: certificatesIn(signed),
    isSignedBy: signatureChecker(signed, tstInfo.raw),
  };
};
