/**
 * A simple graph in compressed sparse rows: the arcs of node `i` are `targets[offsets[i]]` up to `targets[offsets[i + 1]]`,
 * ascending, without loops or repeats. An undirected tie stands in both rows. Nodes are the whole numbers below
 * `nodeCount`; their names are kept outside. The arrays are never written after construction and may lie in shared
 * memory, so that worker threads read one copy.
 *
 * Reads of typed arrays carry `!` throughout this folder: the loops keep within the rows, which the compiler cannot see.
 */
export interface Graph {
  readonly nodeCount: number;
  /** Ties where undirected, arcs where directed. */
  readonly edgeCount: number;
  readonly directed: boolean;
  readonly weighted: boolean;
  /** `nodeCount + 1` row starts. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** One per arc, positive and finite; absent where every weight is 1. */
  readonly weights: Float64Array | undefined;
}

/** Ties as they come in: one entry per row of a file, loops and repeats included. */
export interface EdgeArrays {
  readonly nodeCount: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** Absent where the rows have no weight: each then counts 1. */
  readonly weights?: Float64Array | undefined;
}

export const degreeOf = (graph: Graph, node: number): number => graph.offsets[node + 1]! - graph.offsets[node]!;

/** The memory of `bytes` bytes that a graph is laid into. */
export type Allocate = (bytes: number) => ArrayBufferLike;

export const ownMemory: Allocate = (bytes) => new ArrayBuffer(bytes);
/** Memory that worker threads may read without a copy. */
export const sharedMemory: Allocate = (bytes) => new SharedArrayBuffer(bytes);
