import { canonicalText } from '../canonical-json.ts';
import type { DisclosedField, Evidence } from '../entry/entry-document.ts';
import { entryFieldNames } from '../entry/entry-fields.ts';
import type { Envelope } from '../log/envelope.ts';

export type DisclosableField = DisclosedField['name'];
const notShown: ReadonlySet<DisclosableField> = new Set(['record']);
export const disclosableFields = [...entryFieldNames, 'evidence' as const].filter(
  (name): name is DisclosableField => !notShown.has(name),
);

export interface DossierWishes {
  /** All, if left out. */
  readonly entries?: readonly number[] | undefined;
  /** All, if left out. */
  readonly fields?: readonly DisclosableField[] | undefined;
}

/** An entry as far as it is shown, with what proves it. */
export interface DossierEntry {
  readonly seq: number;
  readonly recordedAt: string;
  readonly envelope: Envelope;
  /** The salted hashes of all fields; the envelope vouches for the SHA-256 of this text. */
  readonly commitments: string;
  readonly fields: readonly DisclosedField[];
  readonly evidence: readonly Evidence[];
  /** From the leaf's sibling to the root, in base64. */
  readonly inclusion: readonly string[];
  /** Fields that hold something and are not shown. */
  readonly withheld: number;
}

/** A mark from outside, and the proof that the log has only grown since. */
export interface DossierMark {
  readonly by: 'authority' | 'person';
  readonly at: string;
  readonly size: number;
  readonly name: string;
  readonly checkpoint: string;
  readonly consistency: readonly string[];
  readonly stamp: { readonly at: string; readonly authority: string; readonly isTrusted: boolean } | null;
  readonly response: Uint8Array | null;
  readonly certificates: string | null;
}

export interface Dossier {
  readonly madeAt: string;
  readonly origin: string;
  readonly size: number;
  readonly checkpoint: string;
  /** Verifier keys of the machines that wrote. */
  readonly keys: readonly string[];
  /** In the order in which it was written down. */
  readonly entries: readonly DossierEntry[];
  readonly marks: readonly DossierMark[];
  readonly withheld: { readonly entries: number; readonly fields: number };
  readonly removed: number;
  readonly anchored: number;
}

/** The dossier as data: canonical JSON, the same that the PDF holds. Time stamps lie beside it as files. */
export const dossierJson = ({ marks, ...rest }: Dossier): string =>
  `${canonicalText({
    ...rest,
    marks: marks.map(({ response: _response, certificates: _certificates, ...mark }) => mark),
  })}\n`;
