import { expect, it } from 'vitest';
import { rounded, valuesOf } from '../oracle/drawn-graph.ts';
import { pagerank } from './pagerank.ts';

it('PageRank sums to 1 and goes to those to whom others turn', () => {
  const values = valuesOf(pagerank, 'A>C B>C D');
  expect(Object.values(values).reduce((sum: number, value) => sum + (value ?? NaN), 0)).toBeCloseTo(1, 12);
  // x = 0.0375 + 0.85 (c + d) / 4 for A, B and D; c adds 0.85 (a + b).
  const other = 1 / (4 + 2 * 0.85);
  expect(rounded(values, 9)).toEqual(rounded({ A: other, B: other, C: other * (1 + 2 * 0.85), D: other }, 9));
});

it('PageRank parts with itself by weight', () => {
  const { B, C } = valuesOf(pagerank, 'A>B=3 A>C=1 B>A=1 C>A=1');
  expect(B).toBeGreaterThan(2 * (C ?? NaN));
});
