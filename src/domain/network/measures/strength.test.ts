import { expect, it } from 'vitest';
import { valuesOf } from '../oracle/drawn-graph.ts';
import { strength } from './strength.ts';

it('strength adds up the weights of all ties, both directions', () => {
  expect(valuesOf(strength, 'A>B=2 B>A=1 A>C=0.5 D')).toEqual({ A: 3.5, B: 3, C: 0.5, D: 0 });
});
