import type { Approach } from '../approach.ts';

export const middle: Approach = {
  mode: 'middle',
  title: 'Meet in the middle',
  when: 'Both of you have a fair point, the matter is of some weight, and something has to be settled soon.',
  how: 'Each says what they could give up and what they could not. Settle on something for a while, with a day to look again.',
  costs: 'Nobody gets all they need, and what lies beneath may stay where it is.',
};
