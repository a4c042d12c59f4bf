import { axes } from './axes.ts';
import type { Answers } from './axis-finding.ts';
import { weightOf } from './behaviour.ts';

/** A check as it is compared with others. */
export interface PastCheck {
  readonly on: string;
  readonly answers: Answers;
}

export interface Trend {
  /** `first` where there is nothing to compare with. */
  readonly direction: 'first' | 'rising' | 'same' | 'falling';
  /** Higher at each of the last three checks than at the one before. */
  readonly isRisingOverThree: boolean;
  /** The sum of the weights of harm, over what earlier checks answered too, oldest first. */
  readonly points: readonly { readonly on: string; readonly harm: number }[];
}

const SHOWN = 6;
const RISING_OVER = 3;

const harmful = axes.flatMap((axis) => axis.behaviours).filter(({ kind }) => kind !== 'healthy');

/**
 * Compares a check with earlier ones, over the behaviours that every earlier one shown answered: so neither new
 * questions nor skipped ones make a trend, and more harm now never makes it look better.
 */
export const trendOf = (now: PastCheck, earlier: readonly PastCheck[]): Trend => {
  const shown = earlier
    .filter(({ on }) => on <= now.on)
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .slice(-(SHOWN - 1));
  const alike = harmful.filter(({ id }) => shown.every(({ answers }) => answers[id] !== undefined));
  const points = [...shown, now].map(({ on, answers }) => ({
    on,
    harm: alike.reduce((sum, { id }) => sum + weightOf(answers[id] ?? 'never'), 0),
  }));
  const [third, second, last] = points.slice(-RISING_OVER).map(({ harm }) => harm);
  const isRisingOverThree =
    third !== undefined && second !== undefined && last !== undefined && third < second && second < last;
  const before = points.at(-2)?.harm;
  const after = points.at(-1)?.harm ?? 0;
  if (before === undefined || alike.length === 0) return { direction: 'first', isRisingOverThree: false, points };
  return {
    direction: after > before ? 'rising' : after < before ? 'falling' : 'same',
    isRisingOverThree,
    points,
  };
};
