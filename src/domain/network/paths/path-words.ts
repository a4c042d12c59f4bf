import { evidenceOf, howSure } from '../advice/advice-words.ts';
import { dayNumber } from '../../../kernel/day-number.ts';
import { lengthWords } from '../../outreach/time-words.ts';
import { mention, percent, positionWords } from '../capital/mention.ts';
import { type Alter, knownTieSources } from '../ego/ego-network.ts';
import type { FoundPath } from './find-paths.ts';
import type { Path } from './path-answer.ts';
import { likelihoodBetween, likelihoodOfAsking, type PathGround } from './step-likelihood.ts';

type Step = Path['steps'][number];

/** What is on file about two people knowing each other, in sentences; none where nothing more is known. */
export type Evidence = (one: string, other: string) => readonly string[];

const ownEvidence = ({ strength, lastDay, isStated }: Alter, today: number): string => {
  if (isStated) return `You said how close you are: ${Math.round(strength)} of 100.`;
  if (strength >= 50) return 'You are in touch about once a month or more.';
  if (strength >= 10) return 'You are in touch a few times a year.';
  return lastDay === null
    ? 'They are on file, but you have never been in touch.'
    : `You were last in touch ${lengthWords(Math.max(0, today - lastDay))} ago.`;
};

const firstStep = ({ network }: PathGround, place: number): Step => {
  const alter = network.alters[place]!;
  return {
    from: null,
    to: mention(alter),
    strength: alter.strength,
    atLeast: false,
    likelihood: likelihoodOfAsking(alter.strength),
    source: null,
    evidence: ownEvidence(alter, dayNumber(network.day)),
  };
};

const stepBetween = ({ network }: PathGround, from: number, to: number, tie: number, evidence: Evidence): Step => {
  const { confidence, strength, source } = network.knownTies;
  const [one, other] = [network.alters[from]!, network.alters[to]!];
  const kind = knownTieSources[source[tie]!] ?? 'stated';
  const seen = evidence(one.personId, other.personId);
  const sure = howSure(confidence[tie]!);
  return {
    from: mention(one),
    to: mention(other),
    strength: strength[tie]!,
    atLeast: true,
    likelihood: likelihoodBetween(confidence[tie]!, strength[tie]!),
    source: kind,
    evidence: `They ${sure} know each other (${percent(confidence[tie]!)} sure): ${
      seen.length > 0 ? seen.slice(0, 2).join(' ') : `${evidenceOf[kind]}.`
    }`,
  };
};

/** A path as an answer tells it, with what speaks for each step. */
export const tellPath = (ground: PathGround, found: FoundPath, evidence: Evidence): Path => {
  const { alters } = ground.network;
  const { places, ties, likelihood } = found;
  const between = ties.map((tie, step) => stepBetween(ground, places[step]!, places[step + 1]!, tie, evidence));
  const target = alters[places.at(-1)!]!;
  const introducer = places.length > 1 ? alters[places[0]!]! : null;
  return {
    steps: [firstStep(ground, places[0]!), ...between],
    likelihood,
    introducer: introducer && mention(introducer),
    target: mention(target),
    sentence: pathSentence(ground, found),
    ask: introducer && askWords(introducer, target, places.length > 2 ? alters[places[1]!]! : null),
  };
};

export const pathSentence = ({ network }: PathGround, { places, ties }: FoundPath): string => {
  const named = places.map((place) => network.alters[place]!);
  const target = named.at(-1)!;
  const [first] = named;
  if (places.length === 1 || !first)
    return `You know ${target.name} yourself (strength ${Math.round(target.strength)}): ${
      target.strength >= 10 ? 'just write' : 'it has been long, but a direct word is better than a go-between'
    }.`;
  const sure = ties.map((tie) => howSure(network.knownTies.confidence[tie]!));
  const asked =
    Math.round(first.strength) > 0
      ? `${first.name} (strength ${Math.round(first.strength)})`
      : `${first.name} (out of touch)`;
  return places.length === 2
    ? `Ask ${asked}, who ${sure[0]} knows ${target.name}.`
    : `Ask ${asked}, who ${sure[0]} knows ${named[1]!.name}, who ${sure[1]} knows ${target.name}.`;
};

const askWords = (introducer: Alter, target: Alter, between: Alter | null): string => {
  const where = positionWords(target);
  const who = where === '' ? target.name : `${target.name} (${where})`;
  const way = between
    ? `You may know ${between.name}, who may know them.`
    : 'If you know them well enough, would you ask whether they would like to meet?';
  return `Dear ${introducer.name}, I would like to get to know ${who}. ${way} A no is perfectly fine, for both of you.`;
};
