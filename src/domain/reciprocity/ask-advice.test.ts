import { expect, it } from 'vitest';
import { type AskGrounds, askWarnings } from './ask-advice.ts';

const grounds = (more: Partial<AskGrounds> = {}): AskGrounds => ({
  who: 'Ida',
  size: 'medium',
  today: '2026-11-22',
  lastOn: '2026-11-01',
  asks: [],
  thanksOwed: 0,
  leaning: 'even',
  isLimited: false,
  budget: { favours: 4, days: 90 },
  ...more,
});
const kinds = (more: Partial<AskGrounds>): string[] => askWarnings(grounds(more)).map((warning) => warning.kind);
const asked = (
  askedOn: string,
  size: 'small' | 'medium' | 'large',
  state: 'fulfilled' | 'asked' | 'withdrawn' = 'fulfilled',
) => ({
  askedOn,
  size,
  state,
  text: 'A look at my draft',
});

it('nothing speaks against a first ask of somebody you spoke with lately', () => {
  expect(kinds({})).toEqual([]);
});

it('reconnect first after half a year of silence, or before anything has passed between you', () => {
  expect(kinds({ lastOn: '2026-05-20' })).toEqual(['reconnect']);
  expect(kinds({ lastOn: null })).toEqual(['reconnect']);
});

it('the budget counts what was asked within its days, and not what was withdrawn or is older', () => {
  expect(kinds({ asks: [asked('2026-11-01', 'medium')] })).toEqual([]);
  expect(kinds({ asks: [asked('2026-11-01', 'medium'), asked('2026-10-01', 'small')] })).toEqual(['budget']);
  expect(kinds({ asks: [asked('2026-11-01', 'medium'), asked('2026-08-24', 'large')] })).toEqual([]);
  expect(kinds({ asks: [asked('2026-11-01', 'medium'), asked('2026-10-01', 'large', 'withdrawn')] })).toEqual([]);
});

it('asking for something smaller is offered only where that would still fit', () => {
  const [some] = askWarnings(grounds({ asks: [asked('2026-11-01', 'medium'), asked('2026-10-01', 'small')] }));
  expect(some?.idea).toBe('Ask for something smaller: one question, or ten minutes.');
  const [much] = askWarnings(grounds({ asks: [asked('2026-11-01', 'large')] }));
  expect(much?.idea).toBe('Ask someone you have asked for less, or wait a while.');
});

it('thanks owed, an ask still open and a one-sided balance are named, the weightiest first', () => {
  expect(kinds({ thanksOwed: 1, asks: [asked('2026-11-01', 'small', 'asked')], leaning: 'more-received' })).toEqual([
    'thanks',
    'open',
    'one-sided',
  ]);
});

it('where contact is kept limited, that comes first', () => {
  expect(kinds({ isLimited: true, lastOn: null })).toEqual(['limited', 'reconnect']);
});
