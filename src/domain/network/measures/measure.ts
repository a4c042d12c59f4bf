import type { MeasureContext } from './measure-context.ts';

/** How the work grows: with the ties, with the triangles, with nodes times ties, or beyond. */
export type CostClass = 'ties' | 'triangles' | 'all-pairs' | 'small-graphs';

/** What a person needs to know to read a measure. */
export interface MeasureText {
  /** The name in output and on the command line. */
  readonly id: string;
  readonly label: string;
  /** What it says about someone, in plain words. */
  readonly meaning: string;
  readonly formula: string;
  readonly range: string;
  /** What someone without ties gets. */
  readonly isolates: string;
  readonly cost: CostClass;
  readonly references: readonly string[];
  /** Further input without which it is left out. */
  readonly needs?: 'groups' | 'status';
  /** The figure its time is counted under; measures of one pass share one. Its own id where absent. */
  readonly timing?: string;
}

/** One number per node; NaN where the measure is undefined, which output shows as null. */
export interface NodeMeasure extends MeasureText {
  readonly scope: 'node';
  compute(context: MeasureContext): ArrayLike<number>;
}

/** One number for the whole graph; null where undefined. */
export interface GraphMeasure extends MeasureText {
  readonly scope: 'graph';
  compute(context: MeasureContext): number | null;
}

/** A community number per node, from 0, and how good the division is. */
export interface Division {
  readonly memberships: Int32Array;
  readonly count: number;
  readonly modularity: number;
}

export interface CommunityMeasure extends MeasureText {
  readonly scope: 'communities';
  compute(context: MeasureContext): Division;
}

export type Measure = NodeMeasure | GraphMeasure | CommunityMeasure;
