import type { ApproachMode, Conflict, Dangers } from './conflict.ts';

export interface SuggestedApproach {
  readonly mode: ApproachMode;
  /** Speaking to them alone and face to face is advised against. */
  readonly isUnsafe: boolean;
  readonly reasons: readonly string[];
  /** What to do instead of a talk, or before one. */
  readonly instead: readonly string[];
}

const reasonsAgainst = (dangers: Dangers): string[] => [
  ...(dangers.hardStop ? ['Something that is not all right has happened between you.'] : []),
  ...(dangers.fearOfRetaliation ? ['You fear what would be done to you for raising it. That fear counts.'] : []),
];

/** Whether a talk face to face is advised against: after a hard stop, or where retaliation is feared. */
export const isUnsafe = (dangers: Dangers): boolean => dangers.hardStop || dangers.fearOfRetaliation;

const instead: readonly string[] = [
  'Tell somebody you trust first, and do not go alone.',
  'Keep what has to be said short, factual and in writing.',
  'Get advice on the formal ways before you raise anything: a union, an adviser, somebody outside your line.',
  'Write down what happens, the same day.',
  'If you have to meet, choose a place where others are, and bring a third person.',
];

/** By how much the matter (rows) and the relationship (columns) mean: little, some, much. */
const map: readonly (readonly ApproachMode[])[] = [
  ['leave', 'give', 'give'],
  ['leave', 'middle', 'middle'],
  ['firm', 'middle', 'together'],
];

const matterWords = ['little', 'something', 'much'] as const;

/** The way that fits best, and why. Safety comes before anything that the matter or the relationship may mean. */
export const suggestApproach = (
  given: Pick<Conflict, 'mattersToMe' | 'relationMatters' | 'dangers'>,
): SuggestedApproach => {
  if (isUnsafe(given.dangers))
    return { mode: 'leave', isUnsafe: true, reasons: reasonsAgainst(given.dangers), instead };
  const mode = map[given.mattersToMe]?.[given.relationMatters] ?? 'middle';
  const reasons = [
    `The matter means ${matterWords[given.mattersToMe] ?? 'something'} to you, and the relationship ${matterWords[given.relationMatters] ?? 'something'}.`,
  ];
  if (given.dangers.powerGap !== 'large') return { mode, isUnsafe: false, reasons, instead: [] };
  return {
    mode,
    isUnsafe: false,
    reasons: [...reasons, 'They can decide much about you, so have support in place before you speak.'],
    instead: instead
      .slice(0, 1)
      .concat('Ask for a third person to be there, and write down afterwards what was agreed.'),
  };
};
