import { ok, type Result } from '../../kernel/result.ts';
import { buildGraph, type GraphOptions, type RefusedEdge } from './build-graph.ts';
import type { Graph } from './csr.ts';
import type { EdgeList } from './edge-list.ts';

/** A graph and the names of its nodes. */
export interface NamedGraph {
  readonly graph: Graph;
  readonly ids: readonly string[];
}

/**
 * The graph of what a file told. Where arcs are asked for, each tie that the file says goes both ways becomes two; where
 * not, every row counts once, whatever its direction.
 */
export const graphOf = (edges: EdgeList, options: GraphOptions): Result<NamedGraph, RefusedEdge> => {
  const built = buildGraph(options.directed ? asArcs(edges) : edges, options);
  return built.ok ? ok({ graph: built.value, ids: edges.ids }) : built;
};

/** The rows, and those that go both ways once more, turned round. */
const asArcs = (edges: EdgeList): EdgeList => {
  const { mutual } = edges;
  if (edges.directed !== false && !mutual) return edges;
  const turned = Uint32Array.from(edges.sources.keys().filter((row) => !mutual || mutual[row] === 1));
  return {
    ...edges,
    sources: joined(edges.sources, turned, edges.targets),
    targets: joined(edges.targets, turned, edges.sources),
    weights: edges.weights && joined(edges.weights, turned, edges.weights),
  };
};

/** An array, and behind it the entries of another at some places. */
const joined = <T extends Uint32Array | Float64Array>(own: T, places: Uint32Array, other: T): T => {
  const all = (own instanceof Uint32Array
    ? new Uint32Array(own.length + places.length)
    : new Float64Array(own.length + places.length)) as unknown as T;
  all.set(own);
  for (const [at, place] of places.entries()) all[own.length + at] = other[place]!;
  return all;
};
