import { expect, it } from 'vitest';
import { drawGraph } from '../oracle/drawn-graph.ts';
import { density } from './density.ts';
import { MeasureContext } from './measure-context.ts';
import { reciprocity } from './reciprocity.ts';

const of = (drawing: string): MeasureContext => new MeasureContext(drawGraph(drawing).graph);

it('density is the share of possible ties that are there', () => {
  expect(density.compute(of('A-B B-C'))).toBeCloseTo(2 / 3, 12);
  expect(density.compute(of('A>B B>C'))).toBeCloseTo(1 / 3, 12);
  expect(density.compute(of('A'))).toBeNull();
});

it('reciprocity is the share of arcs that are answered', () => {
  expect(reciprocity.compute(of('A>B B>A A>C'))).toBeCloseTo(2 / 3, 12);
  expect(reciprocity.compute(of('A-B'))).toBe(1);
  expect(reciprocity.compute(of('A B'))).toBeNull();
});
