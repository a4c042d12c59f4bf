import { describe, expect, test } from 'vitest';
import { type Entry, joinWhen, nameWords, readNames, whenWords } from './entry-words.ts';

const entry = (occurredAt?: string) =>
  ({ seq: 1, recordedAt: '', what: '', occurredAt, evidence: [], correctedBy: [] }) as Entry;

describe('when it happened', () => {
  test('is a day, a day with a time, or words', () => {
    expect(joinWhen('2026-11-20', '')).toBe('2026-11-20');
    expect(joinWhen('2026-11-20', ' 9:30 ')).toBe('2026-11-20T09:30');
    expect(joinWhen('2026-11-20', 'after lunch')).toBe('2026-11-20, after lunch');
    expect(joinWhen('', 'some day in spring')).toBe('some day in spring');
  });
  test('reads as it was noted', () => {
    expect(whenWords(entry('2026-11-20T09:30'))).toBe('20 November 2026, 09:30');
    expect(whenWords(entry('2026-11-20, after lunch'))).toBe('20 November 2026, after lunch');
    expect(whenWords(entry('some day in spring'))).toBe('some day in spring');
    expect(whenWords(entry())).toBe('no time noted');
  });
});

test('people are read with their roles, and shown the same way', () => {
  const people = readNames('Jonas Lindqvist (head of department), Inês; \n Kenji');
  expect(people).toEqual([{ name: 'Jonas Lindqvist', role: 'head of department' }, 'Inês', 'Kenji']);
  expect(nameWords(people)).toBe('Jonas Lindqvist (head of department), Inês, Kenji');
});
