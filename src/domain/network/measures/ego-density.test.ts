import { expect, it } from 'vitest';
import { valuesOf } from '../oracle/drawn-graph.ts';
import { egoDensity } from './ego-density.ts';

it('ego density is the share of pairs among contacts that are tied, undefined below two contacts', () => {
  expect(valuesOf(egoDensity, 'A-B A-C A-D B-C E')).toEqual({ A: 1 / 3, B: 1, C: 1, D: null, E: null });
});
