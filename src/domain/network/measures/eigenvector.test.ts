import { expect, it } from 'vitest';
import { rounded, valuesOf } from '../oracle/drawn-graph.ts';
import { eigenvector } from './eigenvector.ts';

it('eigenvector centrality has its known values on a star and a path, even though these swing between two sides', () => {
  expect(rounded(valuesOf(eigenvector, 'A-B A-C A-D A-E'), 9)).toEqual({ A: 1, B: 0.5, C: 0.5, D: 0.5, E: 0.5 });
  const half = Number(Math.SQRT1_2.toFixed(9));
  expect(rounded(valuesOf(eigenvector, 'A-B B-C'), 9)).toEqual({ A: half, B: 1, C: half });
});

it('eigenvector centrality is taken on the largest island and undefined elsewhere', () => {
  expect(rounded(valuesOf(eigenvector, 'X-Y A-B B-C C-A'), 9)).toEqual({ X: null, Y: null, A: 1, B: 1, C: 1 });
  expect(valuesOf(eigenvector, 'A B')).toEqual({ A: null, B: null });
});

it('eigenvector centrality settles on a long chain, where plain repetition takes for ever', () => {
  const chain = Array.from({ length: 199 }, (_, i) => `N${i}-N${i + 1}`).join(' ');
  const values = valuesOf(eigenvector, chain);
  // The leading vector of a path of n is sin(π k / (n + 1)).
  const largest = Math.sin((Math.PI * 100) / 201);
  expect(values['N9']).toBeCloseTo(Math.sin((Math.PI * 10) / 201) / largest, 8);
});
