import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { err, ok } from '../../../kernel/result.ts';
import { notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { axes } from '../check/axes.ts';
import { axisIds, frequencies } from '../check/behaviour.ts';
import { checkAnswer, showCheck } from '../check/check-answer.ts';
import { checkAnswers } from '../check/check-answers.ts';
import { outcomesOfCheck } from '../check/check-result.ts';
import { type KeptCheck, keptCheck, readChecks, resultAmong } from '../check/kept-checks.ts';
import { namedPerson } from '../private-records.ts';
import { sealedRecords } from '../sealed-records.ts';
import { keepingErrors, openingErrors, ownDoors } from './own-doors.ts';

export const listCheckQuestions = operation({
  name: 'check.questions',
  summary: 'List what the relationship check asks: ten axes, and behaviours on each',
  effect: 'read',
  http: 'GET /checks/questions',
  command: 'check questions',
  doors: ownDoors,
  input: z.object({}),
  output: z.object({
    frequencies: z.array(z.enum(frequencies)),
    axes: z.array(
      z.object({
        id: z.enum(axisIds),
        title: z.string(),
        question: z.string(),
        behaviours: z.array(
          z.object({ id: z.string(), kind: z.enum(['healthy', 'harmful', 'stop']), text: z.string() }),
        ),
      }),
    ),
  }),
  errors: [],
  run: async () =>
    ok({
      frequencies: [...frequencies],
      axes: axes.map(({ behaviours, ...axis }) => ({ ...axis, behaviours: [...behaviours] })),
    }),
});

export const startCheck = operation({
  name: 'check.start',
  summary: 'Look at a relationship by what was done in the last six months; nothing is kept unless you say so',
  effect: 'external',
  http: 'POST /checks',
  command: 'check start',
  doors: ownDoors,
  document: true,
  input: z.object({
    person: namedPerson.optional().describe('Whom it is about; only for comparing it with later checks'),
    ...checkAnswers.shape,
    keep: z.boolean().default(false).describe('Keep what you answered, sealed, in the private space'),
  }),
  output: z.object({
    ...checkAnswer.shape,
    /** Its number in the private space; null where nothing was kept. */
    check: z.number().nullable(),
    /** Whether earlier checks could be looked at: only while the private space is unlocked. */
    isCompared: z.boolean(),
  }),
  errors: keepingErrors,
  run: async ({ keep, ...answers }, { journal, clock }) => {
    const records = sealedRecords({ journal, clock });
    const check: KeptCheck = { on: today(clock).toString(), ...answers };
    const earlier = await records.list('check');
    const before = earlier.ok ? readChecks(earlier.value).map((each) => each.check) : [];
    const kept = keep ? await records.add('check', keptCheck.parse(check)) : null;
    if (kept && !kept.ok) return kept;
    return ok({
      ...showCheck(resultAmong(check, before)),
      check: kept?.value.seq ?? null,
      isCompared: earlier.ok,
    });
  },
});

export const listChecks = operation({
  name: 'check.list',
  summary: 'List the checks you kept, newest first',
  effect: 'read',
  http: 'GET /checks',
  command: 'check list',
  doors: ownDoors,
  unlocked: true,
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        check: z.number(),
        on: z.string(),
        person: namedPerson.nullable(),
        outcome: z.enum(outcomesOfCheck),
        title: z.string(),
      }),
    ),
    total: z.number(),
    next: z.null(),
  }),
  errors: openingErrors,
  run: async (_, { journal, clock }) => {
    const records = await sealedRecords({ journal, clock }).list('check');
    if (!records.ok) return records;
    const checks = readChecks(records.value);
    const items = checks.map(({ seq, check }, place) => {
      const before = checks.slice(0, place).map((each) => each.check);
      const { outcome, title } = showCheck(resultAmong(check, before));
      return { check: seq, on: check.on, person: check.person ?? null, outcome, title };
    });
    return ok({ items: items.toReversed(), total: items.length, next: null });
  },
});

export const showKeptCheck = operation({
  name: 'check.show',
  summary: 'Show a check you kept, with what was answered and what it came to',
  effect: 'read',
  http: 'GET /checks/{check}',
  command: 'check show <check>',
  doors: ownDoors,
  unlocked: true,
  input: z.object({ check: z.coerce.number().int().positive().describe('Number of the check') }),
  output: z.object({ ...checkAnswer.shape, on: z.string(), person: namedPerson.nullable(), said: checkAnswers }),
  errors: [...openingErrors, 'not-found'],
  run: async (input, { journal, clock }) => {
    const records = await sealedRecords({ journal, clock }).list('check');
    if (!records.ok) return records;
    const checks = readChecks(records.value);
    const place = checks.findIndex(({ seq }) => seq === input.check);
    const found = checks[place]?.check;
    if (!found) return err(notFound('check', String(input.check)));
    const before = checks.slice(0, place).map((each) => each.check);
    const { on, person, ...said } = found;
    return ok({ ...showCheck(resultAmong(found, before)), on, person: person ?? null, said });
  },
});
