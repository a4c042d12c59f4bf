import type { Approach } from '../approach.ts';

export const firm: Approach = {
  mode: 'firm',
  title: 'Hold your line',
  when: 'It is about a limit, a right or somebody’s safety, and giving way would cost more than the quarrel.',
  how: 'Say briefly what is and what is not possible, without blame, and put it in writing.',
  costs: 'The relationship may cool. Have support and other possibilities in place first.',
};
