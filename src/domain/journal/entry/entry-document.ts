import * as z from 'zod';
import { bytesOf, textOf } from '../bytes.ts';
import { canonicalBytes, canonicalText } from '../canonical-json.ts';
import { paddedSize } from '../padding.ts';
import type { Sealer, Sha256 } from '../sealer.ts';
import { entryFieldNames, type EntryFieldName, entryFields, type EntryFields } from './entry-fields.ts';

const SALT_BYTES = 16;
const SPACE = 0x20;

/** A file kept with an entry. `file` is where its sealed form lies, `bytes` and `sha256` are those of the file itself. */
const evidence = z.object({
  file: z.string(),
  name: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  origin: z.string().optional(),
});
export type Evidence = z.infer<typeof evidence>;

const document = z.object({
  v: z.literal(1),
  seq: z.number(),
  recordedAt: z.string(),
  fields: entryFields,
  /** One for each field, there or not, so that a hash gives away neither the words nor whether there are any. */
  salts: z.record(z.string(), z.string()),
  evidence: z.array(evidence),
});
/** What is inside a sealed entry. */
export type EntryDocument = z.infer<typeof document>;

/** One field as it is shown to others: whoever hashes the canonical JSON of this finds it in the list that the log vouches for. */
export interface DisclosedField {
  readonly name: EntryFieldName | 'evidence';
  readonly salt: string;
  readonly value: unknown;
}

export const newSalts = (sealer: Sealer): Record<string, string> =>
  Object.fromEntries([...entryFieldNames, 'evidence'].map((name) => [name, sealer.random(SALT_BYTES).toHex()]));

/** A field with the salt that hides its hash; null is what a field that was left out holds. */
export const disclose = (entry: EntryDocument, name: DisclosedField['name']): DisclosedField => ({
  name,
  salt: entry.salts[name] ?? '',
  value: (name === 'evidence' ? entry.evidence : entry.fields[name]) ?? null,
});

const fieldHash = (sha256: Sha256, field: DisclosedField): string => sha256(canonicalBytes(field)).toHex();

/**
 * The salted hashes of all fields, one a line; the log vouches for the SHA-256 of this text. Which fields those are is
 * what the entry has salts for: an entry written by an older version has the fields of that version.
 */
export const commitmentList = (sha256: Sha256, entry: EntryDocument): string =>
  (Object.keys(entry.salts) as DisclosedField['name'][])
    .toSorted()
    .map((name) => `${fieldHash(sha256, disclose(entry, name))}  ${name}.json\n`)
    .join('');

export const commitmentOf = (sha256: Sha256, entry: EntryDocument): string =>
  sha256(bytesOf(commitmentList(sha256, entry))).toHex();

/** The document as it is sealed: canonical JSON, filled up with spaces, which JSON allows. */
export const writeDocument = (entry: EntryDocument): Uint8Array => {
  const json = bytesOf(`${canonicalText(entry)}\n`);
  const padded = new Uint8Array(paddedSize(json.length)).fill(SPACE);
  padded.set(json);
  return padded;
};

/** Reads what was unsealed; null where it is no entry. */
export const readDocument = (plain: Uint8Array): EntryDocument | null => {
  try {
    const read = document.safeParse(JSON.parse(textOf(plain) ?? ''));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/** The fields without those that were left out. */
export const givenFields = (fields: EntryFields): EntryFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as EntryFields;
