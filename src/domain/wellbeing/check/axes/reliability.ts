import { axis } from '../behaviour.ts';

export const reliability = axis(
  'reliability',
  { title: 'Reliability', question: 'Do they do what they said?' },
  {
    healthy: {
      kept: 'They did what they had said they would do.',
      answered: 'They answered within the time you had agreed on.',
    },
    harmful: {
      cancelled: 'They called a meeting off at the last moment, or did not come.',
      silent: 'They did not answer although you had waited for it to go on.',
    },
  },
);
