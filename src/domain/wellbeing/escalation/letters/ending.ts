import { given, type Letter, letterText } from '../letter.ts';

export const endingLetter: Letter = {
  id: 'ending',
  title: 'End a mentorship without blame',
  hint: 'Kind, short and final. If you fear what follows, get advice first and let somebody else send or know of it.',
  text: (words) =>
    letterText(words, 'Our mentoring', [
      `Thank you for your time. I have decided to end our mentoring as of ${given(words.request, 'day')}.`,
      'No answer is needed. I wish you well.',
    ]),
};
