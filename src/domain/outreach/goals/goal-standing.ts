import * as z from 'zod';
import { goal, type Goal } from './goal.ts';
import { type CalendarPeriod, periodAway, periodOf, periodWords } from './goal-period.ts';
import { type GoalFacts, progressOf, readGoalFacts } from './goal-progress.ts';
import type { GoalStore } from './goal-store.ts';
import { streakOf } from './goal-streak.ts';
import { goalWords, howWords, progressWords, shortWords, streakWords } from './goal-words.ts';

const counted = z.object({
  personId: z.string(),
  fullName: z.string(),
  on: z.string(),
  /** In words: "mail", "industry event", "silent since 2021", "advice". */
  how: z.string(),
});
const reached = z.object({ done: z.number(), needed: z.number(), met: z.boolean() });

/** How a goal stands in the period under way, or in its last one where it has ended. */
export const goalStanding = goal.extend({
  /** "Reach out to 8 people". */
  what: z.string(),
  /** The same in two or three words. */
  short: z.string(),
  current: reached.extend({
    period: z.string(),
    from: z.string(),
    to: z.string(),
    /** "5 of 8, 9 days left." */
    words: z.string(),
    counted: z.array(counted),
  }),
  /** Periods before, the oldest first. */
  past: z.array(reached.extend({ period: z.string(), label: z.string() })),
  /** Periods reached one after the other; one missed in between is forgiven. */
  streak: z.object({ length: z.number(), forgiven: z.number(), words: z.string().nullable() }),
});
export type GoalStanding = z.infer<typeof goalStanding>;

/** So many periods back a streak is looked for. */
const mostPast = { month: 12, quarter: 8 } as const;

export const currentPeriodOf = ({ period, startedOn, endedOn }: Goal, today: Temporal.PlainDate): CalendarPeriod => {
  const days = [today, ...(endedOn === null ? [] : [Temporal.PlainDate.from(endedOn)])];
  const last = days.sort(Temporal.PlainDate.compare)[0] ?? today;
  const first = Temporal.PlainDate.from(startedOn);
  return periodOf(period, Temporal.PlainDate.compare(last, first) < 0 ? first : last);
};

const pastOf = (goal: Goal, current: CalendarPeriod): CalendarPeriod[] => {
  const past: CalendarPeriod[] = [];
  for (let back = -1; back >= -mostPast[goal.period]; back -= 1) {
    const period = periodAway(current, back);
    if (period.from.toString() < goal.startedOn) break;
    past.unshift(period);
  }
  return past;
};

/** How each goal stands on a day. What goals of one kind are counted from is read once for all of them. */
export const standGoals = async (
  store: GoalStore,
  goals: readonly Goal[],
  today: Temporal.PlainDate,
  withPast: boolean,
): Promise<GoalStanding[]> => {
  const spans = goals.map((each) => {
    const current = currentPeriodOf(each, today);
    return { goal: each, current, past: withPast ? pastOf(each, current) : [] };
  });
  const facts = new Map<Goal['kind'], GoalFacts>();
  for (const [kind, ofKind] of Map.groupBy(spans, (span) => span.goal.kind)) {
    const periods = ofKind.flatMap(({ current, past }) => [current, ...past]);
    const from = periods.map((each) => each.from).sort(Temporal.PlainDate.compare)[0] ?? today;
    const to =
      periods
        .map((each) => each.to)
        .sort(Temporal.PlainDate.compare)
        .at(-1) ?? today;
    facts.set(kind, await readGoalFacts(store, kind, { from, to }));
  }
  const standing = spans.map((span) =>
    standingIn(span, facts.get(span.goal.kind) ?? { counted: [], askedOn: [] }, today),
  );
  const names = await store.names([
    ...new Set(standing.flatMap(({ current }) => current.counted.map((each) => each.personId))),
  ]);
  return standing.map(({ current, ...each }) => ({
    ...each,
    current: {
      ...current,
      counted: current.counted.map((one) => ({ ...one, fullName: names.get(one.personId) ?? '' })),
    },
  }));
};

const standingIn = (
  { goal, current, past }: { goal: Goal; current: CalendarPeriod; past: CalendarPeriod[] },
  facts: GoalFacts,
  today: Temporal.PlainDate,
) => {
  const now = progressOf(goal, current, facts);
  const before = past.map((period) => ({ period, progress: progressOf(goal, period, facts) }));
  const daysLeft = today.until(current.to).days;
  const streak = streakOf([
    ...before.map(({ progress }) => progress.met),
    ...(now.met || daysLeft < 0 ? [now.met] : []),
  ]);
  return {
    ...goal,
    what: goalWords(goal),
    short: shortWords[goal.kind],
    current: {
      period: current.id,
      from: current.from.toString(),
      to: current.to.toString(),
      ...now,
      words: progressWords(goal, now, daysLeft),
      counted: now.counted.map((each) => ({ ...each, how: howWords(goal.kind, each.how) })),
    },
    past: before.map(({ period, progress: { done, needed, met } }) => ({
      period: period.id,
      label: periodWords(period),
      done,
      needed,
      met,
    })),
    streak: { ...streak, words: streakWords(streak, goal.period) },
  };
};
