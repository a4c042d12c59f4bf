import type { Tie } from './tie.ts';

const strongOnce = 49.5;
const yearsSilent = 3;

/** Once strong (its peak is shown as 50 or more), and silent for three years: Levin, Walter and Murnighan 2011. */
export const isDormant = ({ peak, lastOn }: Pick<Tie, 'peak' | 'lastOn'>, today: Temporal.PlainDate): boolean =>
  peak >= strongOnce && lastOn !== null && lastOn <= today.subtract({ years: yearsSilent }).toString();
