import { axis } from '../behaviour.ts';

export const respect = axis(
  'respect',
  { title: 'Respect', question: 'How are you spoken to, and about?' },
  {
    healthy: {
      specific: 'They told you plainly what was good and what could be better, about the work and not about you.',
      defended: 'They spoke well of you, or stood by you, when it mattered.',
    },
    harmful: {
      'put-down': 'You were mocked, put down or shouted at.',
      'before-others': 'You were shown up before other people.',
    },
    stop: {
      threat: 'You were threatened, or somebody or something you care for was.',
      slur: 'You were called names for who you are: your origin, sex, age, faith, body or whom you love.',
      sexual: 'There were sexual remarks, touches or offers that you did not want.',
      physical: 'You were pushed, held, hit, cornered, or something was thrown.',
    },
  },
);
