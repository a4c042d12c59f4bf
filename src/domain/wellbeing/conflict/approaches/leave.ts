import type { Approach } from '../approach.ts';

export const leave: Approach = {
  mode: 'leave',
  title: 'Leave it for now',
  when: 'It is not worth the strain, tempers are high, or it would not be safe.',
  how: 'Keep contact short, friendly and in writing. Set a day on which you look at it again.',
  costs: 'It does not go away by itself. Write down what happens meanwhile.',
};
