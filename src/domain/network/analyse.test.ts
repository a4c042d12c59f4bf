import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { betweennessPart, betweennessPass } from './measures/betweenness.ts';
import { drawGraph, groupsOf } from './oracle/drawn-graph.ts';

const network = drawGraph('Ada-Ben Ben-Cleo Cleo-Ada Loner');

describe('analysing a network', () => {
  it('answers with the measures asked for, null where undefined', () => {
    expect(analyse({ network, wanted: ['constraint', 'effectiveSize', 'density', 'leiden'] })).toEqual({
      ok: true,
      value: {
        graph: { nodes: 4, edges: 3, directed: false, weighted: false },
        nodes: [
          { id: 'Ada', constraint: 1.125, effectiveSize: 1, leiden: 0 },
          { id: 'Ben', constraint: 1.125, effectiveSize: 1, leiden: 0 },
          { id: 'Cleo', constraint: 1.125, effectiveSize: 1, leiden: 0 },
          { id: 'Loner', constraint: null, effectiveSize: null, leiden: 1 },
        ],
        graphMeasures: { density: 0.5 },
        communities: { leiden: { count: 2, modularity: 0 } },
        leftOut: [],
      },
    });
  });

  it('measures all it can when nothing is named, and says what it left out and why', () => {
    const found = analyse({ network });
    expect(found.ok && found.value.nodes[0]).toMatchObject({ degree: 2, betweenness: 0, clustering: 1, core: 2 });
    expect(found.ok && found.value.leftOut).toContainEqual({ measure: 'eiIndex', reason: 'It needs groups.' });
    const groups = groupsOf(network, { Ada: 'red', Ben: 'red', Cleo: 'blue' });
    expect(analyse({ network, groups })).toMatchObject({ value: { graphMeasures: { eiIndex: 1 / 3 } } });
  });

  it('counts constraint, effective size, efficiency and hierarchy as one figure of time', () => {
    let clock = 0;
    const now = (): number => (clock += 1);
    const wanted = ['constraint', 'effectiveSize', 'efficiency', 'hierarchy', 'core'];
    expect(analyse({ network, wanted, now })).toMatchObject({ value: { timings: { burt: 4, core: 1 } } });
  });

  it('refuses a measure there is not, or one whose input is missing', () => {
    expect(analyse({ network, wanted: ['charm'] })).toMatchObject({
      error: { type: 'unknown-measure', measure: 'charm' },
    });
    expect(analyse({ network, wanted: ['blau'] })).toEqual({
      ok: false,
      error: { type: 'input-missing', measure: 'blau', needs: 'groups' },
    });
  });

  it('takes a pass that worker threads have made', () => {
    const part = betweennessPart(network.graph, 0, 4);
    part.carried.fill(8);
    const found = analyse({ network, wanted: ['betweenness'], prepared: new Map([[betweennessPass, part]]) });
    expect(found).toMatchObject({ value: { nodes: [{ betweenness: 4 }, {}, {}, {}] } });
  });
});
