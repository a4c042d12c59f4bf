import { expect, it } from 'vitest';
import { rounded, valuesOf } from '../oracle/drawn-graph.ts';
import { hierarchy } from './hierarchy.ts';

it('hierarchy is 1 with a single contact, 0 where all weigh alike, undefined without any', () => {
  expect(rounded(valuesOf(hierarchy, 'A-B A-C A-D E'), 12)).toEqual({ A: 0, B: 1, C: 1, D: 1, E: null });
});

it('hierarchy rises where one contact takes most of the time', () => {
  const { A: even } = valuesOf(hierarchy, 'A-B=1 A-C=1 A-D=1');
  const { A: uneven } = valuesOf(hierarchy, 'A-B=8 A-C=1 A-D=1');
  expect(even).toBeLessThan(0.000001);
  expect(uneven).toBeGreaterThan(0.5);
});
