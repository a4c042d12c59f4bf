import {
  type CapitalKind,
  capitalKinds,
  type CapitalPart,
  capitalParts,
  type CircleKind,
  partsOfKind,
  type StatusKind,
} from './capital-kinds.ts';

/** How much each part weighs within its kind; those of a kind add up to 1. */
export type CapitalWeights = Readonly<Record<CapitalPart, number>>;

/** What the user decides about the measures. */
export interface CapitalSettings {
  readonly weights: CapitalWeights;
  /** What tells how high up somebody stands. */
  readonly status: StatusKind;
  /** What makes a circle, for variety. */
  readonly circles: CircleKind;
}

/** A judgement, not a finding: docs/explain/advice.md. */
export const defaultCapitalSettings: CapitalSettings = {
  weights: {
    closeness: 0.5,
    closure: 0.3,
    reciprocity: 0.2,
    reach: 0.5,
    variety: 0.3,
    upkeep: 0.2,
    upper: 0.3,
    range: 0.15,
    extensity: 0.2,
    up: 0.35,
  },
  status: 'seniority',
  circles: 'employer',
};

const kindByPart = new Map<CapitalPart, CapitalKind>(
  capitalKinds.flatMap((kind) => partsOfKind[kind].map((part) => [part, kind] as const)),
);
export const kindOfPart = (part: CapitalPart): CapitalKind => kindByPart.get(part) ?? 'bonding';

/** Brings the weights of each kind to a sum of 1; a kind weighed with nothing but zeros gets its usual ones. */
export const balancedWeights = (weights: CapitalWeights): CapitalWeights => {
  const sum = (kind: CapitalKind) => partsOfKind[kind].reduce((total, part) => total + weights[part], 0);
  const sums = new Map(capitalKinds.map((kind) => [kind, sum(kind)]));
  const balanced = (part: CapitalPart): number => {
    const total = sums.get(kindOfPart(part)) ?? 0;
    if (Math.abs(total - 1) < 1e-3) return weights[part];
    return total > 0 ? weights[part] / total : defaultCapitalSettings.weights[part];
  };
  return Object.fromEntries(capitalParts.map((part) => [part, balanced(part)])) as Record<CapitalPart, number>;
};

export interface VariedWeights {
  readonly part: CapitalPart;
  /** What the part was set to, before the others made room. */
  readonly weight: number;
  readonly weights: CapitalWeights;
}

/** Every weight made smaller and greater by `by`, one at a time, the others of its kind making room. */
export const variedWeights = (weights: CapitalWeights, by = 0.1): VariedWeights[] =>
  capitalParts.flatMap((part) =>
    [-by, by].map((change) => {
      const weight = Math.min(1, Math.max(0, weights[part] + change));
      return { part, weight, weights: balancedWeights({ ...weights, [part]: weight }) };
    }),
  );
