import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from './build-graph.ts';
import { type EdgeArrays, sharedMemory } from './csr.ts';
import { reverseGraph, tiesOf } from './graph-views.ts';
import { drawGraph } from './oracle/drawn-graph.ts';

const edges = (nodeCount: number, rows: readonly (readonly [number, number, number])[]): EdgeArrays => ({
  nodeCount,
  sources: Uint32Array.from(rows, ([source]) => source),
  targets: Uint32Array.from(rows, ([, target]) => target),
  weights: Float64Array.from(rows, ([, , weight]) => weight),
});

describe('building a graph', () => {
  it('drops loops and edges of weight zero, and sums parallel edges whichever way they run', () => {
    const rows = edges(4, [
      [0, 1, 1],
      [1, 0, 2],
      [0, 0, 9],
      [2, 1, 0],
      [3, 1, 0.5],
    ]);
    const built = buildGraph(rows, { directed: false, weighted: true });
    expect(built).toMatchObject({ ok: true, value: { nodeCount: 4, edgeCount: 2, weighted: true } });
    if (!built.ok) return;
    expect([...built.value.offsets]).toEqual([0, 1, 3, 3, 4]);
    expect([...built.value.targets]).toEqual([1, 0, 3, 1]);
    expect([...(built.value.weights ?? [])]).toEqual([3, 3, 0.5, 0.5]);
  });

  it('counts rows without weights where weights are asked for, and only who is tied where not', () => {
    const rows = { nodeCount: 2, sources: Uint32Array.of(0, 0, 1), targets: Uint32Array.of(1, 1, 0) };
    const weighted = buildGraph(rows, { directed: false, weighted: true });
    expect(weighted.ok && [...(weighted.value.weights ?? [])]).toEqual([3, 3]);
    const plain = buildGraph(rows, { directed: false, weighted: false });
    expect(plain.ok && plain.value.weights).toBeUndefined();
    expect(plain.ok && plain.value.edgeCount).toBe(1);
  });

  it.each([NaN, -1, Infinity])('refuses the weight %d and tells at which edge', (weight) => {
    const rows = edges(3, [
      [0, 1, 1],
      [1, 2, weight],
    ]);
    expect(buildGraph(rows, { directed: false, weighted: true })).toMatchObject({ ok: false, error: { edge: 1 } });
  });

  it('refuses a node that is not there', () => {
    expect(buildGraph(edges(2, [[0, 2, 1]]), { directed: true, weighted: false })).toMatchObject({
      ok: false,
      error: { type: 'edge-refused', edge: 0 },
    });
  });

  it('lays the arrays into shared memory when asked', () => {
    const built = buildGraph(edges(2, [[0, 1, 1]]), { directed: false, weighted: true, allocate: sharedMemory });
    expect(built.ok && built.value.targets.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it('agrees with sums kept in a table, rows sorted, for any edges', () => {
    const row = fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.boolean(), (rows, directed) => {
        const built = buildGraph(edges(8, rows), { directed, weighted: true });
        const table = new Map<string, number>();
        for (const [source, target, weight] of rows) {
          if (source === target || weight === 0) continue;
          const ways = directed
            ? [[source, target]]
            : [
                [source, target],
                [target, source],
              ];
          for (const way of ways) table.set(way.join('>'), (table.get(way.join('>')) ?? 0) + weight);
        }
        const found = new Map<string, number>();
        if (!built.ok) throw new Error(built.error.reason);
        const { offsets, targets, weights } = built.value;
        for (let node = 0; node < 8; node += 1) {
          const arcs = [...targets.subarray(offsets[node], offsets[node + 1])];
          expect(arcs).toEqual(arcs.toSorted((a, b) => a - b));
          for (const [place, target] of arcs.entries())
            found.set(`${node}>${target}`, weights?.[(offsets[node] ?? 0) + place] ?? NaN);
        }
        expect(found).toEqual(table);
      }),
    );
  });
});

describe('views of a graph', () => {
  it('turn arcs round and back', () => {
    const { graph } = drawGraph('A>B=2 A>C=1 C>B=5');
    expect(reverseGraph(reverseGraph(graph))).toEqual(graph);
  });

  it('weigh a mutual tie twice, a one-sided one once', () => {
    const { graph } = drawGraph('A>B B>A A>C');
    expect([...(tiesOf(graph).weights ?? [])]).toEqual([2, 1, 2, 1]);
  });
});
