import { dayNumber } from '../../../kernel/day-number.ts';
import type { Alter, EgoNetwork } from '../ego/ego-network.ts';
import type { StrengthOnDays } from '../ego/strength-history.ts';
import { termsOf, valuesOf } from './capital-amounts.ts';
import type { HistoryAnswer } from './capital-answer.ts';
import { capitalKinds } from './capital-kinds.ts';
import type { CapitalSettings } from './capital-weights.ts';
import { circlesOf } from './circles.ts';
import { EgoCapital } from './ego-capital.ts';
import { plainNumber, signed } from './mention.ts';
import { kindWords } from './part-words.ts';
import { isAlive, isStrong } from './tie-ramp.ts';

/** The last day of each of the months before, and the day itself, ascending. */
export const monthEnds = (day: string, months: number): string[] => {
  const last = Temporal.PlainDate.from(day);
  const first = last.with({ day: 1 });
  const ends = Array.from({ length: months }, (_, back) => first.subtract({ months: back, days: 1 }).toString());
  return [...ends.reverse(), day];
};

/** The network as the ties stood on the day at a place of a history. Titles and who knows whom are those of now. */
const asOf = (
  network: EgoNetwork,
  history: ReadonlyMap<string, StrengthOnDays>,
  days: readonly string[],
  place: number,
): EgoNetwork => {
  const day = days[place] ?? network.day;
  const then = (alter: Alter): Alter => {
    const known = history.get(alter.personId);
    const lastDay = known?.lastDay[place] ?? -1;
    return {
      ...alter,
      strength: known?.strength[place] ?? 0,
      peak: known?.peak[place] ?? 0,
      any: known?.any[place] ?? 0,
      out: known?.out[place] ?? 0,
      in: known?.in[place] ?? 0,
      lastDay: lastDay < 0 || lastDay > dayNumber(day) ? null : lastDay,
    };
  };
  return { ...network, day, alters: network.alters.map(then) };
};

/** The three on each of these days, ascending. */
export const capitalOverTime = (
  network: EgoNetwork,
  history: ReadonlyMap<string, StrengthOnDays>,
  days: readonly string[],
  settings: CapitalSettings,
): HistoryAnswer => {
  const circles = circlesOf(network, settings.circles);
  const items = days.map((day, place) => {
    const then = asOf(network, history, days, place);
    const values = valuesOf(termsOf(new EgoCapital(then, settings, circles).amounts), settings.weights);
    return {
      day,
      ...values,
      alive: then.alters.filter(({ strength }) => isAlive(strength)).length,
      strong: then.alters.filter(({ strength }) => isStrong(strength)).length,
    };
  });
  return {
    items,
    total: items.length,
    next: null,
    sentences: comparisons(items),
    caveat:
      'Strengths are those of each day. Titles, employers and who knows whom are taken as they are on file now, so the past looks a little more like today than it was.',
  };
};

const comparisons = (items: HistoryAnswer['items']): string[] => {
  const now = items.at(-1);
  if (!now) return [];
  return [
    { back: 3, words: 'Against a quarter ago' },
    { back: 12, words: 'Against a year ago' },
  ].flatMap(({ back, words }) => {
    const then = items.at(-1 - back);
    if (!then || then === now || items.length <= back) return [];
    const changes = capitalKinds.map((kind) => {
      const change = signed(now[kind] - then[kind]);
      return `${kindWords[kind].label.toLowerCase()} ${change === '0' ? 'as it was' : change} (${plainNumber(now[kind])})`;
    });
    return [`${words}: ${changes.join(', ')}.`];
  });
};
