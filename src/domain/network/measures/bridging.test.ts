import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../build-graph.ts';
import type { Graph } from '../csr.ts';
import { distancesFrom } from '../distances.ts';
import { rounded, valuesOf } from '../oracle/drawn-graph.ts';
import { brokerage, brokerageNormalised } from './everett-valente.ts';
import { bridging, bridgingOf, linkLossPart } from './valente-fujimoto.ts';

describe('brokerage', () => {
  it('is 1 normalised for someone with two ties who alone joins two halves, 0 for those between nobody', () => {
    expect(rounded(valuesOf(brokerageNormalised, 'A-B B-C C-D D-E'))).toMatchObject({ A: 0, C: 1, E: 0 });
  });

  it('takes the size of the own island, and is undefined without ties', () => {
    expect(valuesOf(brokerage, 'A-B B-C X-Y Z')).toEqual({ A: 0, B: 2, C: 0, X: 0, Y: 0, Z: null });
  });

  it('is the mean over arcs in and arcs out', () => {
    expect(valuesOf(brokerage, 'A>B B>C B>D')).toEqual({ A: 0, B: ((2 + 1) / 1 + (2 + 2) / 2) / 2, C: 0, D: 0 });
  });
});

type Ties = readonly (readonly [number, number])[];

const graphOf = (rows: Ties): Graph => {
  const edges = {
    nodeCount: 9,
    sources: Uint32Array.from(rows, ([source]) => source),
    targets: Uint32Array.from(rows, ([, target]) => target),
  };
  const built = buildGraph(edges, { directed: false, weighted: false });
  if (!built.ok) throw new Error(built.error.reason);
  return built.value;
};

const cohesionOf = (rows: Ties): number => {
  let sum = 0;
  for (let node = 0; node < 9; node += 1) {
    for (const [other, distance] of distancesFrom(graphOf(rows), node).entries())
      if (other !== node) sum += 1 / distance;
  }
  return sum / 72;
};

describe('bridging', () => {
  it('is what cutting the only tie takes: everything', () => {
    expect(valuesOf(bridging, 'A-B C')).toEqual({ A: 1 / 3, B: 1 / 3, C: null });
  });

  it('is what measuring again without each tie gives, on any graph', () => {
    const tie = fc.tuple(fc.nat(8), fc.nat(8)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.uniqueArray(tie, { maxLength: 20, selector: (pair) => pair.join('-') }), (drawn) => {
        const rows = drawn.filter(([a, b]) => a !== b);
        const graph = graphOf(rows);
        const whole = cohesionOf(rows);
        const values = bridgingOf(graph, linkLossPart(graph, 0, 9));
        for (let node = 0; node < 9; node += 1) {
          const own = rows.filter((pair) => pair.includes(node));
          const drops = own.map((cut) => whole - cohesionOf(rows.filter((pair) => pair !== cut)));
          const mean = drops.reduce((sum, drop) => sum + drop, 0) / own.length;
          if (own.length === 0) expect(values[node]).toBeNaN();
          else expect(values[node]).toBeCloseTo(mean, 12);
        }
      }),
      { numRuns: 60 },
    );
  });
});
