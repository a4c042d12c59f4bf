import { createHash, type X509Certificate } from 'node:crypto';
import type { CheckedStamp, TimeStamps } from '../domain/journal/anchor/time-stamps.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { newNonce, stampQuery } from './stamp-query.ts';
import type { StampToken } from './stamp-token.ts';
import { leadsToTrusted, maySignStamps, readCertificates } from './stamp-trust.ts';

const PATIENCE_MILLISECONDS = 30_000;
const MOST_ANSWER_BYTES = 1024 * 1024;
const GRANTED: ReadonlySet<number> = new Set([0, 1]);

/** The library is loaded only where there is a stamp to look at. */
const read = async (response: Uint8Array): Promise<StampToken | null> => {
  const { readStampToken } = await import('./stamp-token.ts');
  try {
    return readStampToken(response);
  } catch {
    return null;
  }
};

const nameOf = (certificate: X509Certificate): string =>
  /(?:^|\n)CN=([^\n]+)/.exec(certificate.subject)?.[1] ?? certificate.subject.replaceAll('\n', ', ');

const isAbout = (token: StampToken, data: Uint8Array): boolean =>
  ['sha256', 'sha384', 'sha512'].includes(token.imprintHash) &&
  createHash(token.imprintHash).update(data).digest().equals(token.imprint);

/** Checks what an authority answered: that it is about these bytes, that its signature is good, and who made it. */
export const checkStamp = async (
  response: Uint8Array,
  data: Uint8Array,
  certificates: string | null,
): Promise<Result<CheckedStamp, string>> => {
  const token = await read(response);
  if (!token) return err('it is no answer to a time-stamp request.');
  if (!GRANTED.has(token.status)) return err('the authority refused the request.');
  if (!isAbout(token, data)) return err('it answers no request that was made here.');
  const trusted = certificates === null ? [] : readCertificates(certificates);
  const known = [...token.certificates, ...trusted];
  const signer = known.find((each) => maySignStamps(each, token.at) && token.isSignedBy(each));
  if (!signer)
    return err('its signature is wrong, or the certificate of the authority is missing: name it with --certificates.');
  const isTrusted = leadsToTrusted(signer, trusted, token.certificates, token.at);
  return ok({ at: token.at.toISOString(), authority: nameOf(signer), isTrusted });
};

const readLimited = async (answer: Response): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of answer.body ?? []) {
    bytes += part.byteLength;
    if (bytes > MOST_ANSWER_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** Sends the request to the address, and to no other: what answers elsewhere is not who was asked. */
const ask = async (address: string, data: Uint8Array): Promise<Result<Uint8Array, string>> => {
  if (!/^https?:\/\//i.test(address)) return err('an authority’s address begins with https:// or http://.');
  const nonce = newNonce();
  let response: Uint8Array | null;
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' },
      body: Buffer.from(stampQuery(data, nonce)),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    if (!answer.ok) return err(`the authority answered with ${answer.status}.`);
    response = await readLimited(answer);
  } catch {
    return err('the authority could not be reached. The request can also be exported with --request and sent later.');
  }
  const token = response && (await read(response));
  if (!response || !token) return err('what came back is no time stamp.');
  if (!token.nonce || !nonce.equals(token.nonce)) return err('what came back answers another request.');
  return ok(response);
};

/** Time stamps by RFC 3161. */
export const timeStamps: TimeStamps = { query: (data) => stampQuery(data), check: checkStamp, ask };
