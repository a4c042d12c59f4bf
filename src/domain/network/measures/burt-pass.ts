import { type ForwardGraph, orientForward } from '../forward-graph.ts';
import type { Graph } from '../csr.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import { burtTrianglesPlain, type BurtTriangles, burtTrianglesWeighted } from './burt-triangles.ts';
import type { MeasureContext } from './measure-context.ts';

/** Burt's measures of every node, NaN where undefined. One enumeration of the triangles yields them all. */
export interface BurtMeasures {
  readonly constraint: Float64Array;
  readonly effectiveSize: Float64Array;
  readonly effectiveSizeBorgatti: Float64Array;
  readonly hierarchy: Float64Array;
  readonly egoDensity: Float64Array;
}

export const burtPass = (context: MeasureContext): BurtMeasures => measureBurt(context.ties, context.step);

/**
 * Of an undirected graph. With `s` the strength of a node, every term of Burt's sums is the same seen from both ends but
 * for a factor 1/s, so that a triangle adds three terms to ties instead of six to arcs. Work grows with the ties times the
 * square root of the ties at worst.
 */
export const measureBurt = (ties: Graph, step: WorkStep = silentStep): BurtMeasures => {
  const forward = orientForward(ties);
  const { strengths, strongest } = strengthsByPlace(ties, forward);
  const { weights } = forward;
  const triangles = weights
    ? burtTrianglesWeighted(forward, weights, strengths, strongest, step)
    : burtTrianglesPlain(forward, strengths, step);
  const { constraint, hierarchy } = constraintAndHierarchy(ties, forward, strengths, triangles.through);
  return { constraint, hierarchy, ...sizes(ties, forward, strengths, triangles) };
};

const strengthsByPlace = (ties: Graph, { nodeAt }: ForwardGraph) => {
  const strengths = new Float64Array(ties.nodeCount);
  const strongest = new Float64Array(ties.nodeCount);
  for (let place = 0; place < ties.nodeCount; place += 1) {
    const node = nodeAt[place]!;
    const start = ties.offsets[node]!;
    const end = ties.offsets[node + 1]!;
    if (!ties.weights) {
      strengths[place] = end - start;
      continue;
    }
    let sum = 0;
    let most = 0;
    for (let arc = start; arc < end; arc += 1) {
      const weight = ties.weights[arc]!;
      sum += weight;
      if (weight > most) most = weight;
    }
    strengths[place] = sum;
    strongest[place] = most;
  }
  return { strengths, strongest };
};

const constraintAndHierarchy = (
  ties: Graph,
  forward: ForwardGraph,
  strengths: Float64Array,
  through: Float64Array,
): { constraint: Float64Array; hierarchy: Float64Array } => {
  const { nodeCount, nodeAt, offsets, targets, weights } = forward;
  const sums = new Float64Array(nodeCount);
  for (let u = 0; u < nodeCount; u += 1) {
    for (let tie = offsets[u]!; tie < offsets[u + 1]!; tie += 1) {
      const invested = (weights ? weights[tie]! : 1) + through[tie]!;
      const squared = invested * invested;
      through[tie] = squared;
      sums[u]! += squared;
      sums[targets[tie]!]! += squared;
    }
  }
  const spread = spreadOf(forward, ties, sums, through);
  const constraint = new Float64Array(nodeCount).fill(NaN);
  const hierarchy = new Float64Array(nodeCount).fill(NaN);
  for (let place = 0; place < nodeCount; place += 1) {
    const node = nodeAt[place]!;
    const contacts = ties.offsets[node + 1]! - ties.offsets[node]!;
    if (contacts === 0) continue;
    constraint[node] = sums[place]! / (strengths[place]! * strengths[place]!);
    hierarchy[node] = contacts === 1 ? 1 : Math.max(0, spread[place]! / (contacts * Math.log(contacts)));
  }
  return { constraint, hierarchy };
};

/** Per place, the sum over ties of `r ln r`, where `r` is the tie's constraint over the mean constraint of the node's ties. */
const spreadOf = (forward: ForwardGraph, ties: Graph, sums: Float64Array, squared: Float64Array): Float64Array => {
  const { nodeCount, nodeAt, offsets, targets } = forward;
  const scale = new Float64Array(nodeCount);
  for (let place = 0; place < nodeCount; place += 1) {
    const node = nodeAt[place]!;
    scale[place] = (ties.offsets[node + 1]! - ties.offsets[node]!) / sums[place]!;
  }
  const spread = new Float64Array(nodeCount);
  for (let u = 0; u < nodeCount; u += 1) {
    for (let tie = offsets[u]!; tie < offsets[u + 1]!; tie += 1) {
      const v = targets[tie]!;
      const fromU = squared[tie]! * scale[u]!;
      const fromV = squared[tie]! * scale[v]!;
      spread[u]! += fromU * Math.log(fromU);
      spread[v]! += fromV * Math.log(fromV);
    }
  }
  return spread;
};

const sizes = (ties: Graph, forward: ForwardGraph, strengths: Float64Array, from: BurtTriangles) => {
  const { nodeCount, nodeAt } = forward;
  const effectiveSize = new Float64Array(nodeCount).fill(NaN);
  const effectiveSizeBorgatti = new Float64Array(nodeCount).fill(NaN);
  const egoDensity = new Float64Array(nodeCount).fill(NaN);
  for (let place = 0; place < nodeCount; place += 1) {
    const node = nodeAt[place]!;
    const contacts = ties.offsets[node + 1]! - ties.offsets[node]!;
    if (contacts === 0) continue;
    const tied = from.triangles[place]!;
    const borgatti = contacts - (2 * tied) / contacts;
    effectiveSizeBorgatti[node] = borgatti;
    effectiveSize[node] = from.redundancy ? contacts - from.redundancy[place]! / strengths[place]! : borgatti;
    if (contacts > 1) egoDensity[node] = (2 * tied) / (contacts * (contacts - 1));
  }
  return { effectiveSize, effectiveSizeBorgatti, egoDensity };
};
