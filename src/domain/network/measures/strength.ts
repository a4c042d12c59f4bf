import { degreeOf, type Graph } from '../csr.ts';
import type { NodeMeasure } from './measure.ts';

/** The sum of each node's weights, by node. */
export const strengthsOf = (graph: Graph): Float64Array => {
  const strengths = new Float64Array(graph.nodeCount);
  for (let node = 0; node < graph.nodeCount; node += 1) {
    if (!graph.weights) {
      strengths[node] = degreeOf(graph, node);
      continue;
    }
    let sum = 0;
    for (let arc = graph.offsets[node]!; arc < graph.offsets[node + 1]!; arc += 1) sum += graph.weights[arc]!;
    strengths[node] = sum;
  }
  return strengths;
};

export const strength: NodeMeasure = {
  id: 'strength',
  label: 'Strength',
  meaning: 'The weight of all ties of someone together, both directions summed.',
  formula: 's_i = Σ_j z_ij',
  range: '0 and above',
  isolates: '0',
  cost: 'ties',
  references: ['Barrat A. et al. (2004) The architecture of complex weighted networks. PNAS 101:3747-3752'],
  scope: 'node',
  compute: (context) => strengthsOf(context.ties),
};
