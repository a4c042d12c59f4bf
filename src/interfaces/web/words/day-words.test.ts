import { describe, expect, test } from 'vitest';
import { agoWords, birthdayWords, dueWords, longDay, partialDayWords, periodWords, spanWords } from './day-words.ts';

const today = '2026-11-22';

describe('words about days', () => {
  test('the past is told in the largest unit that still says something', () => {
    expect(agoWords('2026-11-22', today)).toBe('today');
    expect(agoWords('2026-11-21', today)).toBe('yesterday');
    expect(agoWords('2026-11-10', today)).toBe('12 days ago');
    expect(agoWords('2026-10-04', today)).toBe('7 weeks ago');
    expect(agoWords('2026-06-20', today)).toBe('5 months ago');
    expect(agoWords('2024-11-22', today)).toBe('2 years ago');
  });

  test('so is what is to come', () => {
    expect(dueWords('2026-11-23', today)).toBe('tomorrow');
    expect(dueWords('2026-12-02', today)).toBe('in 10 days');
    expect(dueWords('2026-11-20', today)).toBe('2 days ago');
    expect(agoWords('2026-11-25', today)).toBe('in 3 days');
  });

  test('one of a unit has no s', () => {
    expect(spanWords(1)).toBe('1 day');
    expect(spanWords(14)).toBe('2 weeks');
  });

  test('days known in part stay as vague as they are', () => {
    expect(partialDayWords('2024')).toBe('2024');
    expect(partialDayWords('2024-03')).toBe('March 2024');
    expect(partialDayWords('2024-03-31')).toBe('31 March 2024');
    expect(birthdayWords('--06-15')).toBe('15 June');
    expect(birthdayWords('--02-29')).toBe('29 February');
    expect(birthdayWords('1990-06-15')).toBe('15 June 1990');
  });

  test('a period says its ends as far as they are known', () => {
    expect(periodWords('2024-03', null)).toBe('since March 2024');
    expect(periodWords('2024-03', null, true)).toBe('March 2024 – now');
    expect(periodWords('2019', '2021-12')).toBe('2019 – December 2021');
    expect(periodWords(null, '2021')).toBe('until 2021');
    expect(periodWords(null, null)).toBe('');
  });

  test('a day is named as on a calendar', () => expect(longDay(today)).toBe('Sunday 22 November'));
});
