import { X509Certificate } from 'node:crypto';

const STAMPING = '1.3.6.1.5.5.7.3.8';
const DEEPEST = 8;

/** The certificates of a PEM text; whatever else stands in it is passed over. */
export const readCertificates = (pem: string): X509Certificate[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []).map(
    (text) => new X509Certificate(text),
  );

/** Whether a certificate may sign time stamps, and was good at that moment. */
export const maySignStamps = (certificate: X509Certificate, at: Date): boolean =>
  (certificate.keyUsage ?? []).includes(STAMPING) && wasGood(certificate, at);

const wasGood = (certificate: X509Certificate, at: Date): boolean =>
  certificate.validFromDate <= at && at <= certificate.validToDate;

const issued = (issuer: X509Certificate, certificate: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

/** Whether a chain of certificates, all good at that moment, leads from this one to one that the user trusts. */
export const leadsToTrusted = (
  certificate: X509Certificate,
  trusted: readonly X509Certificate[],
  between: readonly X509Certificate[],
  at: Date,
  depth = 0,
): boolean => {
  if (!wasGood(certificate, at) || depth > DEEPEST) return false;
  if (trusted.some((each) => each.fingerprint256 === certificate.fingerprint256)) return true;
  const issuers = [...trusted, ...between].filter((each) => each.ca && issued(each, certificate));
  return issuers.some((issuer) => issuer !== certificate && leadsToTrusted(issuer, trusted, between, at, depth + 1));
};
