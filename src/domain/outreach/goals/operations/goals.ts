import * as z from 'zod';
import { today } from '../../../../kernel/clock.ts';
import { instantText } from '../../../../kernel/instant-text.ts';
import { err, ok } from '../../../../kernel/result.ts';
import { invalid, notFound } from '../../../errors.ts';
import { operation } from '../../../operation.ts';
import { changed } from '../../../operation-answers.ts';
import { calendarDay } from '../../../people/person.ts';
import { sourceKindIds } from '../../../people/source-kinds.ts';
import { goalKinds, goalPeriods } from '../goal.ts';
import { periodOf, readPeriod } from '../goal-period.ts';
import { goalReview, reviewGoals } from '../goal-review.ts';
import { goalStanding, standGoals } from '../goal-standing.ts';
import { goalWords } from '../goal-words.ts';

const target = z.coerce
  .number()
  .int()
  .min(1)
  .max(999)
  .describe('How many people; for give-first, how many things given');
const field = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .describe('Only people of this field: words of their title, industry or interests');
const source = z.enum(sourceKindIds).describe('Only people who come from here');

export const listGoals = operation({
  name: 'goals.list',
  summary: 'Show your goals for the month or quarter, how far they came, and their streaks',
  effect: 'read',
  http: 'GET /goals',
  command: 'goals list',
  input: z.object({
    state: z.enum(['open', 'all']).default('open').describe('open: those that have not ended'),
    past: z.enum(['yes', 'no']).default('yes').describe('Whether to look back on the periods before, for the streak'),
  }),
  output: z.object({ items: z.array(goalStanding), total: z.number(), next: z.null() }),
  errors: [],
  heavy: true,
  run: async ({ state, past }, { store, clock, memo }) => {
    const day = today(clock);
    const goals = (await store.goals.goals()).filter(
      ({ endedOn }) => state === 'all' || endedOn === null || endedOn >= day.toString(),
    );
    const version = `${await store.network.version()} ${day} ${state}`;
    const items = await memo(`goals.past-${past}`, version, () => standGoals(store.goals, goals, day, past === 'yes'));
    return ok({ items, total: items.length, next: null });
  },
});

export const addGoal = operation({
  name: 'goals.add',
  summary: 'Set a goal for every month or quarter; how far it comes is read from what is on file',
  effect: 'write',
  http: 'POST /goals',
  command: 'goals add <kind> <target>',
  input: z.object({
    kind: z
      .enum(goalKinds)
      .describe('Reach out to people, meet new ones, reconnect dormant ties, or give before asking'),
    target,
    period: z.enum(goalPeriods).default('month').describe('Every month, or every quarter'),
    field: field.optional(),
    source: source.optional(),
    from: calendarDay.optional().describe('A day of its first period; the one under way if left out'),
    until: calendarDay.optional().describe('A day of its last period; without it, it goes on'),
  }),
  output: changed,
  errors: [],
  run: async ({ kind, period, field = null, source = null, from, until, ...terms }, { store, clock, newId }) => {
    if (kind !== 'meet' && (field ?? source) !== null)
      return err(invalid(field === null ? 'source' : 'field', 'only a goal to meet people has one.'));
    const startedOn = periodOf(
      period,
      from === undefined ? today(clock) : Temporal.PlainDate.from(from),
    ).from.toString();
    const endedOn = until === undefined ? null : periodOf(period, Temporal.PlainDate.from(until)).to.toString();
    if (endedOn !== null && endedOn < startedOn) return err(invalid('until', 'a goal ends after it begins.'));
    const row = { id: newId(), kind, period, ...terms, field, source, startedOn, endedOn };
    return store.change(
      { operation: 'goals.add', summary: `Goal: ${goalWords(row)}` },
      async ({ write, changeSetId }) => {
        await write.insert('goals', { ...row, createdAt: instantText(clock.now()) });
        return ok({ id: row.id, change: changeSetId });
      },
    );
  },
});

export const editGoal = operation({
  name: 'goals.edit',
  summary: 'Change a goal; what it counts holds for the periods before as well',
  effect: 'write',
  http: 'PATCH /goals/{goal}',
  command: 'goals edit <goal>',
  input: z.object({
    goal: z.string().describe('Identifier of the goal'),
    target: target.optional(),
    field: field.nullish().describe('Only people of this field; null for any'),
    source: source.nullish().describe('Only people who come from here; null for anywhere'),
    until: calendarDay.nullish().describe('A day of its last period; null lets it go on'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async ({ goal: id, until, ...given }, { store }) => {
    const held = await store.goals.goal(id);
    if (!held) return err(notFound('goal', id));
    if (held.kind !== 'meet' && (given.field ?? given.source ?? null) !== null)
      return err(invalid(given.field ? 'field' : 'source', 'only a goal to meet people has one.'));
    const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const endedOn = until ? periodOf(held.period, Temporal.PlainDate.from(until)).to.toString() : null;
    if (endedOn !== null && endedOn < held.startedOn) return err(invalid('until', 'a goal ends after it begins.'));
    const row = { ...held, ...patch, ...(until !== undefined && { endedOn }) };
    return store.change(
      { operation: 'goals.edit', summary: `Goal: ${goalWords(row)}` },
      async ({ write, changeSetId }) => {
        await write.update('goals', id, { ...patch, ...(until !== undefined && { endedOn }) });
        return ok({ id, change: changeSetId });
      },
    );
  },
});

export const removeGoal = operation({
  name: 'goals.remove',
  summary: 'Remove a goal as if it had never been; to end one, change until when it holds',
  effect: 'write',
  http: 'DELETE /goals/{goal}',
  command: 'goals remove <goal>',
  input: z.object({ goal: z.string().describe('Identifier of the goal') }),
  output: changed,
  errors: ['not-found'],
  run: async ({ goal: id }, { store }) => {
    const held = await store.goals.goal(id);
    if (!held) return err(notFound('goal', id));
    return store.change(
      { operation: 'goals.remove', summary: `Removed a goal: ${goalWords(held)}` },
      async ({ write, changeSetId }) => {
        await write.remove('goals', id);
        return ok({ id, change: changeSetId });
      },
    );
  },
});

export const showGoalReview = operation({
  name: 'goals.review',
  summary: 'Look back on the goals of a month or quarter: what came of them, and what worked',
  effect: 'read',
  http: 'GET /goals/review',
  command: 'goals review',
  input: z.object({
    period: z.string().max(10).optional().describe('Such as 2026-11 or 2026-Q4; without it, the last one that is over'),
  }),
  output: goalReview,
  errors: [],
  heavy: true,
  run: async ({ period }, { store, clock }) => {
    const day = today(clock);
    const goals = await store.goals.goals();
    const kind = goals.some((each) => each.period === 'month') || goals.length === 0 ? 'month' : 'quarter';
    const last = periodOf(kind, periodOf(kind, day).from.subtract({ days: 1 }));
    const chosen = period === undefined ? ok(last) : readPeriod(period);
    return chosen.ok ? ok(await reviewGoals(store.goals, goals, chosen.value, day)) : chosen;
  },
});
