import { expect, it } from 'vitest';
import { responsesOf } from './response-rates.ts';

it('general hints stand until there are enough messages of your own', () => {
  const { hints, channels } = responsesOf([{ channel: 'message', band: 'short', sent: 29, answered: 20 }]);
  expect(hints.map((hint) => hint.basis)).toEqual(['general', 'general']);
  expect(channels).toEqual([{ channel: 'message', label: 'Message', sent: 29, answered: 20, rate: null }]);
});

it('your own numbers take their place, channel by channel, and name the best length', () => {
  const { hints } = responsesOf([
    { channel: 'mail', band: 'short', sent: 40, answered: 30 },
    { channel: 'mail', band: 'very-long', sent: 60, answered: 15 },
    { channel: 'mail', band: 'middle', sent: 3, answered: 3 },
  ]);
  expect(hints).toEqual([
    { text: expect.stringContaining('under 400 characters') as string, basis: 'general' },
    {
      text: 'Of your 103 mails, 47 % were answered within 14 days; best were those of up to 400 characters (75 %).',
      basis: 'own',
    },
  ]);
});
