import { axis } from '../behaviour.ts';

export const voice = axis(
  'voice',
  { title: 'Voice', question: 'Can you disagree, and say when something is wrong?' },
  {
    healthy: {
      disagreed: 'You disagreed, and they heard you out.',
      'owned-up': 'They said that they had been wrong, or asked how they could do better.',
    },
    harmful: {
      'held-back': 'You held back something important because of how they would take it.',
      'turned-around': 'You raised something, and it was turned around so that you were at fault.',
    },
    stop: {
      retaliation: 'Something was taken from you, or done to you, after you had raised a concern.',
    },
  },
);
