import { expect, it } from 'vitest';
import { valuesOf } from '../oracle/drawn-graph.ts';
import { efficiency } from './efficiency.ts';

it('efficiency is the effective size over contacts, who count once even where arcs run both ways', () => {
  expect(valuesOf(efficiency, 'A-B A-C A-D E')).toEqual({ A: 1, B: 1, C: 1, D: 1, E: null });
  expect(valuesOf(efficiency, 'A>B B>A A>C')).toEqual({ A: 1, B: 1, C: 1 });
});
