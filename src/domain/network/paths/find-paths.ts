import { isStrong } from '../capital/tie-ramp.ts';
import { knownTieSources } from '../ego/ego-network.ts';
import { byLikelihood, forEachKnown, likelihoodOfAsking, type PathGround } from './step-likelihood.ts';

/** A way to somebody, as places among the alters: whom to ask first, whom they ask, the target. */
export interface FoundPath {
  /** One place where the user knows the target, two or three where others stand between. */
  readonly places: readonly number[];
  /** Known ties between one place and the next. */
  readonly ties: readonly number[];
  /** Product of the steps', 0 to 1. */
  readonly likelihood: number;
}

/** Whether the user ever had to do with an alter, so that they can simply turn to them. */
export const isKnownToUser = ({ network }: PathGround, alter: number): boolean => {
  const { strength, lastDay } = network.alters[alter]!;
  return strength > 0 || lastDay !== null;
};

/** The path without anybody between; null where the user never had to do with the target. */
export const directPath = (ground: PathGround, target: number): FoundPath | null =>
  isKnownToUser(ground, target)
    ? { places: [target], ties: [], likelihood: likelihoodOfAsking(ground.network.alters[target]!.strength) }
    : null;

const seenTogether = new Set<number>(
  (['stated', 'introduced', 'conversation'] as const).map((source) => knownTieSources.indexOf(source)),
);

/** Of paths that are equally likely: a close introducer who was seen with the next one, then fewer people, then the closer one. */
const preference = ({ network }: PathGround, { places, ties }: FoundPath): number => {
  const isSeen = seenTogether.has(network.knownTies.source[ties[0] ?? 0]!);
  return (isStrong(network.alters[places[0]!]!.strength) && isSeen ? 10 : 0) - places.length;
};

export const byPreference =
  (ground: PathGround) =>
  (one: FoundPath, other: FoundPath): number =>
    byLikelihood(one.likelihood, other.likelihood) ||
    preference(ground, other) - preference(ground, one) ||
    ground.network.alters[other.places[0]!]!.strength - ground.network.alters[one.places[0]!]!.strength ||
    one.places[0]! - other.places[0]!;

/** The ways from the user to somebody who knows `target`: one for each whom to ask first. Strangers are not asked for favours. */
const waysTo = (ground: PathGround, through: number, tie: number, target: number): FoundPath[] => {
  const ways: FoundPath[] = [];
  const asking = (alter: number) => likelihoodOfAsking(ground.network.alters[alter]!.strength);
  if (!ground.isLeftOut(through) && isKnownToUser(ground, through))
    ways.push({ places: [through, target], ties: [tie], likelihood: asking(through) });
  forEachKnown(ground, through, (first, likelihood, firstTie) => {
    if (first === target || !isKnownToUser(ground, first)) return;
    if (ground.isLeftOut(first) || ground.isLeftOut(through)) return;
    ways.push({
      places: [first, through, target],
      ties: [firstTie, tie],
      likelihood: asking(first) * likelihood,
    });
  });
  return ways;
};

/**
 * The best path to a target through each possible introducer, with two people between at most, best first: the
 * shortest paths on −log likelihood. Linear in the known ties of those who know the target.
 */
export const pathsThroughOthers = (ground: PathGround, target: number, limit: number): FoundPath[] => {
  const better = byPreference(ground);
  const byIntroducer = new Map<number, FoundPath>();
  forEachKnown(ground, target, (through, last, tie) => {
    for (const way of waysTo(ground, through, tie, target)) {
      const path = { ...way, likelihood: way.likelihood * last };
      const known = byIntroducer.get(path.places[0]!);
      if (!known || better(path, known) < 0) byIntroducer.set(path.places[0]!, path);
    }
  });
  return [...byIntroducer.values()].sort(better).slice(0, limit);
};
