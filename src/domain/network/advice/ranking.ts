import { type CapitalAmounts, termsOf } from '../capital/capital-amounts.ts';
import { type CapitalKind, type CapitalPart, capitalKinds, partsOfKind } from '../capital/capital-kinds.ts';
import { type CapitalWeights, variedWeights } from '../capital/capital-weights.ts';
import type { EgoCapital } from '../capital/ego-capital.ts';
import type { Gain } from './advice-answer.ts';
import type { Candidate } from './candidate.ts';
import { afterOneMoreDay } from './contact-more.ts';

/** What a candidate would bring, whatever the weights. */
export interface Weighed extends Candidate {
  /** How much each part's term rises, 0 to 1. */
  readonly rise: CapitalAmounts;
  /** What the effective size gains. */
  readonly independence: number;
  readonly strengthAfter: number;
  /** What research adds to the gain, as a factor. */
  readonly favour: number;
}

/** What the user has in mind. */
export interface Purpose {
  /** The kind of capital that counts; all three where none is named. */
  readonly kind?: CapitalKind | undefined;
  /** Looking for a job, ties with a moderate number of common contacts and little contact helped most. */
  readonly goal?: 'new-job' | undefined;
}

/** Those higher up are the dormant ties most worth reviving, and the ones people shy away from (Walter and others 2015). */
const favourOfStatus = 1.25;
const favourOfModerateTies = 1.5;
const [fewestMutuals, mostMutuals] = [3, 15];

export const isModeratelyKnown = (knownTo: number, strength: number): boolean =>
  knownTo >= fewestMutuals && knownTo <= mostMutuals && strength < 50;

const favourOf = (capital: EgoCapital, { alter, kind }: Candidate, { goal }: Purpose): number => {
  const forStatus = kind === 'revive' && capital.isAbove(alter) ? favourOfStatus : 1;
  const { strength } = capital.network.alters[alter]!;
  const isWeakTie = goal === 'new-job' && isModeratelyKnown(capital.knownTo[alter]!, strength);
  return forStatus * (isWeakTie ? favourOfModerateTies : 1);
};

const parts = capitalKinds.flatMap((kind): readonly CapitalPart[] => partsOfKind[kind]);

/** One more day with contact, recomputed exactly for each, in time linear in that person's known ties. */
export const weigh = (capital: EgoCapital, candidates: readonly Candidate[], purpose: Purpose): Weighed[] => {
  const before = termsOf(capital.amounts);
  return candidates.map((candidate) => {
    const state = afterOneMoreDay(capital.network.alters[candidate.alter]!);
    const amounts = capital.amountsWith(candidate.alter, state);
    const rise: Record<CapitalPart, number> = { ...termsOf(amounts) };
    for (const part of parts) rise[part] -= before[part];
    const independence = amounts.reach - capital.amounts.reach;
    const favour = favourOf(capital, candidate, purpose);
    return { ...candidate, rise, independence, strengthAfter: state.strength, favour };
  });
};

const gainIn = (kind: CapitalKind, rise: CapitalAmounts, weights: CapitalWeights): number => {
  let gain = 0;
  for (const part of partsOfKind[kind]) gain += weights[part] * rise[part];
  return 100 * gain;
};

export const gainOf = ({ rise }: Pick<Weighed, 'rise'>, weights: CapitalWeights): Gain => {
  const [bonding, bridging, linking] = [
    gainIn('bonding', rise, weights),
    gainIn('bridging', rise, weights),
    gainIn('linking', rise, weights),
  ];
  return { bonding, bridging, linking, total: bonding + bridging + linking };
};

/** What the list is ordered by: gain by effort. */
export const worthOf = (weighed: Weighed, weights: CapitalWeights, { kind }: Purpose): number => {
  const gain = kind ? gainIn(kind, weighed.rise, weights) : gainOf(weighed, weights).total;
  return (gain / weighed.effort) * weighed.favour;
};

/** Of two that are worth the same, whoever is on file first. */
export const byWorth = (
  candidates: readonly Weighed[],
  weights: CapitalWeights,
  purpose: Purpose,
): { weighed: Weighed; worth: number }[] =>
  candidates
    .map((weighed) => ({ weighed, worth: worthOf(weighed, weights, purpose) }))
    .filter(({ worth }) => worth > leastWorth)
    .sort((a, b) => b.worth - a.worth || a.weighed.alter - b.weighed.alter);

/** A hundredth of a point is no reason to write to anybody. */
const leastWorth = 0.01;

const firstUnder = (candidates: readonly Weighed[], weights: CapitalWeights, purpose: Purpose): Weighed | null => {
  let best: Weighed | null = null;
  let most = leastWorth;
  for (const weighed of candidates) {
    const worth = worthOf(weighed, weights, purpose);
    if (worth > most) [best, most] = [weighed, worth];
  }
  return best;
};

export interface Otherwise {
  readonly part: CapitalPart;
  readonly weight: number;
  readonly first: Weighed;
}

/** Which weights, made smaller or greater by 0.1, put somebody else first. */
export const otherFirsts = (candidates: readonly Weighed[], weights: CapitalWeights, purpose: Purpose): Otherwise[] => {
  const usual = firstUnder(candidates, weights, purpose);
  return variedWeights(weights).flatMap(({ part, weight, weights: varied }) => {
    const first = firstUnder(candidates, varied, purpose);
    return first && first.alter !== usual?.alter ? [{ part, weight, first }] : [];
  });
};
