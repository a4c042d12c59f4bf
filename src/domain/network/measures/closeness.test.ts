import { expect, it } from 'vitest';
import { valuesOf } from '../oracle/drawn-graph.ts';
import { closeness } from './closeness.ts';

it('closeness is the mean nearness of all others; those out of reach count nothing', () => {
  expect(valuesOf(closeness, 'A-B B-C D')).toEqual({ A: 0.5, B: 2 / 3, C: 0.5, D: 0 });
});

it('closeness follows the arcs, and strong ties are near', () => {
  expect(valuesOf(closeness, 'A>B B>C')).toEqual({ A: 0.75, B: 0.5, C: 0 });
  expect(valuesOf(closeness, 'A-B=4 C')).toEqual({ A: 2, B: 2, C: 0 });
});
