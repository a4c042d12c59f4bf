import type { CapitalWeights } from '../capital/capital-weights.ts';
import type { EgoCapital } from '../capital/ego-capital.ts';
import { greatestLosses } from '../capital/leave-one-out.ts';
import { howMany, plainNumber, positionWords } from '../capital/mention.ts';
import type { Fit } from './fit.ts';

/** Somebody who matters for what is sought, before their path is looked for. */
export interface RankedContact {
  readonly alter: number;
  /** 0 to 100 each. */
  readonly fit: number;
  readonly fitReasons: readonly string[];
  readonly influence: number;
  readonly influenceReasons: readonly string[];
  readonly standing: number;
}

/** How much of influence is being known among those who fit, where it is known how high up somebody stands. Judgement. */
const shareOfKnown = 0.6;
/** Whoever fits perfectly counts half of it though nobody is known to know them. Judgement. */
const shareOfFit = 0.5;

/** How many of those who fit know each, by how sure that is. */
const knownAmong = ({ network }: EgoCapital, isIn: Uint8Array): Float64Array => {
  const { a, b, confidence } = network.knownTies;
  const known = new Float64Array(isIn.length);
  for (let tie = 0; tie < a.length; tie += 1) {
    if (!isIn[a[tie]!] || !isIn[b[tie]!]) continue;
    known[a[tie]!]! += confidence[tie]!;
    known[b[tie]!]! += confidence[tie]!;
  }
  return known;
};

const influenceOf = (capital: EgoCapital, alter: number, known: number, most: number): number => {
  // Known to less than one is known to nobody for sure, however little the others are known.
  const popularity = known / Math.max(1, most);
  const standing = capital.standing[alter]!;
  return Number.isNaN(standing) ? popularity : shareOfKnown * popularity + (1 - shareOfKnown) * standing;
};

const influenceReasons = (capital: EgoCapital, alter: number, known: number, fitting: number): string[] => {
  const about = Math.round(known);
  const reasons = [
    about === 0
      ? 'nobody else who fits is known to know them'
      : `known to about ${about} of the ${howMany(fitting - 1, 'other', 'others')} who fit${fitting === 2 ? 's' : ''}`,
  ];
  const standing = capital.standing[alter]!;
  if (!Number.isNaN(standing))
    reasons.push(
      `${positionWords(capital.network.alters[alter]!) || 'their title'}: ${plainNumber(standing)} of 1 in rank`,
    );
  return reasons;
};

/** Those who fit, by how well and by how much they matter among them, best first. */
export const rankKeyContacts = (capital: EgoCapital, fits: ReadonlyMap<string, Fit>): RankedContact[] => {
  const { alters } = capital.network;
  const isIn = Uint8Array.from(alters, ({ personId }) => (fits.has(personId) ? 1 : 0));
  const fitting = isIn.reduce((count, each) => count + each, 0);
  const known = knownAmong(capital, isIn);
  const most = known.reduce((greatest, each) => Math.max(greatest, each), 0);
  const ranked: RankedContact[] = [];
  for (const [alter, { personId }] of alters.entries()) {
    const found = fits.get(personId);
    if (!found) continue;
    const influence = influenceOf(capital, alter, known[alter]!, most);
    ranked.push({
      alter,
      fit: 100 * found.fit,
      fitReasons: found.reasons,
      influence: 100 * influence,
      influenceReasons: influenceReasons(capital, alter, known[alter]!, fitting),
      standing: 100 * found.fit * (shareOfFit + (1 - shareOfFit) * influence),
    });
  }
  return ranked.sort(
    (one, other) =>
      other.standing - one.standing ||
      alters[other.alter]!.strength - alters[one.alter]!.strength ||
      one.alter - other.alter,
  );
};

/** Without anything sought: those whose loss would cost most, the dearest standing at 100. */
export const rankByLoss = (capital: EgoCapital, weights: CapitalWeights): RankedContact[] => {
  const losses = greatestLosses(capital, weights, capital.network.alters.length).filter(({ total }) => total > 0);
  const most = losses[0]?.total ?? 0;
  return losses.map(({ alter, loss, total }) => {
    const told = (['bonding', 'bridging', 'linking'] as const)
      .filter((kind) => loss[kind] >= 0.05)
      .map((kind) => `${plainNumber(loss[kind])} of ${kind}`);
    return {
      alter,
      fit: 100,
      fitReasons: [],
      influence: (100 * total) / most,
      influenceReasons: [`without them you would lose ${told.join(', ') || 'next to nothing'}`],
      standing: (100 * total) / most,
    };
  });
};
