import { axis } from '../behaviour.ts';

export const information = axis(
  'information',
  { title: 'Openness', question: 'Could what passes between you be told to others?' },
  {
    healthy: {
      shared: 'They told you openly what you needed to know for your work.',
      'with-others': 'They were at ease when a third person took part or was told.',
    },
    harmful: {
      withheld: 'You were not told something that you needed, and it set you back.',
      'between-us': 'You were asked to keep quite ordinary matters between the two of you.',
    },
    stop: {
      'secrecy-about-conduct':
        'You were told, or made to feel, that you must not speak about how they had treated you.',
    },
  },
);
