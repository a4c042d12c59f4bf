import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Deck } from './deck.ts';
import { Dice } from './dice.ts';

const throws = (dice: Dice, count: number): number[] => Array.from({ length: count }, () => dice.between(1, 6));

test('a seed throws the same numbers on every machine', () => {
  expect(throws(new Dice(1, 0), 12)).toEqual([2, 3, 2, 5, 4, 1, 6, 1, 5, 2, 6, 6]);
});

test('another seed, or another stream of the same seed, throws others', () => {
  const first = throws(new Dice(1, 0), 40);
  expect(throws(new Dice(2, 0), 40)).not.toEqual(first);
  expect(throws(new Dice(1, 1), 40)).not.toEqual(first);
  expect(throws(new Dice(1 + 2 ** 32, 0), 40)).not.toEqual(first);
});

test('throws stay between their bounds and reach both', () => {
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      fc.integer(),
      fc.integer({ min: -50, max: 50 }),
      fc.nat(5),
      (seed, stream, low, width) => {
        const dice = new Dice(seed, stream);
        const seen = new Set(Array.from({ length: 200 }, () => dice.between(low, low + width)));
        expect(Math.min(...seen)).toBe(low);
        expect(Math.max(...seen)).toBe(low + width);
      },
    ),
  );
});

test('weights are kept to', () => {
  const dice = new Dice(5, 5);
  const counts = [0, 0, 0];
  for (let throwing = 0; throwing < 10_000; throwing += 1) {
    const index = dice.weighted([70, 0, 30]);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  expect(counts[1]).toBe(0);
  expect(counts[0]).toBeGreaterThan(6700);
  expect(counts[0]).toBeLessThan(7300);
});

test('some of a list are different entries in the order of the list', () => {
  const dice = new Dice(3, 3);
  for (let round = 0; round < 100; round += 1) {
    const chosen = dice.some([1, 2, 3, 4, 5], 3);
    expect(chosen).toHaveLength(3);
    expect(chosen).toEqual([...new Set(chosen)].sort());
  }
  expect(dice.some([1, 2], 5)).toEqual([1, 2]);
});

test('a deck deals everything once before anything twice', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), (seed, size) => {
      const deck = new Deck(new Dice(seed, 0));
      const list = Array.from({ length: size }, (_, index) => index);
      const dealt = list.map(() => deck.deal(list));
      expect(new Set(dealt).size).toBe(size);
    }),
  );
});
