import { axis } from '../behaviour.ts';

export const credit = axis(
  'credit',
  { title: 'Credit', question: 'Is your work shown as yours?' },
  {
    healthy: {
      named: 'They named you, before others, for what you had done.',
      agreed: 'You agreed beforehand whose name would stand on joint work.',
    },
    harmful: {
      unnamed: 'Your work was shown to others without your name.',
      'as-theirs': 'Your idea or work was presented as theirs.',
    },
    stop: {
      'after-objection': 'Your work was taken as theirs again after you had objected.',
    },
  },
);
