import type { Approach } from '../approach.ts';

export const together: Approach = {
  mode: 'together',
  title: 'Work it out together',
  when: 'The matter and the relationship both mean much to you, and there is time and trust enough to look for more than one way.',
  how: 'Say what you need and ask what they need, before either of you says what should be done.',
  costs: 'It takes time and openness from both sides. One side alone cannot do it.',
};
