import { axis } from '../behaviour.ts';

export const purpose = axis(
  'purpose',
  { title: 'Purpose', question: 'Whose goals does your time together serve?' },
  {
    healthy: {
      'your-goals': 'You worked on goals that you had chosen.',
      reviewed: 'The two of you looked back at those goals and changed them where they no longer fitted.',
    },
    harmful: {
      'their-agenda': 'Your meetings went to their matters, and yours were not reached.',
      'goals-moved': 'What counted as good enough was changed after you had done it.',
    },
  },
);
