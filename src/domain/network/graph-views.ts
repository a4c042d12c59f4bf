import { buildGraph } from './build-graph.ts';
import type { Graph } from './csr.ts';

/** The arcs turned round, so that a node's row holds whom it is reached from. An undirected graph is its own reverse. */
export const reverseGraph = (graph: Graph): Graph => {
  if (!graph.directed) return graph;
  const { nodeCount, targets } = graph;
  const offsets = new Uint32Array(nodeCount + 1);
  for (const target of targets) offsets[target + 1]! += 1;
  for (let node = 0; node < nodeCount; node += 1) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const sources = new Uint32Array(targets.length);
  const weights = graph.weights && new Float64Array(targets.length);
  for (let node = 0; node < nodeCount; node += 1) {
    for (let arc = graph.offsets[node]!; arc < graph.offsets[node + 1]!; arc += 1) {
      const at = next[targets[arc]!]!++;
      sources[at] = node;
      if (weights) weights[at] = graph.weights![arc]!;
    }
  }
  return { ...graph, offsets, targets: sources, weights };
};

const sourcesOf = (graph: Graph): Uint32Array => {
  const sources = new Uint32Array(graph.targets.length);
  for (let node = 0; node < graph.nodeCount; node += 1) {
    sources.fill(node, graph.offsets[node], graph.offsets[node + 1]);
  }
  return sources;
};

/**
 * The ties behind the arcs: `z_ij = a_ij + a_ji`, so that a mutual tie weighs both its arcs, even where the arcs carry no
 * weights of their own. An undirected graph is its own. Burt's measures are defined on these.
 */
export const tiesOf = (graph: Graph): Graph => {
  if (!graph.directed) return graph;
  const { nodeCount, targets, weights } = graph;
  const built = buildGraph(
    { nodeCount, sources: sourcesOf(graph), targets, weights },
    { directed: false, weighted: true },
  );
  if (!built.ok) throw new Error(built.error.reason);
  return built.value;
};

/** The same graph with every weight 1. */
export const withoutWeights = (graph: Graph): Graph =>
  graph.weights ? { ...graph, weighted: false, weights: undefined } : graph;

/** A graph and what is derived from it, each derived once and only when a measure asks. */
export class GraphViews {
  readonly graph: Graph;
  #incoming: Graph | undefined;
  #ties: Graph | undefined;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** Arcs turned round. */
  get incoming(): Graph {
    return (this.#incoming ??= reverseGraph(this.graph));
  }

  /** Both directions together, always undirected. */
  get ties(): Graph {
    return (this.#ties ??= tiesOf(this.graph));
  }
}
