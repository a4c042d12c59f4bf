import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../build-graph.ts';
import { connectedGroups } from '../communities/connected-groups.ts';
import { drawGraph, groupsOf, rounded, valuesOf } from '../oracle/drawn-graph.ts';
import { findLeidenCommunities } from './leiden.ts';
import { findLouvainCommunities } from './louvain.ts';
import { MeasureContext } from './measure-context.ts';
import { modularity, modularityOf } from './modularity.ts';
import { participation } from './participation.ts';

const twoCircles = 'A-B B-C C-A C-D D-E E-F F-D';

describe('modularity', () => {
  it('is 5/14 for two triangles joined by one tie', () => {
    const drawn = drawGraph(twoCircles);
    const groups = groupsOf(drawn, { A: 'one', B: 'one', C: 'one', D: 'two', E: 'two', F: 'two' });
    expect(modularity.compute(new MeasureContext(drawn.graph, { groups }))).toBeCloseTo(5 / 14, 12);
  });

  it('is undefined without ties, and takes people of no group for groups of their own', () => {
    expect(modularityOf(drawGraph('A B').graph, Int32Array.of(0, 0))).toBeNull();
    expect(modularityOf(drawGraph('A-B').graph, Int32Array.of(-1, -1))).toBe(-0.5);
  });
});

describe.each([
  ['Louvain', findLouvainCommunities],
  ['Leiden', findLeidenCommunities],
])('%s', (_, find) => {
  it('finds two circles joined by one tie, and leaves lone people alone', () => {
    expect([...find(drawGraph(`${twoCircles} G`).graph).memberships]).toEqual([0, 0, 0, 1, 1, 1, 2]);
  });

  it('has nothing to join without ties', () => {
    expect(find(drawGraph('A B').graph)).toEqual({ memberships: Int32Array.of(0, 1), count: 2, modularity: 0 });
  });

  it('gives connected communities no worse than everyone alone, the same for the same seed, on any graph', () => {
    const tie = fc.tuple(fc.nat(19), fc.nat(19), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(tie, { minLength: 1, maxLength: 60 }), fc.nat(), (rows, seed) => {
        const built = buildGraph(
          {
            nodeCount: 20,
            sources: Uint32Array.from(rows, ([source]) => source),
            targets: Uint32Array.from(rows, ([, target]) => target),
            weights: Float64Array.from(rows, ([, , weight]) => weight),
          },
          { directed: false, weighted: true },
        );
        if (!built.ok || built.value.edgeCount === 0) return;
        const division = find(built.value, { seed });
        const alone =
          modularityOf(
            built.value,
            Int32Array.from({ length: 20 }, (__, node) => node),
          ) ?? NaN;
        expect(division.modularity).toBeGreaterThanOrEqual(alone - 1e-12);
        expect(connectedGroups(built.value, division.memberships).count).toBe(division.count);
        expect(find(built.value, { seed })).toEqual(division);
      }),
    );
  });
});

it('participation is 0 for those who keep to one community, and rises with the spread over several', () => {
  const values = rounded(valuesOf(participation, twoCircles), 6);
  expect(values).toEqual({ A: 0, B: 0, C: 0.444444, D: 0.444444, E: 0, F: 0 });
});
