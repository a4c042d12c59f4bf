import * as z from 'zod';

const MOST_LETTERS = 1_000_000;
const MOST_LISTED = 200;

/** Letters that no text can hold, such as half of a pair, become the sign for them; everything else stays as it was typed. */
const text = (most = MOST_LETTERS) =>
  z
    .string()
    .max(most)
    .transform((value) => value.toWellFormed());
const named = z.union([text(500), z.object({ name: text(500), role: text(500).optional() })]);
/** One name, or a list of them. */
const people = z.union([named.transform((one) => [one]), z.array(named).max(MOST_LISTED)]);

/** A file that shows something, as the user names it: a path, or what was handed over through the browser. */
const evidenceInput = z.union([
  text(4000).transform((path) => ({ path })),
  z.object({
    path: text(4000),
    origin: text(2000).optional(),
  }),
]);

/** What a person writes down. Only what happened is needed; the order is that of a good record made at the time. */
export const entryInput = {
  what: text()
    .refine((value) => value.trim() !== '', 'say what happened, in any words.')
    .describe('What happened, in your own words: what was done, by whom, in which order'),
  occurredAt: text(200)
    .optional()
    .describe('When it happened: a day or a moment such as 2026-11-20 or 2026-11-20T14:30, or in words'),
  certainty: z.enum(['exact', 'about', 'unknown']).optional().describe('How sure you are of the time'),
  place: text(2000).optional().describe('Where it happened'),
  medium: text(2000).optional().describe('How: in person, by telephone, by mail, in a message'),
  exactWords: text().optional().describe('Words as they were said, and by whom'),
  people: people.optional().describe('Who took part, with their roles at the time'),
  witnesses: people.optional().describe('Who else saw or heard it'),
  toldTo: people.optional().describe('Whom you told since, and when'),
  response: text().optional().describe('What you did or said, and what others did'),
  impact: text().optional().describe('What it led to: for your work, your health, your money'),
  feelings: text().optional().describe('How it was for you, apart from what happened'),
  corrects: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .describe('Number of the entry that this one corrects or adds to'),
  evidence: z
    .union([evidenceInput.transform((one) => [one]), z.array(evidenceInput).max(MOST_LISTED)])
    .optional()
    .describe('Files that show something; each is sealed as it is'),
};

/** The fields that are committed to one by one, in this order, so that one of them can be shown later and the others not. */
export const entryFieldNames = [
  'what',
  'occurredAt',
  'certainty',
  'place',
  'medium',
  'exactWords',
  'people',
  'witnesses',
  'toldTo',
  'response',
  'impact',
  'feelings',
  'corrects',
  'removes',
  'zone',
  'record',
] as const;
export type EntryFieldName = (typeof entryFieldNames)[number];

const person = z.union([z.string(), z.object({ name: z.string(), role: z.string().optional() })]);

/** An entry's fields as they are kept. `removes` and `zone` are noted by the program. */
export const entryFields = z.object({
  what: z.string(),
  occurredAt: z.string().optional(),
  certainty: z.enum(['exact', 'about', 'unknown']).optional(),
  place: z.string().optional(),
  medium: z.string().optional(),
  exactWords: z.string().optional(),
  people: z.array(person).optional(),
  witnesses: z.array(person).optional(),
  toldTo: z.array(person).optional(),
  response: z.string().optional(),
  impact: z.string().optional(),
  feelings: z.string().optional(),
  corrects: z.number().optional(),
  removes: z.number().optional(),
  /** Of the machine on which it was written. */
  zone: z.string().optional(),
  /** Something of the product's own that is kept sealed like an entry, and shown elsewhere. */
  record: z.object({ kind: z.string(), replaces: z.number().optional(), content: z.unknown() }).optional(),
});
export type EntryFields = z.infer<typeof entryFields>;

export interface EvidenceInput {
  readonly path: string;
  readonly origin?: string | undefined;
}

/** A name as it is read aloud: `Jonas Lindqvist (head of department)`. */
export const nameOf = (each: z.infer<typeof person>): string => {
  if (typeof each === 'string') return each;
  return each.role === undefined ? each.name : `${each.name} (${each.role})`;
};
