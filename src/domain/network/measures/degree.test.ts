import { expect, it } from 'vitest';
import { valuesOf } from '../oracle/drawn-graph.ts';
import { degree, indegree, outdegree } from './degree.ts';

it('degree counts people, each once whichever way the arcs run', () => {
  expect(valuesOf(degree, 'A>B B>A A>C D')).toEqual({ A: 2, B: 1, C: 1, D: 0 });
});

it('in-degree and out-degree count arcs that come in and go out', () => {
  expect(valuesOf(indegree, 'A>B B>A A>C C>B')).toEqual({ A: 1, B: 2, C: 1 });
  expect(valuesOf(outdegree, 'A>B B>A A>C C>B')).toEqual({ A: 2, B: 1, C: 1 });
});
