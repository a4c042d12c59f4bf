import { mention, plainNumber } from '../capital/mention.ts';
import { isAlive } from '../capital/tie-ramp.ts';
import { byPreference, directPath, type FoundPath, isKnownToUser, pathsThroughOthers } from './find-paths.ts';
import type { PathsAnswer } from './path-answer.ts';
import { type Evidence, pathSentence, tellPath } from './path-words.ts';
import type { PathGround } from './step-likelihood.ts';

/** Where the paths are to lead: one person, or anybody at an organisation. */
export interface PathTarget {
  readonly kind: 'person' | 'organisation';
  readonly id: string | null;
  readonly name: string;
  readonly places: readonly number[];
}

/** The best path, and others through other people, best first. */
export interface ChosenPaths {
  readonly best: FoundPath | null;
  readonly alternatives: readonly FoundPath[];
}

export const choosePaths = (ground: PathGround, places: readonly number[], limit: number): ChosenPaths => {
  const direct = places.map((place) => directPath(ground, place)).filter((path) => path !== null);
  const through = places.flatMap((place) => pathsThroughOthers(ground, place, limit + 1));
  const [best = null, ...others] = [...direct, ...through].sort(byPreference(ground));
  // To somebody with whom the user is in touch there is no need of a go-between.
  const isNear = best?.places.length === 1 && isAlive(ground.network.alters[best.places[0]!]!.strength);
  const isOther = (path: FoundPath) => !isNear || path.places.at(-1) !== best.places[0];
  return { best, alternatives: others.filter(isOther).slice(0, limit) };
};

const mostPeople = 20;

export const answerPaths = (
  ground: PathGround,
  target: PathTarget,
  { best, alternatives }: ChosenPaths,
  evidence: Evidence,
): PathsAnswer => {
  const { alters } = ground.network;
  const there = target.places
    .map((place) => alters[place]!)
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, mostPeople);
  return {
    day: ground.network.day,
    to: { kind: target.kind, id: target.id, name: target.name },
    best: best && tellPath(ground, best, evidence),
    alternatives: alternatives.map((path) => tellPath(ground, path, evidence)),
    people: target.kind === 'organisation' ? there.map(mention) : [],
    sentence: sentenceOf(ground, target, best),
    caveat:
      'You see only a part of what is between others: each tie between them is at least as strong as said, and paths that nobody has told you about are missing. The likelihoods serve to compare paths; they are no forecast.',
  };
};

const sentenceOf = (ground: PathGround, { kind, name, places }: PathTarget, best: FoundPath | null): string => {
  const known = places.filter((place) => isKnownToUser(ground, place)).length;
  const there =
    kind === 'organisation'
      ? `${plainNumber(places.length)} of your people ${places.length === 1 ? 'is' : 'are'} at ${name}; you have been in touch with ${known}. `
      : '';
  const way =
    best === null
      ? `Nobody you have been in touch with is known to know ${kind === 'person' ? name : 'any of them'}. Say who knows whom where you know it, or write directly.`
      : pathSentence(ground, best);
  return `${there}${way}`;
};
