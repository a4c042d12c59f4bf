import { expect, it } from 'vitest';
import { drawGraph, valuesOf } from '../oracle/drawn-graph.ts';
import { mutualTies, reciprocatedTies, simmelianTies } from './simmelian.ts';
import { reverseGraph } from '../graph-views.ts';

it('a tie is Simmelian where both have a mutual tie with a common third', () => {
  const drawing = 'A>B B>A B>C C>B A>C C>A C>D D>C D>A';
  expect(valuesOf(reciprocatedTies, drawing)).toEqual({ A: 2, B: 2, C: 3, D: 1 });
  expect(valuesOf(simmelianTies, drawing)).toEqual({ A: 2, B: 2, C: 2, D: 0 });
});

it('ties without direction are mutual by themselves', () => {
  expect(valuesOf(simmelianTies, 'A-B B-C C-A C-D E')).toEqual({ A: 2, B: 2, C: 2, D: 0, E: 0 });
});

it('mutual ties can be asked to be strong in each direction', () => {
  const { graph } = drawGraph('A>B=5 B>A=1 B>C=5 C>B=5');
  expect(mutualTies(graph, reverseGraph(graph), 3).edgeCount).toBe(1);
});
