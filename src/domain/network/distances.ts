import type { Graph } from './csr.ts';
import { DistanceHeap } from './distance-heap.ts';

/** Path lengths that differ by less than this share of them are the same: sums of 1/w in different orders differ in their last digits. */
export const SAME_LENGTH = 1e-10;

export const isShorter = (length: number, than: number): boolean => length < than * (1 - SAME_LENGTH);

/** One node's distances, in arrays that the next node's search uses again. */
export interface Search {
  /** Per node; -1 where there is no way. */
  readonly distances: Float64Array;
  /** Nodes reached, nearest first, the start included: the first `reached` entries. */
  readonly order: Uint32Array;
  reached: number;
}

export const newSearch = (nodeCount: number): Search => ({
  distances: new Float64Array(nodeCount).fill(-1),
  order: new Uint32Array(nodeCount),
  reached: 0,
});

const clear = (search: Search): void => {
  for (let place = 0; place < search.reached; place += 1) search.distances[search.order[place]!] = -1;
};

/** Steps from a node along the arcs, every arc one step. */
export const searchSteps = ({ offsets, targets }: Graph, start: number, search: Search): void => {
  clear(search);
  const { distances, order } = search;
  distances[start] = 0;
  order[0] = start;
  let reached = 1;
  for (let place = 0; place < reached; place += 1) {
    const node = order[place]!;
    const next = distances[node]! + 1;
    const end = offsets[node + 1]!;
    for (let arc = offsets[node]!; arc < end; arc += 1) {
      const other = targets[arc]!;
      if (distances[other] !== -1) continue;
      distances[other] = next;
      order[reached++] = other;
    }
  }
  search.reached = reached;
};

/** Lengths from a node along the arcs, an arc of weight `w` being `1/w` long: strong ties are near (Dijkstra). */
export const searchLengths = (
  graph: Graph,
  weights: Float64Array,
  start: number,
  search: Search,
  heap: DistanceHeap,
): void => {
  clear(search);
  const { distances, order } = search;
  const { offsets, targets } = graph;
  distances[start] = 0;
  heap.push(start, distances);
  let reached = 0;
  while (heap.size > 0) {
    const node = heap.pop(distances);
    order[reached++] = node;
    const from = distances[node]!;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      const other = targets[arc]!;
      const length = from + 1 / weights[arc]!;
      const known = distances[other]!;
      if (known === -1) {
        distances[other] = length;
        heap.push(other, distances);
      } else if (length < known && heap.has(other)) {
        distances[other] = length;
        heap.raise(other, distances);
      }
    }
  }
  search.reached = reached;
};

/** A search that suits the graph: by length where it has weights, by steps where not. */
export const searcherOf = (graph: Graph): ((start: number, search: Search) => void) => {
  const { weights } = graph;
  if (!weights) return (start, search) => searchSteps(graph, start, search);
  const heap = new DistanceHeap(graph.nodeCount);
  return (start, search) => searchLengths(graph, weights, start, search, heap);
};

/** Distances from one node to all, `Infinity` where there is no way. */
export const distancesFrom = (graph: Graph, start: number): Float64Array => {
  const search = newSearch(graph.nodeCount);
  searcherOf(graph)(start, search);
  return search.distances.map((distance) => (distance === -1 ? Infinity : distance));
};

/** One shortest path, both ends included; undefined where there is no way. Of several, the one by the lowest nodes. */
export const shortestPath = (graph: Graph, incoming: Graph, start: number, end: number): number[] | undefined => {
  const distances = distancesFrom(graph, start);
  if (distances[end] === Infinity) return undefined;
  const path = [end];
  for (let node = end; node !== start;) {
    const previous = stepBack(incoming, distances, node);
    path.push(previous);
    node = previous;
  }
  return path.toReversed();
};

const stepBack = (incoming: Graph, distances: Float64Array, node: number): number => {
  for (let arc = incoming.offsets[node]!; arc < incoming.offsets[node + 1]!; arc += 1) {
    const before = incoming.targets[arc]!;
    const length = distances[before]! + (incoming.weights ? 1 / incoming.weights[arc]! : 1);
    if (distances[before]! < distances[node]! && !isShorter(distances[node]!, length)) return before;
  }
  throw new Error(`Node ${node} has a distance and no way to it.`);
};
