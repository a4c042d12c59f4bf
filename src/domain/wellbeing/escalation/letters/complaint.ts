import { given, type Letter, letterText } from '../letter.ts';

export const complaintLetter: Letter = {
  id: 'complaint',
  title: 'Formal complaint',
  hint: 'Have an adviser read it before it goes. Facts with days; no adjectives; say what you ask for. It does not stop the clock for ways outside.',
  text: (words) =>
    letterText(words, 'Formal complaint', [
      'I am making a formal complaint and ask that it be handled under the procedure for complaints or grievances.',
      `What happened:\n${given(words.facts, 'day, place, what was said and done, who was there; one paragraph an event')}`,
      `What I have done about it so far:\n${given(words.tried, 'whom you told, when, and what came of it')}`,
      `What I ask for:\n${given(words.request, 'what should change')}`,
      'Please tell me who will look into this and by when, and how I will be protected from disadvantage for raising it. I would like to be accompanied at any meeting. Please keep this confidential.',
    ]),
};
