import type { Graph } from './csr.ts';

/**
 * Each tie once, from the node with fewer ties to the one with more, nodes renumbered by that order. No row is then longer
 * than the square root of twice the ties, which is what makes the enumeration of triangles cheap at the hubs.
 */
export interface ForwardGraph {
  readonly nodeCount: number;
  /** The node's own number for each place in the order. */
  readonly nodeAt: Uint32Array;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array | undefined;
}

/** Nodes by number of ties, fewest first, by counting. */
const nodesByDegree = ({ nodeCount, offsets }: Graph): Uint32Array => {
  const starts = new Uint32Array(nodeCount + 1);
  for (let node = 0; node < nodeCount; node += 1) starts[offsets[node + 1]! - offsets[node]! + 1]! += 1;
  for (let degree = 0; degree < nodeCount; degree += 1) starts[degree + 1]! += starts[degree]!;
  const nodeAt = new Uint32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) nodeAt[starts[offsets[node + 1]! - offsets[node]!]!++] = node;
  return nodeAt;
};

/** Of an undirected graph. */
export const orientForward = (ties: Graph): ForwardGraph => {
  const { nodeCount } = ties;
  const nodeAt = nodesByDegree(ties);
  const placeOf = new Uint32Array(nodeCount);
  for (let place = 0; place < nodeCount; place += 1) placeOf[nodeAt[place]!] = place;
  const offsets = new Uint32Array(nodeCount + 1);
  const targets = new Uint32Array(ties.edgeCount);
  const weights = ties.weights && new Float64Array(ties.edgeCount);
  let next = 0;
  for (let place = 0; place < nodeCount; place += 1) {
    const node = nodeAt[place]!;
    const end = ties.offsets[node + 1]!;
    for (let arc = ties.offsets[node]!; arc < end; arc += 1) {
      const other = placeOf[ties.targets[arc]!]!;
      if (other < place) continue;
      targets[next] = other;
      if (weights) weights[next] = ties.weights![arc]!;
      next += 1;
    }
    offsets[place + 1] = next;
  }
  return { nodeCount, nodeAt, offsets, targets, weights };
};
