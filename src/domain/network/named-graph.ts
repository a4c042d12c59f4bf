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
 * The graph of what a file told. Where the file says that its ties have no direction and arcs are asked for, each tie
 * becomes two.
 */
export const graphOf = (edges: EdgeList, options: GraphOptions): Result<NamedGraph, RefusedEdge> => {
  const built = buildGraph(options.directed && edges.directed === false ? bothWays(edges) : edges, options);
  return built.ok ? ok({ graph: built.value, ids: edges.ids }) : built;
};

const bothWays = (edges: EdgeList): EdgeList => {
  const count = edges.sources.length;
  const sources = new Uint32Array(2 * count);
  const targets = new Uint32Array(2 * count);
  sources.set(edges.sources);
  sources.set(edges.targets, count);
  targets.set(edges.targets);
  targets.set(edges.sources, count);
  const weights = edges.weights && new Float64Array(2 * count);
  if (edges.weights) {
    weights?.set(edges.weights);
    weights?.set(edges.weights, count);
  }
  return { ...edges, sources, targets, weights };
};
