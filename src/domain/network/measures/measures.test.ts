import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../build-graph.ts';
import type { Graph } from '../csr.ts';
import { MeasureContext } from './measure-context.ts';
import type { NodeMeasure } from './measure.ts';
import { measures } from './measures.ts';

type Row = readonly [source: number, target: number, weight: number];

const NODES = 10;

const graphOf = (rows: readonly Row[], directed: boolean, nodeCount = NODES): Graph => {
  const built = buildGraph(
    {
      nodeCount,
      sources: Uint32Array.from(rows, ([source]) => source),
      targets: Uint32Array.from(rows, ([, target]) => target),
      weights: Float64Array.from(rows, ([, , weight]) => weight),
    },
    { directed, weighted: true },
  );
  if (!built.ok) throw new Error(built.error.reason);
  return built.value;
};

const codes = Int32Array.from({ length: NODES }, (_, node) => (node === 3 ? -1 : node % 3));
const status = Float64Array.from({ length: NODES }, (_, node) => (node === 4 ? NaN : 10 * (node % 4)));

const contextOf = (rows: readonly Row[], directed: boolean, numbers: readonly number[]): MeasureContext =>
  new MeasureContext(
    graphOf(
      rows.map(([a, b, w]) => [numbers[a] ?? 0, numbers[b] ?? 0, w]),
      directed,
    ),
    {
      groups: { codes: codes.map((_, node) => codes[numbers.indexOf(node)] ?? -1), count: 3 },
      status: { values: status.map((_, node) => status[numbers.indexOf(node)] ?? NaN) },
    },
  );

const identity = Array.from({ length: NODES }, (_, node) => node);
const rowsOf = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1), fc.integer({ min: 1, max: 4 })), {
  maxLength: 40,
});
const shuffles = fc.shuffledSubarray(identity, { minLength: NODES });

/** Numbers of components, and what rests on communities or on which of two equal islands comes first, follow the numbering. */
const followsNumbering = new Set(['component', 'strongComponent', 'participation', 'eigenvector']);
/** These compare everyone with everyone, so that a second network beside the first changes them. */
const comparesAll = new Set(['closeness', 'pagerank', 'eigenvector', 'bridging', 'participation', 'eiExpected', 'iqv']);

const nodeMeasures = measures.filter((measure): measure is NodeMeasure => measure.scope === 'node');

const expectSame = (value: number | undefined, expected: number | undefined): void => {
  if (expected === undefined || Number.isNaN(expected)) expect(value).toBeNaN();
  else expect(Math.abs((value ?? NaN) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};

describe('the list of measures', () => {
  it('names each once within its scope and explains it', () => {
    const names = measures.map(({ scope, id }) => `${scope} ${id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { meaning, formula, range, isolates, references } of measures) {
      for (const text of [meaning, formula, range, isolates, ...references]) expect(text.length).toBeGreaterThan(0);
      expect(meaning).toMatch(/\.$/);
      expect(references.length).toBeGreaterThan(0);
    }
  });
});

describe.each(nodeMeasures.filter(({ id }) => !followsNumbering.has(id)))('$label', (measure) => {
  it('does not depend on how people are numbered', () => {
    fc.assert(
      fc.property(rowsOf, shuffles, fc.boolean(), (rows, numbers, directed) => {
        const plain = measure.compute(contextOf(rows, directed, identity));
        const renumbered = measure.compute(contextOf(rows, directed, numbers));
        for (const node of identity) expectSame(renumbered[numbers[node] ?? 0], plain[node]);
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(nodeMeasures.filter(({ id }) => !followsNumbering.has(id) && !comparesAll.has(id)))(
  '$label',
  (measure) => {
    it('does not change when another network stands beside the first', () => {
      fc.assert(
        fc.property(rowsOf, rowsOf, fc.boolean(), (rows, others, directed) => {
          const alone = measure.compute(contextOf(rows, directed, identity));
          const beside = others.map(([a, b, w]): Row => [a + NODES, b + NODES, w]);
          const together = new MeasureContext(graphOf([...rows, ...beside], directed, 2 * NODES), {
            groups: { codes: Int32Array.of(...codes, ...codes), count: 3 },
            status: { values: Float64Array.of(...status, ...status) },
          });
          const values = measure.compute(together);
          for (const node of identity) expectSame(values[node], alone[node]);
        }),
        { numRuns: 30 },
      );
    });
  },
);
