import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { anchoredEntries, readMarks } from '../anchor/marks.ts';
import { createJournal } from '../create-journal.ts';
import { readLogTexts } from '../log/read-log.ts';
import { openFolder } from '../opened-folder.ts';
import { identityByPassphrase, plainRecoveryKey, recoverJournal, unlockJournal } from '../unlock.ts';
import { knownKeys } from '../verify/log-authenticity.ts';
import { journalErrors, ownDoors, readingErrors } from './journal-errors.ts';

/** Never written down anywhere: not in errors, logs or addresses. */
const passphrase = z.string().max(1000).describe('The passphrase');

export const initJournal = operation({
  name: 'journal.init',
  summary: 'Make an encrypted journal, with a passphrase to read it and a recovery key for when that is lost',
  effect: 'external',
  http: 'POST /journal',
  command: 'journal init',
  doors: ownDoors,
  secrets: ['passphrase'],
  input: z.object({
    passphrase,
    further: z
      .array(z.string().max(200))
      .max(10)
      .default([])
      .describe('Recipient (age1…) of somebody else who shall be able to read every entry, such as a lawyer'),
  }),
  output: z.object({ recipient: z.string(), recoveryKey: z.string(), folder: z.string() }),
  errors: ['not-empty', 'busy'],
  run: async (input, { journal }) => createJournal(journal, input),
});

export const showJournalStatus = operation({
  name: 'journal.status',
  summary: 'Say where the journal is, how many entries it has, and how many of them something outside vouches for',
  effect: 'read',
  http: 'GET /journal/status',
  command: 'journal status',
  doors: ownDoors,
  input: z.object({}),
  output: z.object({
    folder: z.string(),
    entries: z.number(),
    anchored: z.number(),
    recipient: z.string(),
    /** Seconds until a running server locks it by itself; null while it is locked. */
    locksInSeconds: z.number().nullable(),
  }),
  errors: journalErrors,
  run: async (_, { journal }) => {
    const opened = openFolder(journal);
    if (!opened.ok) return opened;
    const { about, memory } = opened.value;
    const locksIn = journal.session.locksIn();
    return ok({
      folder: journal.folder.path,
      entries: readLogTexts(journal.folder).texts.length,
      anchored: anchoredEntries(readMarks(journal, memory, knownKeys(about, memory))),
      recipient: about.recipient,
      locksInSeconds: locksIn === null ? null : Math.round(locksIn / 1000),
    });
  },
});

export const unlock = operation({
  name: 'journal.unlock',
  summary: 'Open the journal for reading, until it is locked or has not been used for a while',
  effect: 'external',
  http: 'POST /journal/unlock',
  command: 'journal unlock',
  doors: ['http'],
  secrets: ['passphrase'],
  input: z.object({ passphrase }),
  output: z.object({ locksInSeconds: z.number() }),
  errors: readingErrors,
  run: async (input, { journal }) => {
    const unlocked = await unlockJournal(journal, input.passphrase);
    return unlocked.ok ? ok({ locksInSeconds: Math.round((journal.session.locksIn() ?? 0) / 1000) }) : unlocked;
  },
});

export const lock = operation({
  name: 'journal.lock',
  summary: 'Lock the journal at once and forget the keys',
  effect: 'external',
  http: 'POST /journal/lock',
  command: 'journal lock',
  doors: ['http'],
  input: z.object({}),
  output: z.object({ locked: z.literal(true) }),
  errors: [],
  run: async (_, { journal }) => {
    journal.session.end();
    return ok({ locked: true as const });
  },
});

export const recover = operation({
  name: 'journal.recover',
  summary: 'Set a new passphrase with the recovery key; no entry changes',
  effect: 'external',
  http: 'POST /journal/recover',
  command: 'journal recover',
  doors: ownDoors,
  secrets: ['recoveryKey', 'passphrase'],
  input: z.object({
    recoveryKey: z.string().max(1000).describe('The recovery key, AGE-SECRET-KEY-1…'),
    passphrase: passphrase.describe('The new passphrase'),
  }),
  output: z.object({ recipient: z.string() }),
  errors: [...readingErrors, 'busy'],
  run: async (input, { journal }) => recoverJournal(journal, inEitherOrder(input)),
});

/** Two secrets in a row are easily swapped, and one of them cannot be taken for the other. */
const inEitherOrder = (given: { readonly recoveryKey: string; readonly passphrase: string }) =>
  plainRecoveryKey(given.passphrase).startsWith('AGE-SECRET-KEY-1')
    ? { recoveryKey: given.passphrase, passphrase: given.recoveryKey }
    : given;

export const showIdentity = operation({
  name: 'journal.identity',
  summary: 'Print the identity that opens the entries with any age program; whoever has it can read everything',
  effect: 'external',
  http: 'POST /journal/identity',
  command: 'journal identity',
  doors: ['cli'],
  secrets: ['passphrase'],
  input: z.object({ passphrase }),
  output: z.object({ identity: z.string(), recipient: z.string() }),
  errors: readingErrors,
  run: async (input, { journal }) => {
    const identity = await identityByPassphrase(journal, input.passphrase);
    if (!identity.ok) return identity;
    return ok({ identity: identity.value, recipient: journal.sealer.recipientOf(identity.value) ?? '' });
  },
});
