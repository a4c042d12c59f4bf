import { given, type Letter, letterText } from '../letter.ts';

export const meetingLetter: Letter = {
  id: 'meeting',
  title: 'Ask for a meeting with somebody at your side',
  hint: 'Where you have to meet, this makes it a meeting of three or more.',
  text: (words) =>
    letterText(words, 'Request for a meeting', [
      `I would like to meet about the following: ${given(words.facts, 'the matter in one sentence')}`,
      'I will bring somebody with me. Please suggest two times within working hours, and confirm in writing.',
    ]),
};
