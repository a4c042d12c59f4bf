import { capitalKinds, type CapitalPart, partsOfKind, type CapitalKind } from './capital-kinds.ts';
import type { CapitalWeights } from './capital-weights.ts';

/** Sums over all alters; everything that capital is made of can be had from them. */
export interface CapitalSums {
  /** Σ close. */
  readonly close: number;
  /** Σ close · embedded. */
  readonly closed: number;
  /** Σ close · mutual, and Σ close, both where it is known who turns to whom. */
  readonly answered: number;
  readonly answerable: number;
  /** Σ alive. */
  readonly contacts: number;
  /** Σ over pairs, alive · alive · how sure it is that the two know each other. */
  readonly ties: number;
  /** Σ alive where the circle is known, and Σ over circles of its square. */
  readonly circled: number;
  readonly circleSquares: number;
  /** Σ (1 − embedded) · alive, and the same of all that ever were. */
  readonly bridges: number;
  readonly bridgesEver: number;
  /** Greatest alive · standing, and greatest alive · (1 − standing). */
  readonly highest: number;
  readonly humblest: number;
  /** Σ over occupations of its greatest alive. */
  readonly occupations: number;
  /** Σ upheld, of those above the user. */
  readonly above: number;
}

/** Each part in its natural unit. */
export type CapitalAmounts = Readonly<Record<CapitalPart, number>>;

/** Less than a thousandth of a contact is nobody: shares of next to nothing go to 0 with it, instead of jumping. */
const nobody = 1e-3;
const ratio = (part: number, whole: number): number => part / Math.max(nobody, whole);

/** Contacts less what they repeat of each other: n − 2t/n. */
export const effectiveSizeOf = (contacts: number, ties: number): number =>
  contacts - (2 * ties) / Math.max(nobody, contacts);

export const amountsOf = (sums: CapitalSums): CapitalAmounts => ({
  closeness: sums.close,
  closure: ratio(sums.closed, sums.close),
  reciprocity: ratio(sums.answered, sums.answerable),
  reach: effectiveSizeOf(sums.contacts, sums.ties),
  variety: sums.circled ** 2 / Math.max(nobody ** 2, sums.circleSquares),
  upkeep: ratio(sums.bridges, sums.bridgesEver),
  upper: sums.highest,
  range: Math.max(0, sums.highest + sums.humblest - 1),
  extensity: sums.occupations,
  up: sums.above,
});

/** So many close ties make half of what there is to have: the inner circles hold about 5 and 15 (Dunbar). */
const closeTiesOfHalf = 7.5;
/** The outer circle holds about 150. */
const outerCircle = 150;
/** So many equally large circles, as a power of two, are all there is to have. */
const circlesOfAll = 4;
const occupationsOfHalf = 8;
const tiesUpwardOfHalf = 2;

const saturating = (amount: number, half: number): number => 1 - 2 ** (-amount / half);
const within = (share: number): number => Math.min(1, Math.max(0, share));

/** Each part on its own scale from 0 to 1. */
export const sharesOf = (amounts: CapitalAmounts): CapitalAmounts => ({
  closeness: within(saturating(amounts.closeness, closeTiesOfHalf)),
  closure: within(amounts.closure),
  reciprocity: within(amounts.reciprocity),
  reach: within(Math.log2(1 + amounts.reach) / Math.log2(1 + outerCircle)),
  variety: amounts.variety > 0 ? within(Math.log2(amounts.variety) / circlesOfAll) : 0,
  upkeep: within(amounts.upkeep),
  upper: within(amounts.upper),
  range: within(amounts.range),
  extensity: within(saturating(amounts.extensity, occupationsOfHalf)),
  up: within(saturating(amounts.up, tiesUpwardOfHalf)),
});

/**
 * What each part's weight is multiplied with. Closure and reciprocity count as far as there are close ties at all:
 * three friends who know each other are no circle of fifteen.
 */
export const termsOf = (amounts: CapitalAmounts): CapitalAmounts => {
  const shares = sharesOf(amounts);
  return {
    ...shares,
    closure: shares.closeness * shares.closure,
    reciprocity: shares.closeness * shares.reciprocity,
  };
};

/** What each part adds to the value of its kind, of 100. */
export const pointsOf = (terms: CapitalAmounts, weights: CapitalWeights, part: CapitalPart): number =>
  100 * weights[part] * terms[part];

export type CapitalValues = Readonly<Record<CapitalKind, number>>;

const valueOf = (kind: CapitalKind, terms: CapitalAmounts, weights: CapitalWeights): number => {
  let value = 0;
  for (const part of partsOfKind[kind]) value += weights[part] * terms[part];
  return 100 * value;
};

/** The three, 0 to 100 each. */
export const valuesOf = (terms: CapitalAmounts, weights: CapitalWeights): CapitalValues => ({
  bonding: valueOf('bonding', terms, weights),
  bridging: valueOf('bridging', terms, weights),
  linking: valueOf('linking', terms, weights),
});

export const totalOf = (values: CapitalValues): number => capitalKinds.reduce((total, kind) => total + values[kind], 0);
