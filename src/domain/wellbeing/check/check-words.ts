import type { ConcernLevel } from './axis-finding.ts';
import type { Frequency } from './behaviour.ts';
import { type CheckOutcome, type CheckResult, SUPPORTIVE_AXES } from './check-result.ts';

export const frequencyWords: Readonly<Record<Frequency, string>> = {
  never: 'never',
  once: 'once',
  monthly: 'about monthly',
  weekly: 'about weekly',
  daily: 'almost daily',
};

export const levelWords: Readonly<Record<ConcernLevel, string>> = {
  unknown: 'not answered',
  none: 'nothing harmful reported',
  watch: 'something happened once',
  concern: 'worth your attention',
  serious: 'happens often',
  stop: 'not all right, however rarely',
};

interface OutcomeWords {
  readonly title: string;
  readonly text: string;
}

const outcomeWords: Readonly<Record<CheckOutcome, OutcomeWords>> = {
  stop: {
    title: 'Something here is not all right',
    text: 'You named at least one thing that nobody should have to put up with, however rarely it happens and whatever else is good. None of it is your fault. There is no hurry to decide anything.',
  },
  pattern: {
    title: 'Harm has become a pattern here',
    text: 'What you named happens again and again, or more from check to check. Good moments beside it do not undo that.',
  },
  concern: {
    title: 'Some of this deserves your attention',
    text: 'More than a bad day was reported. It may be something that can be put right between you, or the beginning of a pattern.',
  },
  watch: {
    title: 'One or two things happened once',
    text: 'That can be a bad day. Keep an eye on whether it comes again.',
  },
  supportive: {
    title: 'This relationship does you good',
    text: 'You named good signs on many sides, regularly, and nothing harmful. This is what good mentoring looks like.',
  },
  quiet: {
    title: 'Nothing harmful, and not much help yet',
    text: 'You named nothing harmful. There are few signs of help as well: it may be new, or resting.',
  },
  unknown: {
    title: 'There is too little to go by',
    text: 'You can stop here or answer more. Nothing you left out is counted as good or as bad.',
  },
};

/** What a result means. A slip beside much good is said to be that; harm is never made smaller by what is good. */
export const outcomeWordsOf = ({ outcome, healthyAxes }: Pick<CheckResult, 'outcome' | 'healthyAxes'>): OutcomeWords =>
  outcome === 'watch' && healthyAxes >= SUPPORTIVE_AXES
    ? {
        title: 'Mostly good, with a slip or two',
        text: 'You named good signs on many sides. One or two things happened once; keep an eye on whether they come again.',
      }
    : outcomeWords[outcome];

/** What no check can know, said with every result. */
export const cannotKnow: readonly string[] = [
  'It knows only what you answered: one side, and what you remember today.',
  'It cannot see why somebody did something, and it says nothing about who they are.',
  'It cannot tell whether a law was broken, or what will happen next.',
  'It is not a diagnosis, and no measure of how you feel. What you feel counts without it.',
];

/** Questions that look for what speaks against the reading: first impressions, good and bad, colour everything after. */
export const questionsAgainst = (outcome: CheckOutcome): readonly string[] =>
  outcome === 'supportive' || outcome === 'quiet'
    ? [
        'When did it last go otherwise? What happened then?',
        'Is there something you would rather not answer?',
        'What would a friend who knows you both say?',
      ]
    : [
        'When did the opposite happen, and how often?',
        'Is there another explanation that fits all of it?',
        'Does it happen to others as well, or to you alone?',
        'What would a friend who knows you both say?',
      ];

/** What a result rests on, in a sentence. */
export const confidenceWords = ({ confidence }: Pick<CheckResult, 'confidence'>): string => {
  const { level, answered, asked, observations, days, recorded } = confidence;
  const rests = `${answered} of ${asked} questions answered, ${observations} ${observations === 1 ? 'occasion' : 'occasions'} noted on ${days} ${days === 1 ? 'day' : 'days'}, ${recorded === 0 ? 'none' : recorded} of them from your own records`;
  const meaning = {
    low: 'This rests on little so far. Days and examples make it surer; they do not make it more or less true.',
    fair: 'This rests on several occasions.',
    good: 'This rests on many occasions, and you have looked at what speaks against it.',
  }[level];
  return `${rests}. ${meaning}`;
};
