import { describe, expect, it } from 'vitest';
import { distancesFrom, shortestPath } from './distances.ts';
import { reverseGraph } from './graph-views.ts';
import { drawGraph } from './oracle/drawn-graph.ts';

const pathOf = (drawing: string, from: string, to: string): string | undefined => {
  const { graph, ids } = drawGraph(drawing);
  const path = shortestPath(graph, reverseGraph(graph), ids.indexOf(from), ids.indexOf(to));
  return path?.map((node) => ids[node]).join('-');
};

describe('shortest paths', () => {
  it('count steps along the arcs, and are infinite where there is no way', () => {
    expect([...distancesFrom(drawGraph('A>B B>C C>A D').graph, 0)]).toEqual([0, 1, 2, Infinity]);
  });

  it('go over strong ties where ties have weights', () => {
    expect(pathOf('A-C=1 A-B=4 B-C=4', 'A', 'C')).toBe('A-B-C');
    expect([...distancesFrom(drawGraph('A-C=1 A-B=4 B-C=4').graph, 0)]).toEqual([0, 0.5, 0.25]);
  });

  it('are one node long to oneself and absent to another island', () => {
    expect(pathOf('A-B C', 'A', 'A')).toBe('A');
    expect(pathOf('A-B C', 'A', 'C')).toBeUndefined();
  });
});
