/** Periods reached one after the other. */
export interface Streak {
  readonly length: number;
  /** Periods missed in between, each forgiven. */
  readonly forgiven: number;
}

/**
 * A streak forgives: one missed period does not break it, two in a row do. A missed one counts as forgiven only once
 * the streak is older than it; the period under way is not missed before it is over.
 *
 * @param reached whether each period was reached, the oldest first; the one under way only if it is
 */
export const streakOf = (reached: readonly boolean[]): Streak => {
  let [length, forgiven, missed] = [0, 0, 0];
  for (const isReached of reached.toReversed()) {
    if (isReached) {
      length += 1;
      forgiven += missed;
      missed = 0;
    } else {
      missed += 1;
      if (missed > 1) break;
    }
  }
  return length === 0 ? { length: 0, forgiven: 0 } : { length, forgiven };
};
