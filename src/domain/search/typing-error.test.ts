import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlipOf, slipsBetween } from './typing-error.ts';

describe('slips of the finger', () => {
  it.each([
    ['marta', 'marta', 0],
    ['marta', 'maria', 1],
    ['jhon', 'john', 1],
    ['amra', 'amara', 1],
    ['ammara', 'amara', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('from %s to %s: %i', (one, other, expected) => {
    expect(slipsBetween(one, other, 9)).toBe(expected);
  });

  it('are counted alike in both directions, and never past the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '😀'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
        const slips = slipsBetween(one, other, 20);
        expect(slipsBetween(other, one, 20)).toBe(slips);
        expect(slipsBetween(one, other, limit)).toBe(Math.min(slips, limit + 1));
      }),
    );
  });

  it('are forgiven once from four letters on, twice from seven', () => {
    expect(isSlipOf('bob', 'rob')).toBe(false);
    expect(isSlipOf('jhon', 'john')).toBe(true);
    expect(isSlipOf('janson', 'johnson')).toBe(false);
    expect(isSlipOf('ekwueem', 'ekwueme')).toBe(true);
    expect(isSlipOf('ekuweem', 'ekwueme')).toBe(true);
  });
});
