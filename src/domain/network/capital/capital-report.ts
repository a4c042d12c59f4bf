import type * as z from 'zod';
import { pointsOf, sharesOf, termsOf, valuesOf } from './capital-amounts.ts';
import type { CapitalAnswer, coverageAnswer, kindAnswer, partAnswer } from './capital-answer.ts';
import { type CapitalKind, capitalKinds, type CapitalPart, partsOfKind } from './capital-kinds.ts';
import type { CapitalSettings } from './capital-weights.ts';
import type { EgoCapital } from './ego-capital.ts';
import { egoConstraint } from './ego-constraint.ts';
import { headsOf, type Heads } from './heads.ts';
import { howMany, percent, plainNumber } from './mention.ts';
import { namedWithPosition, peopleBehind } from './part-people.ts';
import { kindWords, partLabels, partSentences } from './part-words.ts';

export interface ReportOptions {
  readonly settings: CapitalSettings;
  /** How many people stand behind each part at most. */
  readonly people: number;
}

/** The three kinds of capital with their parts, who stands behind them, and what is on file for it. */
export const reportCapital = (capital: EgoCapital, options: ReportOptions): CapitalAnswer => {
  const heads = headsOf(capital);
  return {
    day: capital.network.day,
    kinds: capitalKinds.map((kind) => reportKind(capital, kind, heads, options)),
    structure: {
      contacts: capital.sums.contacts,
      ties: capital.sums.ties,
      effectiveSize: capital.amounts.reach,
      efficiency: capital.sums.contacts > 0 ? capital.amounts.reach / capital.sums.contacts : null,
      constraint: egoConstraint(capital),
    },
    coverage: coverageOf(capital, heads, options.settings),
    settings: options.settings,
    judgement:
      'How the parts are weighed against each other is a judgement, not a finding. Turn the weights as you see fit; compare yourself with yourself, a quarter ago.',
  };
};

const reportKind = (
  capital: EgoCapital,
  kind: CapitalKind,
  heads: Heads,
  options: ReportOptions,
): z.output<typeof kindAnswer> => {
  const parts = partsOfKind[kind].map((part) => reportPart(capital, part, heads, options));
  return {
    kind,
    ...kindWords[kind],
    value: valuesOf(termsOf(capital.amounts), options.settings.weights)[kind],
    summary: parts
      .slice(0, 2)
      .map((part) => part.sentence)
      .join(' '),
    parts,
  };
};

/** How many stand behind a part. */
const countedFor: Readonly<Record<CapitalPart, (heads: Heads) => number>> = {
  closeness: (heads) => heads.strong,
  closure: (heads) => heads.embedded,
  reciprocity: (heads) => heads.strong,
  reach: (heads) => heads.alive,
  variety: (heads) => heads.circles,
  upkeep: (heads) => heads.bridgesEver,
  upper: (heads) => heads.withStanding,
  range: (heads) => heads.withStanding,
  extensity: (heads) => heads.withOccupation,
  up: (heads) => heads.above,
};

/** Parts of which nothing can be said without such people. */
const isUnknown = (part: CapitalPart, heads: Heads): boolean =>
  (part === 'closure' || part === 'reciprocity' ? heads.strong : countedFor[part](heads)) === 0 &&
  part !== 'closeness' &&
  part !== 'reach' &&
  part !== 'up';

const reportPart = (
  capital: EgoCapital,
  part: CapitalPart,
  heads: Heads,
  { settings, people }: ReportOptions,
): z.output<typeof partAnswer> => {
  const amount = capital.amounts[part];
  return {
    id: part,
    ...partLabels[part],
    amount: isUnknown(part, heads) ? null : amount,
    share: sharesOf(capital.amounts)[part],
    weight: settings.weights[part],
    points: pointsOf(termsOf(capital.amounts), settings.weights, part),
    sentence: partSentences[part]({
      ...heads,
      amount,
      circles: settings.circles,
      circlesSeen: heads.circles,
      highest: namedWithPosition(capital, capital.extreme(0)),
      humblest: namedWithPosition(capital, capital.extreme(1)),
    }),
    people: peopleBehind(capital, part, people),
    counted: countedFor[part](heads),
  };
};

const coverageOf = (capital: EgoCapital, heads: Heads, settings: CapitalSettings): z.output<typeof coverageAnswer> => ({
  people: capital.weights.length,
  met: heads.met,
  alive: heads.alive,
  strong: heads.strong,
  withStatus: heads.withStanding,
  withCircle: heads.withCircle,
  knownTies: capital.network.knownTies.a.length,
  ownStatus: Number.isNaN(capital.ownStanding) ? null : capital.ownStanding,
  sentences: coverageSentences(capital, heads, settings),
});

const coverageSentences = (capital: EgoCapital, heads: Heads, { status, circles }: CapitalSettings): string[] => {
  if (heads.people === 0) return ['Nobody is on file yet. Import your contacts, or write down whom you know.'];
  const sentences = [
    `${howMany(heads.people, 'person', 'people')} on file; something ever passed between you and ${heads.met} of them.`,
    `${howMany(capital.network.knownTies.a.length, 'tie', 'ties')} between them ${capital.network.knownTies.a.length === 1 ? 'is' : 'are'} known; there will be more.`,
  ];
  if (heads.alive > 0) {
    sentences.push(
      `Titles tell the ${status} of ${heads.withStanding} of ${heads.alive} living contacts (${percent(heads.withStanding / heads.alive)}); linking counts only those.`,
      `The ${circles} is known of ${heads.withCircle} of ${heads.alive}; variety counts only those.`,
    );
  }
  sentences.push(
    Number.isNaN(capital.ownStanding)
      ? 'No title of your own is on file that tells where you stand, so the middle (0.5) is assumed. Add your title to see who really stands above you.'
      : `You yourself are taken to stand at ${plainNumber(capital.ownStanding)} of 1.`,
  );
  return sentences;
};
