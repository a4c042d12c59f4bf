import { degreeOf, type Graph } from '../csr.ts';
import { orientForward } from '../forward-graph.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import type { NodeMeasure } from './measure.ts';
import { strengthsOf } from './strength.ts';
import { countTriangles } from './triangle-pass.ts';

const NODES_PER_STEP = 8192;

/** Per node, the sum over its triangles of the weights of its own two ties in them. */
const weightInTriangles = (ties: Graph, step: WorkStep): Float64Array => {
  const { nodeCount, nodeAt, offsets, targets, weights } = orientForward(ties);
  const sums = new Float64Array(nodeCount);
  const markedBy = new Uint32Array(nodeCount);
  for (let u = 0; u < nodeCount; u += 1) {
    if (u % NODES_PER_STEP === 0) step(u, nodeCount);
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    for (let tie = start; tie < end; tie += 1) markedBy[targets[tie]!] = tie + 1;
    for (let tie = start; tie < end; tie += 1) {
      const v = targets[tie]!;
      const uv = weights![tie]!;
      for (let onward = offsets[v]!; onward < offsets[v + 1]!; onward += 1) {
        const w = targets[onward]!;
        const closing = markedBy[w]!;
        if (closing <= start) continue;
        const vw = weights![onward]!;
        const uw = weights![closing - 1]!;
        sums[u]! += uv + uw;
        sums[v]! += uv + vw;
        sums[w]! += uw + vw;
      }
    }
  }
  const byNode = new Float64Array(nodeCount);
  for (let place = 0; place < nodeCount; place += 1) byNode[nodeAt[place]!] = sums[place]!;
  return byNode;
};

/** Barrat's clustering of an undirected graph by node, NaN below two contacts. */
export const measureBarratClustering = (ties: Graph, step: WorkStep = silentStep): Float64Array => {
  const strengths = strengthsOf(ties);
  const sums = ties.weights ? weightInTriangles(ties, step) : countTriangles(ties, step).map((count) => 2 * count);
  return sums.map((sum, node) => {
    const contacts = degreeOf(ties, node);
    return contacts < 2 ? NaN : sum / (strengths[node]! * (contacts - 1));
  });
};

export const clusteringBarrat: NodeMeasure = {
  id: 'clusteringBarrat',
  label: 'Local clustering (Barrat)',
  meaning: 'Local clustering in which triangles over your strong ties count for more.',
  formula: '1 / (s_i (k_i − 1)) Σ (w_ij + w_ih) / 2 over ordered pairs j, h of contacts that are tied',
  range: '0 to 1; the plain one where all weights are equal',
  isolates: 'undefined, as with a single contact',
  cost: 'triangles',
  references: ['Barrat A. et al. (2004) The architecture of complex weighted networks. PNAS 101:3747-3752'],
  scope: 'node',
  compute: (context) => measureBarratClustering(context.ties, context.step),
};
