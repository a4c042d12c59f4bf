import { expect, it } from 'vitest';
import { valuesOf } from '../oracle/drawn-graph.ts';
import { core } from './core.ts';

it('a core number is how deep someone sits among people with as many ties', () => {
  const drawing = 'A-B A-C A-D B-C B-D C-D D-E E-F F-G E-G G-H I';
  expect(valuesOf(core, drawing)).toEqual({ A: 3, B: 3, C: 3, D: 3, E: 2, F: 2, G: 2, H: 1, I: 0 });
});
