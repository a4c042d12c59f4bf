import { buildGraph } from '../build-graph.ts';
import type { Graph } from '../csr.ts';
import { type ContextOptions, type Groups, MeasureContext } from '../measures/measure-context.ts';
import type { NodeMeasure } from '../measures/measure.ts';

/** A small network written down by hand, for tests. */
export interface DrawnGraph {
  readonly graph: Graph;
  readonly ids: readonly string[];
}

/**
 * `drawGraph('A-B B-C=2 D')`: ties with their weights, `>` for arcs (`A>B`), lone nodes by name. Nodes are numbered as they
 * come. Weighted as soon as one weight is written.
 */
export const drawGraph = (drawing: string): DrawnGraph => {
  const ids: string[] = [];
  const numberOf = (id: string): number => {
    if (!ids.includes(id)) ids.push(id);
    return ids.indexOf(id);
  };
  const edges = drawing
    .trim()
    .split(/\s+/)
    .flatMap((part) => {
      const [, source = '', target, weight = '1'] = /^(\w+)(?:[->](\w+))?(?:=(.+))?$/.exec(part) ?? [];
      const from = numberOf(source);
      return target === undefined ? [] : [{ from, to: numberOf(target), weight: Number(weight) }];
    });
  const built = buildGraph(
    {
      nodeCount: ids.length,
      sources: Uint32Array.from(edges, ({ from }) => from),
      targets: Uint32Array.from(edges, ({ to }) => to),
      weights: Float64Array.from(edges, ({ weight }) => weight),
    },
    { directed: drawing.includes('>'), weighted: drawing.includes('=') },
  );
  if (!built.ok) throw new Error(built.error.reason);
  return { graph: built.value, ids };
};

/** The groups of a drawn graph's nodes: `groupsOf(drawn, { A: 'red', B: 'blue' })`; the others have none. */
export const groupsOf = ({ ids }: DrawnGraph, labels: Readonly<Record<string, string>>): Groups => {
  const names = [...new Set(Object.values(labels))];
  return { codes: Int32Array.from(ids, (id) => names.indexOf(labels[id] ?? '')), count: names.length };
};

/** A measure's values by node, null where undefined. */
export const valuesOf = (
  measure: NodeMeasure,
  drawn: DrawnGraph | string,
  options: ContextOptions = {},
): Readonly<Record<string, number | null>> => {
  const { graph, ids } = typeof drawn === 'string' ? drawGraph(drawn) : drawn;
  const values = Array.from(measure.compute(new MeasureContext(graph, options)));
  return Object.fromEntries(ids.map((id, node) => [id, Number.isNaN(values[node]) ? null : (values[node] ?? null)]));
};

/** Rounded as the literature prints values. */
export const rounded = (values: Readonly<Record<string, number | null>>, decimals = 6): Record<string, number | null> =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, value === null ? null : Number(value.toFixed(decimals))]),
  );
