import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paddedSize } from './padding.ts';

it('fills everything up to few sizes: doubling at first, then an eighth at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (bytes) => {
      const padded = paddedSize(bytes);
      expect(padded).toBeGreaterThanOrEqual(bytes);
      expect(paddedSize(padded)).toBe(padded);
      if (bytes > 65_536) expect(padded).toBeLessThanOrEqual(bytes * 1.125);
    }),
  );
});

it('tells nothing of how much was written below 2 KiB', () => {
  expect(new Set([0, 1, 50, 700, 2048].map(paddedSize))).toEqual(new Set([2048]));
});

it('leaves no more than a few hundred sizes below 50 MB', () => {
  const sizes = new Set<number>();
  for (let bytes = 0; bytes < 50_000_000; bytes += 997) sizes.add(paddedSize(bytes));
  expect(sizes.size).toBeLessThan(400);
});
