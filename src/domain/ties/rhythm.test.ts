import { describe, expect, it } from 'vitest';
import { conversationRhythmDays, rhythmDays } from './rhythm.ts';

const every = (gap: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => 20_000 + index * gap);

describe('rhythm of contact days', () => {
  it('is the median gap, so that one long pause does not matter', () => {
    expect(rhythmDays([0, 10, 20, 30, 400])).toBe(10);
  });

  it('lies between the two middle gaps where they are even in number', () => {
    expect(rhythmDays([0, 10, 30])).toBe(15);
  });

  it('is not seen in fewer than three days', () => {
    expect(rhythmDays([0, 10])).toBeNull();
  });
});

describe('rhythm of turning to one another', () => {
  it.each([
    ['daily', 1, 7],
    ['weekly', 7, 7],
    ['fortnightly', 14, 14],
    ['monthly', 30, 28],
    ['quarterly', 91, 91],
  ])('of %s contact', (_, gap, expected) => {
    expect(conversationRhythmDays(every(gap, 60))).toBe(expected);
  });

  it('does not take one lively week for a rhythm', () => {
    expect(conversationRhythmDays(every(1, 6))).toBeNull();
  });

  it('sees through bursts to the pauses between them', () => {
    const bursts = [0, 90, 180, 270, 360].flatMap((start) => [0, 1, 2].map((day) => 20_003 + start + day));
    expect(rhythmDays(bursts)).toBe(1);
    expect(conversationRhythmDays(bursts)).toBeGreaterThanOrEqual(84);
  });
});
