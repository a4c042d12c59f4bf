import type { Tie } from './tie.ts';

/** A peak from which on a tie was strong once: it is shown as 50. */
export const strongOnce = 49.5;
export const dormantYears = 3;

/** Once strong (its peak is shown as 50 or more), and silent for three years: Levin, Walter and Murnighan 2011. */
export const isDormant = ({ peak, lastOn }: Pick<Tie, 'peak' | 'lastOn'>, today: Temporal.PlainDate): boolean =>
  peak >= strongOnce && lastOn !== null && lastOn <= today.subtract({ years: dormantYears }).toString();
