import { expect, it } from 'vitest';
import { drawGraph, valuesOf } from '../oracle/drawn-graph.ts';
import { component, componentCount, largestComponent, strongComponent, strongComponentCount } from './components.ts';
import { MeasureContext } from './measure-context.ts';

const drawing = 'A>B B>C C>A C>D E>F';

it('components are islands, whichever way the arcs run', () => {
  expect(valuesOf(component, drawing)).toEqual({ A: 0, B: 0, C: 0, D: 0, E: 1, F: 1 });
});

it('strong components are circles in which word gets round', () => {
  expect(valuesOf(strongComponent, drawing)).toEqual({ A: 0, B: 0, C: 0, D: 1, E: 2, F: 3 });
});

it('the network has two islands, the larger of four, and four circles', () => {
  const context = new MeasureContext(drawGraph(drawing).graph);
  expect(componentCount.compute(context)).toBe(2);
  expect(largestComponent.compute(context)).toBe(4);
  expect(strongComponentCount.compute(context)).toBe(4);
});
