import * as z from 'zod';
import { dayNumber } from '../../../kernel/day-number.ts';
import { exchangeKindById } from '../../reciprocity/exchange-kinds.ts';
import type { Goal } from './goal.ts';
import { type CalendarPeriod, periodAway, periodWords } from './goal-period.ts';
import { type Counted as CountedPerson, type Progress, progressOf, readGoalFacts } from './goal-progress.ts';
import type { GoalStore } from './goal-store.ts';
import { goalWords, howWords, people } from './goal-words.ts';

/** A look back on the goals of a month or quarter. */
export const goalReview = z.object({
  period: z.string(),
  label: z.string(),
  from: z.string(),
  to: z.string(),
  isOver: z.boolean(),
  summary: z.string(),
  items: z.array(
    z.object({
      goal: z.string(),
      what: z.string(),
      done: z.number(),
      needed: z.number(),
      met: z.boolean(),
      /** What worked and what did not, one sentence each. */
      words: z.array(z.string()),
    }),
  ),
  periodBefore: z.string(),
  periodAfter: z.string(),
});
export type GoalReview = z.infer<typeof goalReview>;

type Counted = CountedPerson & { readonly fullName: string };

/** An answer within so many days counts as one to the word before it. */
const answerDays = 30;

/** What came of the goals that held in a period. */
export const reviewGoals = async (
  store: GoalStore,
  goals: readonly Goal[],
  period: CalendarPeriod,
  today: Temporal.PlainDate,
): Promise<GoalReview> => {
  const [from, to] = [period.from.toString(), period.to.toString()];
  const held = goals.filter(
    (each) => each.period === period.kind && each.startedOn <= to && (each.endedOn === null || each.endedOn >= from),
  );
  const items: GoalReview['items'] = [];
  for (const goal of held) {
    const facts = await readGoalFacts(store, goal.kind, period);
    const progress = progressOf(goal, period, facts);
    const words = await whatWorked(store, goal, progress, period);
    const { done, needed, met } = progress;
    items.push({ goal: goal.id, what: goalWords(goal), done, needed, met, words });
  }
  const isOver = today.toString() > to;
  const label = periodWords(period);
  return {
    period: period.id,
    label,
    from,
    to,
    isOver,
    summary: summaryOf(items, label, isOver),
    items,
    periodBefore: periodAway(period, -1).id,
    periodAfter: periodAway(period, 1).id,
  };
};

const summaryOf = (items: GoalReview['items'], label: string, isOver: boolean): string => {
  if (items.length === 0) return `No goal was set for ${label}.`;
  const met = items.filter((item) => item.met).length;
  const so = isOver ? '' : ' so far';
  if (met === items.length) return `Every goal of ${label} was reached${so}.`;
  if (met > 0) return `${met} of ${items.length} goals of ${label} reached${so}.`;
  const some = items.some((item) => item.done > 0);
  return some
    ? `None of the goals of ${label} was reached${so}, and yet something was done for them.`
    : `${label.replace(/^t/, 'T')} was about other things. A smaller goal may suit you better.`;
};

const whatWorked = async (
  store: GoalStore,
  goal: Goal,
  { counted: found, done, needed }: Progress,
  period: CalendarPeriod,
): Promise<string[]> => {
  const names = await store.names([...new Set(found.map((each) => each.personId))]);
  const counted = found.map((each) => ({ ...each, fullName: names.get(each.personId) ?? '' }));
  if (goal.kind === 'give-first') return giving(counted, needed, goal.target);
  if (done === 0) return ['Nothing on file counts towards it.'];
  if (goal.kind === 'meet') return meeting(counted);
  const until = period.to.add({ days: answerDays }).toString();
  const heard = await store.heardFrom(
    counted.map((each) => each.personId),
    period.from.toString(),
    until,
  );
  const heardOf = Map.groupBy(heard, (each) => each.personId);
  const isAnswer = (from: string, on: string): boolean => on >= from && dayNumber(on) - dayNumber(from) <= answerDays;
  const answered = new Set(
    counted
      .filter(({ personId, on }) => heardOf.get(personId)?.some((each) => isAnswer(on, each.on)))
      .map((each) => each.personId),
  );
  return goal.kind === 'reach-out' ? reaching(counted, answered) : reviving(counted, answered);
};

/** Where two people hear or see each other, nothing is left to be answered. */
const inPerson: ReadonlySet<string> = new Set(['meeting', 'coffee', 'call', 'event']);

const reaching = (counted: readonly Counted[], answered: ReadonlySet<string>): string[] => {
  const written = counted.filter(({ how }) => !inPerson.has(how));
  const met = counted.length - written.length;
  const spoken = met === 0 ? [] : [`You met or spoke to ${people(met)}.`];
  if (written.length === 0) return spoken;
  const ways = [...Map.groupBy(written, (each) => each.how)]
    .map(([how, each]) => ({
      how: howWords('reach-out', how),
      sent: each.length,
      answers: each.filter(({ personId }) => answered.has(personId)).length,
    }))
    .sort((one, other) => other.answers / other.sent - one.answers / one.sent || other.sent - one.sent);
  const answers = ways.reduce((sum, way) => sum + way.answers, 0);
  const [best] = ways;
  if (!best || answers === 0)
    return [...spoken, `Nobody you wrote to answered yet. Within ${answerDays} days, many do.`];
  return [
    ...spoken,
    `Of ${people(written.length)} you wrote to, ${answers} answered.`,
    ...(ways.length > 1 ? [`What worked best: ${best.how}, ${best.answers} of ${best.sent}.`] : []),
    ...ways
      .filter(({ sent, answers: none }) => sent >= 2 && none === 0)
      .map(({ how, sent }) => `By ${how}, none of ${sent} answered: another way may do better.`),
  ];
};

const reviving = (counted: readonly Counted[], answered: ReadonlySet<string>): string[] =>
  counted.map(({ personId, fullName, how }) =>
    answered.has(personId)
      ? `${fullName}, ${howWords('reconnect', how)}, is back in touch.`
      : `${fullName}, ${howWords('reconnect', how)}, has not answered yet.`,
  );

const meeting = (counted: readonly Counted[]): string[] => {
  const [most] = [...Map.groupBy(counted, (each) => each.how)].sort((one, other) => other[1].length - one[1].length);
  if (!most) return [];
  const [how, through] = most;
  const names = through.slice(0, 3).map((each) => each.fullName);
  const more = through.length > names.length ? ` and ${through.length - names.length} more` : '';
  return how === ''
    ? ['Where you met them is not on file. Say it on their pages, and this tells you what works.']
    : [`Most came by way of ${howWords('meet', how)}: ${names.join(', ')}${more}.`];
};

const giving = (counted: readonly Counted[], needed: number, target: number): string[] => {
  const [most] = [...Map.groupBy(counted, (each) => each.how)].sort((one, other) => other[1].length - one[1].length);
  const asked = needed > target ? [`You asked ${needed} times.`] : [];
  if (!most) return [...asked, 'Nothing given is on file. A kind word or a link somebody can use counts too.'];
  const kind = exchangeKindById.get(most[0]);
  return [...asked, `You gave ${counted.length} times, most often ${kind?.one ?? most[0]}.`];
};
