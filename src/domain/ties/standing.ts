import { dayNumber } from '../../kernel/day-number.ts';
import type { Standing } from '../people/person-detail.ts';
import { decayedDays, halfLifeDays, strengthOn } from './strength.ts';
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

/** The tie as of a day, with the parts its strength is made of. `contactDays` are those of the weeks shown. */
export const standingOf = (tie: Tie | null, contactDays: readonly string[], today: Temporal.PlainDate): Standing => {
  const { personId: _, lastAt: __, anyLog, outLog, inLog, strengthLog, priority: ___, ...kept } = tie ?? nothing;
  const now = dayNumber(today.toString());
  return {
    ...kept,
    strength: strengthLog === null ? null : Math.round(strengthOn(strengthLog, now)),
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
