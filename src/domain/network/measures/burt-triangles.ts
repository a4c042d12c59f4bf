import type { ForwardGraph } from '../forward-graph.ts';
import type { WorkStep } from '../work-step.ts';

/** What the triangles of a graph add to Burt's measures, by places and ties of its forward graph. */
export interface BurtTriangles {
  /** Per tie u-v: the sum over common contacts q of `z_uq z_qv / s_q`. */
  readonly through: Float64Array;
  /** Per place: triangles the node stands in. */
  readonly triangles: Float64Array;
  /** Per place i: the sum over pairs of tied contacts of `z_jq (z_iq / max_j + z_ij / max_q)`. Absent without weights. */
  readonly redundancy: Float64Array | undefined;
}

/** Nodes between two looks at whether the work is still wanted. */
const NODES_PER_STEP = 8192;

/** Every weight is 1. `strengths` are the degrees, by place. */
export const burtTrianglesPlain = (forward: ForwardGraph, strengths: Float64Array, step: WorkStep): BurtTriangles => {
  const { nodeCount, offsets, targets } = forward;
  const through = new Float64Array(targets.length);
  const triangles = new Float64Array(nodeCount);
  const inverse = strengths.map((strength) => 1 / strength);
  // Ties of a row get numbers higher than those of all rows before it, so old marks need no clearing.
  const markedBy = new Uint32Array(nodeCount);
  for (let u = 0; u < nodeCount; u += 1) {
    if (u % NODES_PER_STEP === 0) step(u, nodeCount);
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let tie = start; tie < end; tie += 1) markedBy[targets[tie]!] = tie + 1;
    const ofU = inverse[u]!;
    let trianglesOfU = 0;
    for (let tie = start; tie < end; tie += 1) {
      const v = targets[tie]!;
      const ofV = inverse[v]!;
      const last = offsets[v + 1]!;
      let throughUV = 0;
      let trianglesOfTie = 0;
      for (let onward = offsets[v]!; onward < last; onward += 1) {
        const w = targets[onward]!;
        const closing = markedBy[w]!;
        if (closing <= start) continue;
        throughUV += inverse[w]!;
        through[onward]! += ofU;
        through[closing - 1]! += ofV;
        triangles[w]! += 1;
        trianglesOfTie += 1;
      }
      through[tie]! += throughUV;
      triangles[v]! += trianglesOfTie;
      trianglesOfU += trianglesOfTie;
    }
    triangles[u]! += trianglesOfU;
  }
  return { through, triangles, redundancy: undefined };
};

/** `strengths` are the sums of a node's weights, `strongest` the largest of them, both by place. */
export const burtTrianglesWeighted = (
  forward: ForwardGraph,
  weights: Float64Array,
  strengths: Float64Array,
  strongest: Float64Array,
  step: WorkStep,
): BurtTriangles => {
  const { nodeCount, offsets, targets } = forward;
  const through = new Float64Array(targets.length);
  const triangles = new Float64Array(nodeCount);
  const redundancy = new Float64Array(nodeCount);
  const markedBy = new Uint32Array(nodeCount);
  for (let u = 0; u < nodeCount; u += 1) {
    if (u % NODES_PER_STEP === 0) step(u, nodeCount);
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let tie = start; tie < end; tie += 1) markedBy[targets[tie]!] = tie + 1;
    for (let tie = start; tie < end; tie += 1) {
      const v = targets[tie]!;
      const uv = weights[tie]!;
      const last = offsets[v + 1]!;
      for (let onward = offsets[v]!; onward < last; onward += 1) {
        const w = targets[onward]!;
        const closing = markedBy[w]!;
        if (closing <= start) continue;
        const vw = weights[onward]!;
        const uw = weights[closing - 1]!;
        through[tie]! += (uw * vw) / strengths[w]!;
        through[onward]! += (uv * uw) / strengths[u]!;
        through[closing - 1]! += (uv * vw) / strengths[v]!;
        redundancy[u]! += vw * (uw / strongest[v]! + uv / strongest[w]!);
        redundancy[v]! += uw * (vw / strongest[u]! + uv / strongest[w]!);
        redundancy[w]! += uv * (vw / strongest[u]! + uw / strongest[v]!);
        triangles[u]! += 1;
        triangles[v]! += 1;
        triangles[w]! += 1;
      }
    }
  }
  return { through, triangles, redundancy };
};
