import * as z from 'zod';
import { balance, leaningOf, quartersShown, quartersUntil } from './balance.ts';
import { type ExchangeSize, sizeWeights } from './exchange-kinds.ts';
import { type KindCount, listedCounts } from './ledger.ts';
import type { MonthSum, PersonSum } from './reciprocity-store.ts';

const party = z.object({ id: z.string(), fullName: z.string() });

/** Give and take with everybody: what was given to whom most, and received from whom. */
export const overview = balance.extend({
  /** Those to whom most went beyond what came back, and those from whom most came. */
  gaveMost: z.array(party),
  receivedMost: z.array(party),
});
export type Overview = z.infer<typeof overview>;

const mostNamed = 5;

/** The first day of the quarters shown. */
export const overallSince = (today: Temporal.PlainDate): string => {
  const first = today.subtract({ months: (quartersShown - 1) * 3 });
  return first.with({ month: Math.floor((first.month - 1) / 3) * 3 + 1, day: 1 }).toString();
};

export const overallBalance = (
  sums: readonly MonthSum[],
  people: readonly PersonSum[],
  today: Temporal.PlainDate,
): Overview => {
  const lines = sums.map(({ month, direction, size, count }) => ({
    direction,
    on: `${month}-01`,
    weight: sizeWeights[size as ExchangeSize] * count,
  }));
  const weigh = (direction: MonthSum['direction']): number =>
    lines.reduce((total, line) => (line.direction === direction ? total + line.weight : total), 0);
  const leaning = leaningOf(weigh('given'), weigh('received'));
  const given = countsOf(sums, 'given');
  const received = countsOf(sums, 'received');
  return {
    leaning,
    sentence: sentence(leaning, given, received),
    given,
    received,
    quarters: quartersUntil(today, lines),
    gaveMost: named(people, (each) => each.given - each.received),
    receivedMost: named(people, (each) => each.received - each.given),
  };
};

const countsOf = (sums: readonly MonthSum[], direction: MonthSum['direction']): KindCount[] => {
  const counts = new Map<string, number>();
  for (const { kind, direction: way, count } of sums)
    if (way === direction) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts]
    .map(([kind, count]) => ({ kind: kind as KindCount['kind'], count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
};

const named = (people: readonly PersonSum[], surplus: (each: PersonSum) => number) =>
  people
    .filter((each) => surplus(each) > 1)
    .toSorted((a, b) => surplus(b) - surplus(a) || (a.personId < b.personId ? -1 : 1))
    .slice(0, mostNamed)
    .map(({ personId, fullName }) => ({ id: personId, fullName }));

const sentence = (
  leaning: Overview['leaning'],
  given: readonly KindCount[],
  received: readonly KindCount[],
): string => {
  if (leaning === 'nothing') return 'Nothing given or received in the last three years is on file yet.';
  const told = [
    given.length > 0 && `gave ${listedCounts(given)}`,
    received.length > 0 && `received ${listedCounts(received)}`,
  ].filter((part) => part !== false);
  const end = {
    even: 'It goes both ways.',
    'more-given': 'You give more than you take.',
    'more-received': 'More came to you than went out: a good time to give.',
  }[leaning];
  return `In the last three years you ${told.join('; you ')}. ${end}`;
};
