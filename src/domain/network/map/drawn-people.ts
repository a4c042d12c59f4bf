import { degreeOf } from '../csr.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import type { Communities } from './communities.ts';

/** More people at once are a smear, whatever draws them. */
export const MOST_DRAWN = 3000;
/** More ties are a smear too; the surest are drawn. */
const MOST_TIES = 6000;

/** Of these people the ones to draw: all, or the `most` that matter most; in the order of the network. */
export const choosePeople = (
  ego: EgoNetwork,
  { graph }: Communities,
  people: readonly number[],
  bridges: ReadonlySet<number>,
  most: number,
): number[] => {
  if (people.length <= most) return [...people];
  const weight = (alter: number): number =>
    (bridges.has(alter) ? 1000 : 0) + (ego.alters[alter]?.strength ?? 0) + 8 * Math.log2(1 + degreeOf(graph, alter));
  const weights = new Map(people.map((alter) => [alter, weight(alter)]));
  return people
    .toSorted((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0) || one - other)
    .slice(0, most)
    .sort((one, other) => one - other);
};

/** A tie between two drawn people, by their places among the drawn. */
export interface DrawnTie {
  readonly one: number;
  readonly other: number;
  /** How sure it is, 0 to 1. */
  readonly confidence: number;
}

/** The ties among the drawn, the surest where there are too many. */
export const chooseTies = ({ knownTies }: EgoNetwork, drawn: readonly number[], alterCount: number): DrawnTie[] => {
  const placeOf = new Int32Array(alterCount).fill(-1);
  for (const [place, alter] of drawn.entries()) placeOf[alter] = place;
  const ties: DrawnTie[] = [];
  for (let tie = 0; tie < knownTies.a.length; tie += 1) {
    const one = placeOf[knownTies.a[tie] ?? 0] ?? -1;
    const other = placeOf[knownTies.b[tie] ?? 0] ?? -1;
    if (one >= 0 && other >= 0) ties.push({ one, other, confidence: knownTies.confidence[tie] ?? 0 });
  }
  if (ties.length <= MOST_TIES) return ties;
  return ties.toSorted((a, b) => b.confidence - a.confidence || a.one - b.one || a.other - b.other).slice(0, MOST_TIES);
};
