import { axis } from '../behaviour.ts';

export const exit = axis(
  'exit',
  { title: 'Leaving', question: 'Could you end this, and be all right?' },
  {
    healthy: {
      'no-fault': 'They said, or showed, that you could end this without any blame.',
      'other-ways': 'They helped you to become less dependent on them.',
    },
    harmful: {
      guilt: 'You were made to feel guilty or ungrateful for thinking of other possibilities.',
      narrowed: 'Other possibilities were kept from you or talked down.',
    },
    stop: {
      'fear-of-leaving': 'You were afraid of what would be done to you if you left.',
    },
  },
);
