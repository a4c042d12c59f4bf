import { describe, expect, it } from 'vitest';
import { dayWords, lengthWords } from './time-words.ts';

const today = Temporal.PlainDate.from('2026-11-22'); // a Sunday

describe('the length of a time, in words', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [13, '13 days'],
    [14, '2 weeks'],
    [49, '7 weeks'],
    [69, '10 weeks'],
    [70, '2 months'],
    [365, '12 months'],
    [731, '2 years'],
  ])('%i days are %s', (days, words) => {
    expect(lengthWords(days)).toBe(words);
  });
});

describe('a day seen from today', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-23', 'tomorrow'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-27', 'on Friday'],
    ['2026-11-29', 'in 7 days'],
    ['2026-10-04', '7 weeks ago'],
    ['2024-02-29', '3 years ago'],
  ])('%s is %s', (day, words) => {
    expect(dayWords(day, today)).toBe(words);
  });
});
