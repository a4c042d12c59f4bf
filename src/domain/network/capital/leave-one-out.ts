import { noTie } from './alter-weights.ts';
import { type CapitalValues, termsOf, totalOf, valuesOf } from './capital-amounts.ts';
import type { CapitalWeights } from './capital-weights.ts';
import type { EgoCapital } from './ego-capital.ts';

/** What the three would lose without somebody, in points. Negative where they would gain. */
export interface Loss {
  readonly alter: number;
  readonly loss: CapitalValues;
  readonly total: number;
}

export const differenceOf = (after: CapitalValues, before: CapitalValues): CapitalValues => ({
  bonding: after.bonding - before.bonding,
  bridging: after.bridging - before.bridging,
  linking: after.linking - before.linking,
});

export const lossOf = (capital: EgoCapital, alter: number, weights: CapitalWeights): Loss => {
  const before = valuesOf(termsOf(capital.amounts), weights);
  const without = valuesOf(termsOf(capital.amountsWith(alter, noTie)), weights);
  const loss = differenceOf(before, without);
  return { alter, loss, total: totalOf(loss) };
};

/** Who must not be lost: everybody who was ever alive, the greatest loss first. */
export const greatestLosses = (capital: EgoCapital, weights: CapitalWeights, limit: number): Loss[] => {
  const losses: Loss[] = [];
  for (let alter = 0; alter < capital.weights.length; alter += 1)
    if (capital.weights[alter]!.alive > 0) losses.push(lossOf(capital, alter, weights));
  return losses.sort((a, b) => b.total - a.total || a.alter - b.alter).slice(0, limit);
};
