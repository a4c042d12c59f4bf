import { bytesOf, fromBase64, sameBytes } from '../bytes.ts';
import { canonicalText } from '../canonical-json.ts';
import type { Sha256 } from '../sealer.ts';
import { leafHash } from './merkle-tree.ts';

/** A sealed file that belongs to an entry, as it lies on the disk. Hashes are in hex, as `sha256sum` prints them. */
export interface SealedFile {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * What the log knows of an entry, none of it secret: its number, when it was written down, and the hashes of what is
 * sealed. Its canonical JSON is the leaf of the tree.
 */
export interface Envelope {
  readonly v: 1;
  /** From 1. */
  readonly seq: number;
  readonly recordedAt: string;
  /** Of the sealed entry. */
  readonly sha256: string;
  readonly bytes: number;
  /** Of the list of the fields' salted hashes. */
  readonly fields: string;
  readonly evidence: readonly SealedFile[];
  /** The root of the log before this entry. */
  readonly previous: string;
  /** The entry that this one removes. */
  readonly removes?: number;
}

export interface LogLine {
  readonly envelope: Envelope;
  readonly leaf: Uint8Array;
}

const HEX = /^[0-9a-f]{64}$/;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isSealed = (value: unknown): value is SealedFile =>
  typeof value === 'object' &&
  value !== null &&
  'sha256' in value &&
  'bytes' in value &&
  HEX.test(String(value.sha256)) &&
  isCount(value.bytes);

const isEnvelope = (value: unknown): value is Envelope => {
  if (!isSealed(value)) return false;
  const { v, seq, recordedAt, fields, evidence, previous, removes } = value as Partial<Envelope>;
  return (
    v === 1 &&
    isCount(seq) &&
    typeof recordedAt === 'string' &&
    HEX.test(fields ?? '') &&
    HEX.test(previous ?? '') &&
    Array.isArray(evidence) &&
    evidence.every(isSealed) &&
    (removes === undefined || isCount(removes))
  );
};

const envelopeBytes = (envelope: Envelope): Uint8Array => bytesOf(canonicalText(envelope));

export const lineOf = (sha256: Sha256, envelope: Envelope): LogLine => ({
  envelope,
  leaf: leafHash(sha256, envelopeBytes(envelope)),
});

/** One line of the log: the leaf's hash in base64, and the envelope. */
export const writeLine = ({ leaf, envelope }: LogLine): string => `${leaf.toBase64()} ${canonicalText(envelope)}\n`;

/** Reads a line; null unless its hash, its envelope and the spelling of both fit. */
export const readLine = (sha256: Sha256, line: string): LogLine | null => {
  const leaf = fromBase64(line.slice(0, 44));
  if (!leaf || line[44] !== ' ') return null;
  const json = line.slice(45);
  // The leaf covers every byte of the line, so a spelling of its own needs no look.
  if (!sameBytes(leafHash(sha256, bytesOf(json)), leaf)) return null;
  try {
    const envelope: unknown = JSON.parse(json);
    return isEnvelope(envelope) ? { envelope, leaf } : null;
  } catch {
    return null;
  }
};
