import type { Approach } from '../approach.ts';

export const give: Approach = {
  mode: 'give',
  title: 'Let it go their way',
  when: 'It means little to you and much to them, or they are right.',
  how: 'Say that you do it, and that you do it gladly, so that it is seen. Then let it go.',
  costs: 'Done again and again, it teaches both of you that your needs do not count.',
};
