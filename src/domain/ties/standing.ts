import { dayNumber } from '../../kernel/day-number.ts';
import type { Standing } from '../people/person-detail.ts';
import { isDormant } from './dormant.ts';
import type { StatedStrength } from './stated-strength.ts';
import { decayedDays, halfLifeDays, strengthOn, strengthThatCounts } from './strength.ts';
import type { Tie } from './tie.ts';

/** How many weeks of rhythm a person page draws. */
export const weeksShown = 52;

const nothing: Tie = {
  personId: '',
  firstOn: null,
  lastOn: null,
  lastAt: null,
  lastChannel: null,
  lastDirection: null,
  contactDays: 0,
  interactionCount: 0,
  rhythmDays: null,
  anyLog: null,
  outLog: null,
  inLog: null,
  strengthLog: null,
  peak: 0,
  statedStrength: null,
  statedLevel: null,
  replyOwedSince: null,
  cadenceDays: null,
  cadenceFrom: null,
  dueOn: null,
  priority: 0,
};

const rounded = (strength: number | null): number | null => (strength === null ? null : Math.round(strength));

/** The tie as of a day, with the parts its strength is made of. `contactDays` are those of the weeks shown. */
export const standingOf = (
  tie: Tie | null,
  { contactDays, stated }: { readonly contactDays: readonly string[]; readonly stated: StatedStrength | null },
  today: Temporal.PlainDate,
): Standing => {
  const {
    personId: _,
    lastAt: __,
    anyLog,
    outLog,
    inLog,
    strengthLog,
    statedStrength,
    priority: ___,
    ...more
  } = tie ?? nothing;
  const { statedLevel: ____, ...kept } = more;
  const now = dayNumber(today.toString());
  return {
    ...kept,
    strength: rounded(strengthThatCounts({ strengthLog, statedStrength }, now)),
    computed: rounded(strengthLog === null ? null : strengthOn(strengthLog, now)),
    stated: stated && { strength: stated.strength, on: stated.statedOn },
    isDormant: isDormant(kept, today),
    // One rhythm is told: the one that the cadence was learned from, where there is one.
    rhythmDays: kept.cadenceFrom === 'rhythm' ? kept.cadenceDays : kept.rhythmDays,
    peak: Math.round(kept.peak),
    components: {
      any: decayedDays(anyLog, now),
      out: decayedDays(outLog, now),
      in: decayedDays(inLog, now),
      halfLifeDays,
    },
    weeks: weekCounts(contactDays, now),
  };
};

const weekCounts = (contactDays: readonly string[], now: number): number[] => {
  const counts = new Array<number>(weeksShown).fill(0);
  for (const day of contactDays) {
    const week = weeksShown - 1 - Math.floor((now - dayNumber(day)) / 7);
    if (week >= 0 && week < weeksShown) counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts;
};
