import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Graph } from '../src/domain/network/csr.ts';
import { findLouvainCommunities } from '../src/domain/network/measures/louvain.ts';
import { type Figure, ratioFigure } from './support/figure.ts';
import { median } from './support/process-figures.ts';

/** What is drawn by chance is judged over several draws. */
const SEEDS = [1, 2, 3, 4, 5];

/** The library of that name for JavaScript, with the same graph built beforehand. */
const peerOf = (graph: Graph): UndirectedGraph => {
  const peer = new UndirectedGraph();
  for (let node = 0; node < graph.nodeCount; node += 1) peer.addNode(node);
  for (let node = 0; node < graph.nodeCount; node += 1)
    for (const other of graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1]))
      if (other > node) peer.addEdge(node, other);
  return peer;
};

const detailed = (louvain as unknown as { readonly detailed: (graph: UndirectedGraph) => { modularity: number } })
  .detailed;

/** Communities against the library's, in time and in how good the division is. `medianOf` times a run. */
export const louvainFigures = (label: string, graph: Graph, medianOf: (run: () => unknown) => number): Figure[] => {
  const peer = peerOf(graph);
  const theirs = medianOf(() => detailed(peer));
  const ours = medianOf(() => findLouvainCommunities(graph));
  const modularity = median(SEEDS.map((seed) => findLouvainCommunities(graph, { seed }).modularity));
  const floor = median(SEEDS.map(() => detailed(peer).modularity));
  return [
    ratioFigure(`${label}: Louvain (graphology-communities-louvain)`, ours, theirs, 1, 'ms'),
    {
      what: `${label}: modularity, median of five (graphology-communities-louvain)`,
      measured: `${modularity.toFixed(4)} against ${floor.toFixed(4)}`,
      bound: 'not lower by more than 0.001, within which chance decides',
      holds: modularity >= floor - 0.001,
    },
  ];
};
