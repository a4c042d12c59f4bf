import { axis } from '../behaviour.ts';

export const benefit = axis(
  'benefit',
  { title: 'Give and take', question: 'Do both of you gain from what you do for each other?' },
  {
    healthy: {
      'gave-time': 'They gave time, advice or an opening without asking for something back.',
      'fair-asks': 'What they asked of you was in proportion to what they gave.',
    },
    harmful: {
      errands:
        'You were asked for private errands, or for work that taught you nothing and had little to do with your goals.',
      'only-asks': 'They asked something of you again before anything had come your way.',
    },
    stop: {
      'work-under-threat': 'You did unpaid work because something was threatened if you did not.',
    },
  },
);
