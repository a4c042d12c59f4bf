import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { ladder } from '../escalation/ladder.ts';
import { letters } from '../escalation/letters.ts';
import { plan, type Plan } from '../escalation/plan.ts';
import { planStandingOf } from '../escalation/plan-standing.ts';
import { timeLimits } from '../escalation/time-limits.ts';
import { sealedRecords } from '../sealed-records.ts';
import { keepingErrors, openingErrors, ownDoors } from './own-doors.ts';

const source = z.object({ title: z.string(), address: z.string(), readOn: z.string() });
const step = z.object({
  id: z.string(),
  title: z.string(),
  what: z.string(),
  caution: z.string(),
  isDirect: z.boolean(),
});

const standing = z.object({
  deadlines: z.array(
    z.object({
      limit: z.string(),
      jurisdiction: z.string(),
      step: z.string(),
      what: z.string(),
      from: z.string(),
      lastDay: z.string(),
      daysLeft: z.number(),
      isWeekend: z.boolean(),
      advice: z.string(),
      notes: z.array(z.string()),
      source,
      change: z.object({ lastDay: z.string(), note: z.string() }).nullable(),
    }),
  ),
  unconfirmed: z.number(),
  steps: z.array(
    step.extend({ who: z.string(), by: z.string().optional(), doneOn: z.string().optional(), note: z.string() }),
  ),
  next: z.string(),
});

const standingOn = (given: Plan, day: Temporal.PlainDate): z.input<typeof standing> => {
  const { deadlines, steps, ...rest } = planStandingOf(given, day);
  return {
    ...rest,
    steps: [...steps],
    deadlines: deadlines.map((each) => ({ ...each, notes: [...each.notes] })),
  };
};

export const showPlanGuide = operation({
  name: 'plan.guide',
  summary: 'List the steps one can take, the time limits that are known with their sources, and the letters there are',
  effect: 'read',
  http: 'GET /plans/guide',
  command: 'plan guide',
  doors: ownDoors,
  input: z.object({}),
  output: z.object({
    steps: z.array(step),
    limits: z.array(
      z.object({
        id: z.string(),
        jurisdiction: z.string(),
        step: z.string(),
        runsFrom: z.string(),
        notes: z.array(z.string()),
        source,
      }),
    ),
    letters: z.array(z.object({ id: z.string(), title: z.string(), hint: z.string() })),
  }),
  errors: [],
  run: async () =>
    ok({
      steps: [...ladder],
      limits: timeLimits.map(({ id, jurisdiction, step: taken, runsFrom, notes, source: from }) => ({
        id,
        jurisdiction,
        step: taken,
        runsFrom,
        notes: [...notes],
        source: from,
      })),
      letters: letters.map(({ id, title, hint }) => ({ id, title, hint })),
    }),
});

export const savePlan = operation({
  name: 'plan.save',
  summary: 'Compute last days from days you confirmed, and lay out the steps; kept sealed unless you say not to',
  effect: 'external',
  http: 'POST /plans',
  command: 'plan save',
  doors: ownDoors,
  document: true,
  input: z.object({
    ...plan.shape,
    replaces: z.int().positive().optional().describe('Number of the one that this stands for from now on'),
    keep: z.boolean().default(true).describe('Keep it, sealed, in the private space'),
  }),
  output: z.object({ plan: z.number().nullable(), ...standing.shape }),
  errors: keepingErrors,
  run: async ({ replaces, keep, ...given }, { journal, clock }) => {
    const shown = standingOn(given, today(clock));
    if (!keep) return ok({ plan: null, ...shown });
    const kept = await sealedRecords({ journal, clock }).add('plan', given, replaces);
    return kept.ok ? ok({ plan: kept.value.seq, ...shown }) : kept;
  },
});

export const listPlans = operation({
  name: 'plan.list',
  summary: 'List the plans you keep, with their steps and last days',
  effect: 'read',
  http: 'GET /plans',
  command: 'plan list',
  doors: ownDoors,
  unlocked: true,
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ plan: z.number(), recordedAt: z.string(), planned: plan, ...standing.shape })),
    total: z.number(),
    next: z.null(),
  }),
  errors: openingErrors,
  run: async (_, { journal, clock }) => {
    const records = await sealedRecords({ journal, clock }).list('plan');
    if (!records.ok) return records;
    const items = records.value.flatMap(({ seq, recordedAt, content }) => {
      const read = plan.safeParse(content);
      return read.success
        ? [{ plan: seq, recordedAt, planned: read.data, ...standingOn(read.data, today(clock)) }]
        : [];
    });
    return ok({ items: items.toReversed(), total: items.length, next: null });
  },
});

const words = z.string().max(50_000).optional();

export const prepareLetter = operation({
  name: 'plan.letter',
  summary: 'Prepare a letter as text; it is neither kept nor sent',
  effect: 'external',
  http: 'POST /plans/letter',
  command: 'plan letter',
  doors: ownDoors,
  document: true,
  input: z.object({
    letter: z.enum(letters.map(({ id }) => id) as [string, ...string[]]).describe('Which letter'),
    to: words.describe('To whom'),
    from: words.describe('Your name'),
    on: words.describe('The day it bears'),
    facts: words.describe('What happened'),
    tried: words.describe('What you have tried'),
    request: words.describe('What you ask for'),
  }),
  output: z.object({ text: z.string(), hint: z.string() }),
  errors: [],
  run: async ({ letter, ...given }) => {
    const found = letters.find(({ id }) => id === letter);
    return ok({ text: found?.text(given) ?? '', hint: found?.hint ?? '' });
  },
});
