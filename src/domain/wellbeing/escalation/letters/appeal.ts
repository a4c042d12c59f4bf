import { given, type Letter, letterText } from '../letter.ts';

export const appealLetter: Letter = {
  id: 'appeal',
  title: 'Appeal against an outcome',
  hint: 'Mind the days that the outcome names. Say which point, and why.',
  text: (words) =>
    letterText(words, 'Appeal', [
      'I appeal against the outcome of my complaint.',
      `These points were not decided rightly, for these reasons:\n${given(words.facts, 'each point, and why')}`,
      `I ask for: ${given(words.request, 'what should be decided instead')}`,
      'Please let it be heard by somebody who has not taken part before.',
    ]),
};
