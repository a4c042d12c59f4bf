import { strengthOfDays } from '../../ties/strength.ts';
import type { TieState } from '../capital/alter-weights.ts';
import type { Alter } from '../ego/ego-network.ts';

type Contacted = Pick<Alter, 'strength' | 'isStated' | 'peak' | 'any' | 'out' | 'in'>;

/**
 * How a tie would stand after one more day with contact today, in which both turn to each other. A strength that the
 * user stated stays as it is: it is their word, not a count of days.
 */
export const afterOneMoreDay = <T extends Contacted>(tie: T): T & TieState => {
  const [any, out, into] = [tie.any + 1, tie.out + 1, tie.in + 1];
  const computed = strengthOfDays((any + Math.sqrt(out * into)) / 2);
  const strength = tie.isStated ? tie.strength : Math.max(tie.strength, computed);
  return { ...tie, any, out, in: into, strength, peak: Math.max(tie.peak, strength) };
};
