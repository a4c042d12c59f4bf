import { axis } from '../behaviour.ts';

export const boundaries = axis(
  'boundaries',
  { title: 'Boundaries', question: 'Are your hours, your money and your private life respected?' },
  {
    healthy: {
      'kept-hours': 'They kept to the hours and the topics that suit you.',
      'took-a-no': 'You said no, and that was the end of it.',
    },
    harmful: {
      pressed: 'You were pressed to meet socially, to lend something, or to tell private things.',
      'at-all-hours': 'You were called or written to at hours that were not work, and an answer was expected.',
    },
    stop: {
      'after-stated': 'A limit that you had clearly stated was crossed.',
    },
  },
);
