import * as z from 'zod';
import type { EntryDocument } from '../entry/entry-document.ts';
import { entryFields } from '../entry/entry-fields.ts';

export const evidenceAnswer = z.object({
  number: z.number(),
  name: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  origin: z.string().optional(),
});

/** An entry as it is read. */
export const entryAnswer = z.object({
  seq: z.number(),
  /** When it was written down, by this machine's clock. */
  recordedAt: z.string(),
  ...entryFields.omit({ record: true }).shape,
  evidence: z.array(evidenceAnswer),
  /** Entries that correct this one. */
  correctedBy: z.array(z.number()),
});

const withoutRecord = ({ record: _record, ...fields }: EntryDocument['fields']) => fields;

export const showEntry = (entry: EntryDocument, all: readonly EntryDocument[]): z.infer<typeof entryAnswer> => ({
  seq: entry.seq,
  recordedAt: entry.recordedAt,
  ...withoutRecord(entry.fields),
  evidence: entry.evidence.map(({ name, bytes, sha256, origin }, place) => ({
    number: place + 1,
    name,
    bytes,
    sha256,
    ...(origin === undefined ? {} : { origin }),
  })),
  correctedBy: all.filter((each) => each.fields.corrects === entry.seq).map((each) => each.seq),
});
