import { axis } from '../behaviour.ts';

export const autonomy = axis(
  'autonomy',
  { title: 'Freedom', question: 'Are you free to work with others and to decide for yourself?' },
  {
    healthy: {
      'other-advice': 'They encouraged you to hear other people, or brought you together with them.',
      'own-choice': 'You decided otherwise than they had advised, and it was fine.',
    },
    harmful: {
      discouraged: 'They spoke against your having contact with somebody else who could help you.',
      'asked-account': 'You had to account for whom you had met or what you had said to them.',
    },
    stop: {
      'held-over-you': 'Your work, visa, pay, degree or a reference was held over you to get you to do something.',
      forbade: 'You were forbidden to speak with or learn from somebody else.',
    },
  },
);
