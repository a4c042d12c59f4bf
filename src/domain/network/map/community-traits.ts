import type { AlterTraits, TraitKind } from './alter-traits.ts';

/** How much more common something is within a community than in the network. */
export interface Share {
  /** Its place in the traits. */
  readonly trait: number;
  /** How many members have it. */
  readonly people: number;
  /** The part of the members who have it, 0 to 1. */
  readonly coverage: number;
  /** Times as common as in the network. */
  readonly lift: number;
  /** How well it stands for the community, 0 to 1: coverage, by how much it sets apart, weighed by kind. */
  readonly score: number;
}

/** What a name says of people: sharing an employer binds them more than living in the same town. */
const WEIGHTS: Readonly<Record<TraitKind, number>> = {
  employer: 1,
  school: 1,
  event: 1,
  circle: 0.95,
  field: 0.6,
  place: 0.55,
  source: 0.35,
};

/** 1/2 where it is as common everywhere, 1 from eight times as common on: an employer of two communities still names both. */
const distinction = (lift: number): number => 0.5 + Math.min(Math.log2(lift), 3) / 6;

const FEWEST_PEOPLE = 3;
const LEAST_COVERAGE = 0.3;
const LEAST_LIFT = 1.3;

const countTraits = (traits: AlterTraits, people: Iterable<number>): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const alter of people)
    for (const trait of traits.ofAlter[alter] ?? []) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return counts;
};

/** How often each trait occurs among these people. */
export interface Baseline {
  readonly people: number;
  readonly counts: ReadonlyMap<number, number>;
}
export const baselineOf = (traits: AlterTraits, people: readonly number[]): Baseline => ({
  people: people.length,
  counts: countTraits(traits, people),
});

/** What these members share beyond the baseline they are part of, best first. */
export const sharesOf = (traits: AlterTraits, members: readonly number[], baseline: Baseline): Share[] =>
  [...countTraits(traits, members)]
    .map(([trait, people]) => {
      const coverage = people / members.length;
      const lift = (coverage * baseline.people) / (baseline.counts.get(trait) ?? people);
      const weight = WEIGHTS[traits.traits[trait]?.kind ?? 'source'];
      return { trait, people, coverage, lift, score: weight * coverage * distinction(lift) };
    })
    .filter(({ people, coverage, lift }) => people >= FEWEST_PEOPLE && coverage >= LEAST_COVERAGE && lift >= LEAST_LIFT)
    .sort((one, other) => other.score - one.score || other.people - one.people || one.trait - other.trait);
