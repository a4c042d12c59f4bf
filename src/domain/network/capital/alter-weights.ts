import type { Alter, Status } from '../ego/ego-network.ts';
import type { StatusKind } from './capital-kinds.ts';
import { aliveness, strongness } from './tie-ramp.ts';

/** How a tie stands, or would stand. */
export type TieState = Pick<Alter, 'strength' | 'peak' | 'out' | 'in'>;

/** A tie that is not there. */
export const noTie: TieState = { strength: 0, peak: 0, out: 0, in: 0 };

/** What one tie counts in the sums that capital is made of. */
export interface TieWeights {
  readonly alive: number;
  readonly strong: number;
  /** How much of a close tie: strength from 0 to 1, as far as it is strong. */
  readonly close: number;
  /** How evenly the two turn to each other, 0 to 1; NaN where nothing tells. */
  readonly mutual: number;
  /** Whether it ever was alive. */
  readonly ever: number;
  /** Strength from 0 to 1, as far as it is alive. */
  readonly upheld: number;
}

export const weightsOfTie = ({ strength, peak, out, in: into }: TieState): TieWeights => {
  const alive = aliveness(strength);
  const strong = strongness(strength);
  return {
    alive,
    strong,
    close: (strong * strength) / 100,
    mutual: out + into > 0 ? (2 * Math.min(out, into)) / (out + into) : NaN,
    ever: aliveness(Math.max(peak, strength)),
    upheld: (alive * strength) / 100,
  };
};

/** Prestige of the occupations on the scale that is used ends here (general practitioners). */
const highestPrestige = 78;

/** How high up, 0 to 1; NaN where nothing tells. */
export const standingOfStatus = (status: Status | null, kind: StatusKind): number => {
  if (kind === 'seniority') return status?.seniority ?? NaN;
  return status?.prestige == null ? NaN : Math.min(1, status.prestige / highestPrestige);
};

/** So much higher up than the user somebody must stand to count as above. */
export const clearlyAbove = 0.05;
/** Where the user is taken to stand while no title of theirs is on file. */
export const assumedStanding = 0.5;
