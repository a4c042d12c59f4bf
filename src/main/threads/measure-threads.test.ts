import { afterAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../domain/network/build-graph.ts';
import { type Graph, sharedMemory } from '../../domain/network/csr.ts';
import { measureNetwork } from '../../domain/network/analyse.ts';
import { measureOnThreads } from '../../domain/network/analyse-on-threads.ts';
import { onThisThread } from '../../domain/network/parallel/parallel.ts';
import { createMeasureThreads } from './measure-threads.ts';

const threads = createMeasureThreads(3);
afterAll(() => threads.close());

/** A ring in which everyone also knows somebody far away. */
const ring = (nodeCount: number, directed: boolean): Graph => {
  const every = Array.from({ length: nodeCount }, (_, node) => node);
  const built = buildGraph(
    {
      nodeCount: nodeCount + 1,
      sources: Uint32Array.from([...every, ...every]),
      targets: Uint32Array.from([
        ...every.map((node) => (node + 1) % nodeCount),
        ...every.map((node) => (node * 7 + 3) % nodeCount),
      ]),
      weights: Float64Array.from([...every, ...every], (node) => 1 + (node % 5)),
    },
    { directed, weighted: directed, allocate: sharedMemory },
  );
  if (!built.ok) throw new Error(built.error.reason);
  return built.value;
};

const wanted = ['betweenness', 'brokerage', 'closeness', 'betweennessSampled', 'constraint', 'louvain'];

describe('measures on threads', () => {
  it.each([true, false])('are what they are on one, arcs: %s', async (directed) => {
    // Just large enough not to be measured at once.
    const graph = ring(directed ? 2300 : 1700, directed);
    const network = { graph, ids: Array.from({ length: graph.nodeCount }, String) };
    const now = (): number => performance.now();
    const apart = await measureOnThreads({ network, wanted, samples: 300, now }, threads);
    const together = measureNetwork({ network, wanted, samples: 300, now });
    if (!apart.ok || !together.ok) throw new Error('It was refused.');
    expect([...apart.value.columns.keys()]).toEqual([...together.value.columns.keys()]);
    for (const [id, column] of together.value.columns) {
      const other = apart.value.columns.get(id);
      const off = Array.from(column, (value, node) => {
        const found = other?.[node] ?? NaN;
        return Object.is(found, value) || Math.abs(found - value) <= 1e-12 * Math.abs(value) ? 0 : 1;
      });
      expect(
        off.reduce((sum, each) => sum + each, 0 as number),
        id,
      ).toBe(0);
    }
    expect(apart.value.communities).toEqual(together.value.communities);
    expect(Object.keys(apart.value.timings ?? {}).toSorted()).toEqual(
      Object.keys(together.value.timings ?? {}).toSorted(),
    );
  });

  it('add up the loss of links', async () => {
    const task = { name: 'linkLoss', graph: ring(600, false) } as const;
    const [[apart], [together]] = await Promise.all([
      threads.sumParts(task, () => {}),
      onThisThread.sumParts(task, () => {}),
    ]);
    expect(apart?.length).toBe(task.graph.targets.length);
    for (const [arc, loss] of together?.entries() ?? []) expect(apart?.[arc]).toBeCloseTo(loss, 9);
  });

  it('give the same digits every time', async () => {
    const graph = ring(1200, false);
    const task = { name: 'betweenness', graph } as const;
    const [once, again] = [await threads.sumParts(task, () => {}), await threads.sumParts(task, () => {})];
    expect(again).toEqual(once);
  });

  it('tell how far they are, stop when told to, and work again afterwards', async () => {
    const graph = ring(40_000, false);
    const dones: number[] = [];
    const stop = new Error('enough');
    const step = (done: number, total: number): void => {
      dones.push(done / Math.max(total, 1));
      if (done > 0) throw stop;
    };
    await expect(threads.sumParts({ name: 'betweenness', graph }, step)).rejects.toBe(stop);
    expect(dones.at(-1)).toBeLessThan(1);
    const small = await threads.sumParts({ name: 'closeness', graph: ring(500, false) }, () => {});
    expect(small[0]?.[0]).toBeGreaterThan(0);
  });

  it('pass on what goes wrong', async () => {
    const broken = { ...ring(500, false), targets: undefined as unknown as Uint32Array };
    await expect(threads.measure({ graph: broken, wanted: ['degree', 'constraint'] }, () => () => {})).rejects.toThrow(
      TypeError,
    );
  });
});
