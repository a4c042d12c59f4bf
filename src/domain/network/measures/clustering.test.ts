import { expect, it } from 'vitest';
import { drawGraph, rounded, valuesOf } from '../oracle/drawn-graph.ts';
import { clusteringBarrat } from './barrat-clustering.ts';
import { averageClustering, clustering, transitivity } from './clustering.ts';
import { MeasureContext } from './measure-context.ts';

const drawing = 'A-B A-C B-C A-D E';

it('local clustering is the share of pairs of contacts that know each other, undefined below two contacts', () => {
  expect(valuesOf(clustering, drawing)).toEqual({ A: 1 / 3, B: 1, C: 1, D: null, E: null });
});

it('Barrat’s clustering is the plain one where ties weigh alike, and counts strong triangles for more', () => {
  expect(rounded(valuesOf(clusteringBarrat, drawing), 12)).toEqual(rounded(valuesOf(clustering, drawing), 12));
  // A: (5 + 5) / (11 × 2), over weights 5, 5 and 1.
  expect(valuesOf(clusteringBarrat, 'A-B=5 A-C=5 B-C=1 A-D=1')['A']).toBeCloseTo(10 / 22, 12);
});

it('the network’s average leaves out those with fewer than two contacts; transitivity counts triples', () => {
  const context = new MeasureContext(drawGraph(drawing).graph);
  expect(averageClustering.compute(context)).toBeCloseTo(7 / 9, 12);
  expect(transitivity.compute(context)).toBeCloseTo(3 / 5, 12);
});
