import { err, ok, type Result } from '../../kernel/result.ts';
import { type Allocate, type EdgeArrays, type Graph, ownMemory } from './csr.ts';

/** An edge that no graph can hold. `edge` counts the rows from 0. */
export interface RefusedEdge {
  readonly type: 'edge-refused';
  readonly edge: number;
  readonly reason: string;
}

export interface GraphOptions {
  /** False projects arcs onto ties: `i -> j` and `j -> i` become one tie, their weights summed. */
  readonly directed: boolean;
  /** True sums the weights of parallel edges (1 each where the rows have none); false keeps only who is tied to whom. */
  readonly weighted: boolean;
  readonly allocate?: Allocate;
}

/**
 * Builds a graph in time linear in nodes and edges: two counting passes leave every row sorted. Loops and edges of weight
 * zero are dropped, parallel edges summed in the order of the rows; a negative, infinite or missing weight is refused.
 */
export const buildGraph = (edges: EdgeArrays, options: GraphOptions): Result<Graph, RefusedEdge> => {
  const refused = firstRefused(edges, options.weighted);
  if (refused) return err(refused);
  const byTarget = scatterByTarget(edges, options);
  const bySource = scatterBySource(byTarget, edges.nodeCount);
  return ok(mergeParallel(bySource, edges.nodeCount, options));
};

/** Arcs in rows, not yet merged. Row `i` ends where row `i + 1` begins. */
interface Rows {
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
  readonly weights: Float64Array | undefined;
}

const firstRefused = (edges: EdgeArrays, weighted: boolean): RefusedEdge | undefined => {
  const { sources, targets, nodeCount } = edges;
  const weights = weighted ? edges.weights : undefined;
  for (let edge = 0; edge < sources.length; edge += 1) {
    if (!(sources[edge]! < nodeCount && targets[edge]! < nodeCount)) {
      return { type: 'edge-refused', edge, reason: `It names a node outside the ${nodeCount} there are.` };
    }
    const weight = weights ? weights[edge]! : 1;
    if (!(weight >= 0 && weight < Infinity)) {
      return { type: 'edge-refused', edge, reason: `Its weight is ${weight}; weights are finite and not negative.` };
    }
  }
  return undefined;
};

const startsOf = (counts: Uint32Array): Uint32Array => {
  let start = 0;
  for (let node = 0; node < counts.length; node += 1) {
    const count = counts[node]!;
    counts[node] = start;
    start += count;
  }
  return counts;
};

const scatterByTarget = (edges: EdgeArrays, { directed, weighted }: GraphOptions): Rows => {
  const { sources, targets, nodeCount } = edges;
  const given = weighted ? edges.weights : undefined;
  const counts = new Uint32Array(nodeCount + 1);
  for (let edge = 0; edge < sources.length; edge += 1) {
    if (sources[edge] === targets[edge] || (given && given[edge] === 0)) continue;
    counts[targets[edge]!]! += 1;
    if (!directed) counts[sources[edge]!]! += 1;
  }
  const offsets = startsOf(counts);
  const next = offsets.slice();
  const ends = new Uint32Array(offsets[nodeCount]!);
  const weights = given && new Float64Array(ends.length);
  for (let edge = 0; edge < sources.length; edge += 1) {
    const source = sources[edge]!;
    const target = targets[edge]!;
    if (source === target || (given && given[edge] === 0)) continue;
    const at = next[target]!++;
    ends[at] = source;
    if (weights) weights[at] = given![edge]!;
    if (directed) continue;
    const back = next[source]!++;
    ends[back] = target;
    if (weights) weights[back] = given![edge]!;
  }
  return { offsets, ends, weights };
};

/** Turns rows by target into rows by source; scanning the targets upward leaves each row sorted. */
const scatterBySource = (rows: Rows, nodeCount: number): Rows => {
  const counts = new Uint32Array(nodeCount + 1);
  for (const source of rows.ends) counts[source]! += 1;
  const offsets = startsOf(counts);
  const next = offsets.slice();
  const ends = new Uint32Array(rows.ends.length);
  const weights = rows.weights && new Float64Array(rows.ends.length);
  for (let target = 0; target < nodeCount; target += 1) {
    for (let arc = rows.offsets[target]!; arc < rows.offsets[target + 1]!; arc += 1) {
      const at = next[rows.ends[arc]!]!++;
      ends[at] = target;
      if (weights) weights[at] = rows.weights![arc]!;
    }
  }
  return { offsets, ends, weights };
};

const mergeParallel = (rows: Rows, nodeCount: number, options: GraphOptions): Graph => {
  const { ends, weights } = rows;
  const offsets = new Uint32Array(nodeCount + 1);
  const sums = options.weighted ? (weights ?? new Float64Array(ends.length).fill(1)) : undefined;
  let kept = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const rowStart = kept;
    for (let arc = rows.offsets[node]!; arc < rows.offsets[node + 1]!; arc += 1) {
      if (kept > rowStart && ends[kept - 1] === ends[arc]) {
        if (sums) sums[kept - 1]! += sums[arc]!;
        continue;
      }
      ends[kept] = ends[arc]!;
      if (sums) sums[kept] = sums[arc]!;
      kept += 1;
    }
    offsets[node + 1] = kept;
  }
  return layOut(offsets, ends.subarray(0, kept), sums?.subarray(0, kept), options);
};

const layOut = (
  offsets: Uint32Array,
  targets: Uint32Array,
  weights: Float64Array | undefined,
  { directed, weighted, allocate = ownMemory }: GraphOptions,
): Graph => {
  const wholeNumbers = (from: Uint32Array): Uint32Array => {
    const into = new Uint32Array(allocate(from.length * 4));
    into.set(from);
    return into;
  };
  const numbers = weights && new Float64Array(allocate(weights.length * 8));
  if (weights) numbers?.set(weights);
  return {
    nodeCount: offsets.length - 1,
    edgeCount: directed ? targets.length : targets.length / 2,
    directed,
    weighted,
    offsets: wholeNumbers(offsets),
    targets: wholeNumbers(targets),
    weights: numbers,
  };
};
