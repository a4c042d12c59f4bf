import { given, type Letter, letterText } from '../letter.ts';

export const recapLetter: Letter = {
  id: 'recap',
  title: 'Recap of a talk',
  hint: 'Send it the same day. Say what was said and agreed, and nothing about why.',
  text: (words) =>
    letterText(words, 'Our talk', [
      'Thank you for the talk today. As I understood it:',
      given(words.facts, 'what each of you said'),
      `We agreed: ${given(words.request, 'who does what by when')}`,
      'If you remember it otherwise, please let me know by the end of the week.',
    ]),
};
