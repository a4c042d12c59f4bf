const fewestDays = 3;
const fewestWeeks = 4;
const daysAWeek = 7;
/** 1970-01-01, day 0, was a Thursday; weeks begin on Monday. */
const daysSinceMonday = 3;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

const gaps = (values: readonly number[]): number[] =>
  values.slice(1).map((value, index) => value - (values[index] ?? 0));

/**
 * Median days between days with contact; null below three of them.
 * @param days distinct day numbers, ascending
 */
export const rhythmDays = (days: readonly number[]): number | null =>
  days.length < fewestDays ? null : median(gaps(days));

/**
 * The rhythm of turning to one another, in days: the median gap between weeks with contact, where at least four weeks
 * had any. Weeks rather than days, because one exchange that goes to and fro for some days says nothing about how
 * often the two seek each other out.
 * @param days distinct day numbers, ascending
 */
export const conversationRhythmDays = (days: readonly number[]): number | null => {
  const weeks = [...new Set(days.map((day) => Math.floor((day + daysSinceMonday) / daysAWeek)))];
  return weeks.length < fewestWeeks ? null : median(gaps(weeks)) * daysAWeek;
};
