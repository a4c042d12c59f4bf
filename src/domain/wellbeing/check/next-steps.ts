import type { CheckResult } from './check-result.ts';

/** Something one can do. `place` is where Tiewise helps with it. */
export interface NextStep {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly place: 'support' | 'journal' | 'boundaries' | 'conflict' | 'plan' | 'help' | null;
}

const support: NextStep = {
  id: 'support',
  title: 'Talk to one person you trust',
  why: 'Somebody outside of it sees more, and you do not have to carry it alone. You need no proof for that.',
  place: 'support',
};
const alternatives: NextStep = {
  id: 'alternatives',
  title: 'Build other possibilities, quietly',
  why: 'A second adviser, another reference, another team: each one makes you freer, whatever you decide later.',
  place: null,
};
const keepWide: NextStep = {
  id: 'keep-wide',
  title: 'Keep other support alive beside this one',
  why: 'Even a good relationship is better as one of several. Think of two others whom you could ask.',
  place: 'support',
};
const localHelp: NextStep = {
  id: 'local-help',
  title: 'Find people near you whose work this is',
  why: 'If you are in danger now, call the emergency number of where you are. For everything else, there are words to search for.',
  place: 'help',
};
const noConfronting: NextStep = {
  id: 'no-confronting',
  title: 'You do not have to confront anybody',
  why: 'Raising this alone and face to face can make it worse. Get advice first, then choose the way.',
  place: null,
};
const writeDown: NextStep = {
  id: 'write-down',
  title: 'Write down what happened, the same day if you can',
  why: 'Days and exact words fade soon. What is written is yours to use or to leave.',
  place: 'journal',
};
const setBoundary: NextStep = {
  id: 'boundary',
  title: 'Say one limit, plainly',
  why: 'What is all right and what is not, and what you will do otherwise. See whether it is kept.',
  place: 'boundaries',
};
const talk: NextStep = {
  id: 'talk',
  title: 'Prepare a talk about one of these behaviours',
  why: 'One situation, what was done, what it led to, and what you ask for.',
  place: 'conflict',
};
const plan: NextStep = {
  id: 'plan',
  title: 'Look at the steps and the dates',
  why: 'Some ways have time limits that run while you wait. Knowing them binds you to nothing.',
  place: 'plan',
};
const checkAgain: NextStep = {
  id: 'again',
  title: 'Look again in a month',
  why: 'One check is one moment. Whether it gets better or worse tells more.',
  place: null,
};
const sayThanks: NextStep = {
  id: 'thanks',
  title: 'Tell them what helps',
  why: 'Good mentoring is work, and people rarely hear which part of it mattered.',
  place: null,
};
const askForMore: NextStep = {
  id: 'ask-for-more',
  title: 'Ask for what is missing',
  why: 'Nothing harmful was reported, and not much that helps either. A goal and a rhythm, agreed on, often change that.',
  place: 'conflict',
};
const answerMore: NextStep = {
  id: 'answer-more',
  title: 'Answer a few more questions when you feel like it',
  why: 'So far there is too little to say anything, good or bad.',
  place: null,
};

/** What one can do next. Support and other possibilities come first, whatever the result. */
export const nextStepsOf = ({ outcome, power }: Pick<CheckResult, 'outcome' | 'power'>): readonly NextStep[] => {
  switch (outcome) {
    case 'stop':
      return [support, alternatives, localHelp, noConfronting, writeDown, plan];
    case 'pattern':
      return [support, alternatives, writeDown, ...(power.level === 'large' ? [noConfronting] : [setBoundary]), plan];
    case 'concern':
      return power.level === 'large'
        ? [support, alternatives, writeDown, setBoundary, checkAgain]
        : [support, alternatives, setBoundary, talk, checkAgain];
    case 'watch':
      return [keepWide, talk, checkAgain];
    case 'supportive':
      return [keepWide, sayThanks];
    case 'quiet':
      return [keepWide, askForMore];
    case 'unknown':
      return [keepWide, answerMore];
  }
};
