import type { ContactDay } from './contact-days.ts';

/**
 * Strength of a tie, 0 to 100, from the days on which something passed between two people.
 *
 * `D` sums 2^(−age/60) over the days with contact, `Dout` and `Din` those begun by either side;
 * `T = ½·D + ½·√(Dout·Din)` and `S = 100·(1 − 2^(−T/2.89))`. Contact every 7, 30, 91, 182 or 365 days stands at about
 * 95, 50, 20, 9 or 3 between two contacts. Formula and constants: docs/explain/tie-strength.md.
 *
 * Everything decays at the same pace, so with the decay taken out the sums never change by waiting. They are stored
 * as `log2(Σ weight · 2^(day/60))`, and order people rightly on every day.
 */
export const halfLifeDays = 60;
const contactDaysOfHalfStrength = 2.89;

export interface DecayedCounts {
  readonly anyLog: number | null;
  readonly outLog: number | null;
  readonly inLog: number | null;
  readonly strengthLog: number | null;
  /** The highest strength ever reached, right after a contact. */
  readonly peak: number;
}

/** Strength, 0 to 100, of so many decayed contact days (T above). */
export const strengthOfDays = (count: number): number => 100 * (1 - 2 ** (-count / contactDaysOfHalfStrength));

const logOf = (count: number, day: number): number | null => (count > 0 ? Math.log2(count) + day / halfLifeDays : null);

/** log2(2^a + 2^b), without leaving the range of numbers. */
const logOfSum = (a: number, b: number): number => Math.max(a, b) + Math.log2(1 + 2 ** -Math.abs(a - b));

const strengthLogOf = (anyLog: number | null, outLog: number | null, inLog: number | null): number | null => {
  if (anyLog === null) return null;
  return outLog === null || inLog === null ? anyLog - 1 : logOfSum(anyLog, (outLog + inLog) / 2) - 1;
};

/** @param days ascending */
export const decayedCounts = (days: readonly ContactDay[]): DecayedCounts => {
  let any = 0;
  let out = 0;
  let into = 0;
  let highest = 0;
  let last = days[0]?.day ?? 0;
  for (const day of days) {
    const decay = 2 ** ((last - day.day) / halfLifeDays);
    any = any * decay + day.any;
    out = out * decay + day.out;
    into = into * decay + day.in;
    highest = Math.max(highest, (any + Math.sqrt(out * into)) / 2);
    last = day.day;
  }
  const anyLog = logOf(any, last);
  const outLog = logOf(out, last);
  const inLog = logOf(into, last);
  return { anyLog, outLog, inLog, strengthLog: strengthLogOf(anyLog, outLog, inLog), peak: strengthOfDays(highest) };
};

/** The decayed contact days, as of a day (a day number), that a stored logarithm stands for. */
export const decayedDays = (log: number | null, day: number): number =>
  log === null ? 0 : 2 ** (log - day / halfLifeDays);

/** Strength on a day (a day number), 0 to 100. */
export const strengthOn = (strengthLog: number, day: number): number => strengthOfDays(decayedDays(strengthLog, day));

/**
 * Above what daily contact for ever would reach, so that 100, stated, stands before everybody; and below the faintest
 * memory, so that 0 stands behind. Finite, for neither database orders infinities alike.
 */
const countOfFull = 150;
const logOfNothing = -1000;

/** The decayed contact days, as a logarithm, that a stated strength (0 to 100) amounts to on whatever day. */
export const levelOfStated = (strength: number): number => {
  if (strength <= 0) return logOfNothing;
  if (strength >= 100) return Math.log2(countOfFull);
  return strengthLogFor(strength, 0);
};

/** What a level stands for on a day, to compare it with stored logarithms. */
export const logOfLevel = (level: number, day: number): number => level + day / halfLifeDays;

/** What of a tie tells its strength. */
export interface StrengthGrounds {
  readonly strengthLog: number | null;
  readonly statedStrength: number | null;
}

/** The strength that counts on a day: the user's own word, else what is computed; null where nothing tells. */
export const strengthThatCounts = ({ strengthLog, statedStrength }: StrengthGrounds, day: number): number | null =>
  statedStrength ?? (strengthLog === null ? null : strengthOn(strengthLog, day));

/** The stored logarithm that amounts to this strength (0 < strength < 100) on a day, to compare stored ones with. */
export const strengthLogFor = (strength: number, day: number): number =>
  Math.log2(-contactDaysOfHalfStrength * Math.log2(1 - strength / 100)) + day / halfLifeDays;
