import * as z from 'zod';
import { err, ok } from '../../../kernel/result.ts';
import { notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { approaches } from '../conflict/approaches.ts';
import { approachModes, conflict, type Conflict } from '../conflict/conflict.ts';
import { mediationAdvice } from '../conflict/mediation.ts';
import { hintsOn, talkText } from '../conflict/prepared-talk.ts';
import { suggestApproach } from '../conflict/suggest-approach.ts';
import { namedPerson } from '../private-records.ts';
import { sealedRecords } from '../sealed-records.ts';
import { keepingErrors, openingErrors, ownDoors } from './own-doors.ts';

const advice = z.object({
  approach: z.object({
    mode: z.enum(approachModes),
    title: z.string(),
    how: z.string(),
    isUnsafe: z.boolean(),
    reasons: z.array(z.string()),
    instead: z.array(z.string()),
  }),
  talk: z.object({
    text: z.string(),
    hints: z.array(z.object({ part: z.string(), found: z.string(), why: z.string() })),
  }),
  mediation: z.object({ fits: z.boolean(), reasons: z.array(z.string()) }),
});

const adviceOn = (worked: Conflict): z.input<typeof advice> => {
  const suggested = suggestApproach(worked);
  const approach = approaches.find(({ mode }) => mode === suggested.mode);
  const mediation = mediationAdvice(worked.dangers);
  return {
    approach: {
      ...suggested,
      title: approach?.title ?? '',
      how: approach?.how ?? '',
      reasons: [...suggested.reasons],
      instead: [...suggested.instead],
    },
    talk: { text: talkText(worked.talk), hints: hintsOn(worked.talk) },
    mediation: { fits: mediation.fits, reasons: [...mediation.reasons] },
  };
};

const replaces = z.int().positive().optional().describe('Number of the one that this stands for from now on');

export const saveConflict = operation({
  name: 'conflict.save',
  summary:
    'Work through a conflict: say what it is about, and get a way to approach it; kept sealed unless you say not to',
  effect: 'external',
  http: 'POST /conflicts',
  command: 'conflict save',
  doors: ownDoors,
  document: true,
  input: z.object({
    ...conflict.shape,
    replaces,
    keep: z.boolean().default(true).describe('Keep it, sealed, in the private space'),
  }),
  output: z.object({ conflict: z.number().nullable(), ...advice.shape }),
  errors: keepingErrors,
  run: async ({ replaces: earlier, keep, ...worked }, { journal, clock }) => {
    if (!keep) return ok({ conflict: null, ...adviceOn(worked) });
    const kept = await sealedRecords({ journal, clock }).add('conflict', worked, earlier);
    return kept.ok ? ok({ conflict: kept.value.seq, ...adviceOn(worked) }) : kept;
  },
});

export const listConflicts = operation({
  name: 'conflict.list',
  summary: 'List the conflicts you keep, newest first',
  effect: 'read',
  http: 'GET /conflicts',
  command: 'conflict list',
  doors: ownDoors,
  unlocked: true,
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        conflict: z.number(),
        recordedAt: z.string(),
        person: namedPerson.nullable(),
        issue: z.string(),
        state: z.enum(['open', 'settled', 'left']),
      }),
    ),
    total: z.number(),
    next: z.null(),
  }),
  errors: openingErrors,
  run: async (_, { journal, clock }) => {
    const records = await sealedRecords({ journal, clock }).list('conflict');
    if (!records.ok) return records;
    const items = records.value.flatMap(({ seq, recordedAt, content }) => {
      const read = conflict.safeParse(content);
      if (!read.success) return [];
      const { person, issue, state } = read.data;
      return [{ conflict: seq, recordedAt, person: person ?? null, issue, state }];
    });
    return ok({ items: items.toReversed(), total: items.length, next: null });
  },
});

export const showConflict = operation({
  name: 'conflict.show',
  summary: 'Show a conflict as far as it was worked through, with the advice on it',
  effect: 'read',
  http: 'GET /conflicts/{conflict}',
  command: 'conflict show <conflict>',
  doors: ownDoors,
  unlocked: true,
  input: z.object({ conflict: z.coerce.number().int().positive().describe('Number of the conflict') }),
  output: z.object({ conflict: z.number(), recordedAt: z.string(), worked: conflict, ...advice.shape }),
  errors: [...openingErrors, 'not-found'],
  run: async (input, { journal, clock }) => {
    const records = await sealedRecords({ journal, clock }).list('conflict');
    if (!records.ok) return records;
    const found = records.value.find(({ seq }) => seq === input.conflict);
    const read = conflict.safeParse(found?.content);
    if (!found || !read.success) return err(notFound('conflict', String(input.conflict)));
    return ok({ conflict: found.seq, recordedAt: found.recordedAt, worked: read.data, ...adviceOn(read.data) });
  },
});
