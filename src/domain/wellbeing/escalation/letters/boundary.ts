import { given, type Letter, letterText } from '../letter.ts';

export const boundaryLetter: Letter = {
  id: 'boundary',
  title: 'State a limit in writing',
  hint: 'Short and friendly. No reasons are needed; reasons invite debate.',
  text: (words) =>
    letterText(words, 'How we work together', [
      `I would like to keep to the following from now on: ${given(words.request, 'what is all right and what is not')}`,
      'Should it happen otherwise, I will end the talk or answer the next working day.',
      'Thank you for understanding.',
    ]),
};
