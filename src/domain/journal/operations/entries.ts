import * as z from 'zod';
import { err, ok } from '../../../kernel/result.ts';
import { notFound } from '../../errors.ts';
import { fileOperation, operation } from '../../operation.ts';
import { addEntry } from '../add-entry.ts';
import { evidenceChunks } from '../dossier/dossier-files.ts';
import { entryInput } from '../entry/entry-fields.ts';
import { readEntries, readEntry, unlockedKeys } from '../read-entries.ts';
import { removeEntry } from '../remove-entry.ts';
import { searchEntries } from '../search-entries.ts';
import { entryAnswer, showEntry } from './entry-answer.ts';
import { ownDoors, readingErrors, writingErrors } from './journal-errors.ts';

const number = z.coerce.number().int().positive();
const entry = number.describe('Number of the entry');
const limit = z.coerce.number().int().min(1).max(1000).default(100).describe('How many at most');
const after = z.coerce.number().int().positive().optional().describe('Number of the last entry that was shown');
const added = z.object({
  seq: z.number(),
  recordedAt: z.string(),
  evidence: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
  problems: z.array(z.string()),
});
const page = z.object({
  items: z.array(entryAnswer),
  total: z.number(),
  next: z.string().nullable(),
  /** Entries that are there and cannot be opened; “journal verify” says why. */
  unreadable: z.array(z.number()),
});

export const addJournalEntry = operation({
  name: 'journal.add',
  summary: 'Write an entry; the journal may stay locked',
  effect: 'external',
  http: 'POST /journal/entries',
  command: 'journal add',
  doors: ownDoors,
  document: true,
  input: z.object(entryInput),
  output: added,
  errors: writingErrors,
  run: async ({ evidence, ...fields }, { journal, clock }) =>
    addEntry(journal, clock, { fields, evidence: evidence ?? [] }),
});

export const listEntries = operation({
  name: 'journal.list',
  summary: 'List the entries, newest first',
  effect: 'read',
  http: 'GET /journal/entries',
  command: 'journal list',
  doors: ownDoors,
  unlocked: true,
  input: z.object({ limit, after }),
  output: page,
  errors: readingErrors,
  run: async (input, { journal }) => {
    const unlocked = unlockedKeys(journal);
    if (!unlocked.ok) return unlocked;
    const { entries, unreadable } = await readEntries(journal, unlocked.value);
    const rest = entries.filter(({ seq }) => input.after === undefined || seq < input.after);
    const items = rest.slice(0, input.limit).map((each) => showEntry(each, entries));
    const next = rest.length > items.length ? String(items.at(-1)?.seq) : null;
    return ok({ items, total: entries.length, next, unreadable: [...unreadable] });
  },
});

export const searchJournal = operation({
  name: 'journal.search',
  summary: 'Find entries that hold these words, newest first',
  effect: 'read',
  asksInBody: true,
  http: 'POST /journal/search',
  command: 'journal search',
  doors: ownDoors,
  unlocked: true,
  secrets: ['text'],
  input: z.object({ text: z.string().min(1).max(1000).describe('Words to look for'), limit }),
  output: page,
  errors: readingErrors,
  run: async (input, { journal }) => {
    const unlocked = unlockedKeys(journal);
    if (!unlocked.ok) return unlocked;
    const { entries, unreadable } = await readEntries(journal, unlocked.value);
    const found = searchEntries(entries, input.text);
    const items = found.slice(0, input.limit).map((each) => showEntry(each, entries));
    return ok({ items, total: found.length, next: null, unreadable: [...unreadable] });
  },
});

export const showJournalEntry = operation({
  name: 'journal.show',
  summary: 'Show an entry as it was written',
  effect: 'read',
  http: 'GET /journal/entries/{entry}',
  command: 'journal show <entry>',
  doors: ownDoors,
  unlocked: true,
  input: z.object({ entry }),
  output: entryAnswer,
  errors: [...readingErrors, 'not-found'],
  run: async (input, { journal }) => {
    const unlocked = unlockedKeys(journal);
    if (!unlocked.ok) return unlocked;
    const found = await readEntry(journal, unlocked.value, input.entry);
    if (!found || found.fields.record) return err(notFound('entry that can be opened under', String(input.entry)));
    const { entries } = await readEntries(journal, unlocked.value);
    return ok(showEntry(found, entries));
  },
});

export const showEvidence = fileOperation({
  name: 'journal.evidence',
  summary: 'Take a piece of evidence out of an entry, as it was before it was sealed',
  effect: 'read',
  http: 'GET /journal/entries/{entry}/evidence/{number}',
  command: 'journal evidence <entry> <number>',
  doors: ownDoors,
  unlocked: true,
  input: z.object({ entry, number: number.describe('Number of the piece, from 1') }),
  errors: [...readingErrors, 'not-found'],
  run: async (input, { journal }) => {
    const unlocked = unlockedKeys(journal);
    if (!unlocked.ok) return unlocked;
    const found = await readEntry(journal, unlocked.value, input.entry);
    const evidence = found?.evidence[input.number - 1];
    if (!evidence) return err(notFound('evidence', `${input.entry} ${input.number}`));
    return ok({
      filename: evidence.name,
      mediaType: 'application/octet-stream',
      chunks: () => evidenceChunks(journal, unlocked.value, evidence),
    });
  },
});

export const removeJournalEntry = operation({
  name: 'journal.remove',
  summary: 'Remove an entry for good; its number stays, with a note that it was removed',
  effect: 'external',
  http: 'POST /journal/entries/{entry}/removal',
  command: 'journal remove <entry>',
  doors: ownDoors,
  unlocked: true,
  secrets: ['reason'],
  input: z.object({
    entry,
    reason: z.string().max(10_000).optional().describe('Why; it is kept, sealed, with the note'),
  }),
  output: added,
  errors: [...readingErrors, 'not-found', 'busy'],
  run: async (input, { journal, clock }) =>
    removeEntry(journal, clock, { seq: input.entry, reason: input.reason?.trim() || undefined }),
});
