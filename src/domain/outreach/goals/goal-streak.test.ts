import fc from 'fast-check';
import { expect, it } from 'vitest';
import { streakOf } from './goal-streak.ts';

const streak = (marks: string) => {
  const { length, forgiven } = streakOf([...marks].map((mark) => mark === '+'));
  return `${length}, ${forgiven} forgiven`;
};

it('counts the periods reached one after the other', () => {
  expect(streak('')).toBe('0, 0 forgiven');
  expect(streak('+++')).toBe('3, 0 forgiven');
});

it('forgives one missed period, wherever it lies', () => {
  expect(streak('++-+')).toBe('3, 1 forgiven');
  expect(streak('+++-')).toBe('3, 1 forgiven');
  expect(streak('+-+-+')).toBe('3, 2 forgiven');
});

it('ends where two in a row were missed', () => {
  expect(streak('++--+')).toBe('1, 0 forgiven');
  expect(streak('+++--')).toBe('0, 0 forgiven');
});

it('never grows by a miss, nor shrinks by a period reached', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (reached) => {
      const { length } = streakOf(reached);
      expect(streakOf([...reached, true]).length).toBeGreaterThanOrEqual(length + 1);
      expect(streakOf([...reached, false]).length).toBeLessThanOrEqual(length);
      expect(length).toBeLessThanOrEqual(reached.filter(Boolean).length);
    }),
  );
});
