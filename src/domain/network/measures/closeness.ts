import type { Graph } from '../csr.ts';
import { newSearch, searcherOf } from '../distances.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import type { MeasureContext } from './measure-context.ts';
import type { NodeMeasure } from './measure.ts';

/** Harmonic closeness of the nodes from `from` up to `to`, 0 elsewhere, so that parts of ranges sum to the whole. */
export const closenessPart = (graph: Graph, from: number, to: number, step: WorkStep = silentStep): Float64Array => {
  const closeness = new Float64Array(graph.nodeCount);
  const search = newSearch(graph.nodeCount);
  const run = searcherOf(graph);
  for (let node = from; node < to; node += 1) {
    step(node - from, to - from);
    run(node, search);
    let sum = 0;
    for (let place = 1; place < search.reached; place += 1) sum += 1 / search.distances[search.order[place]!]!;
    closeness[node] = graph.nodeCount < 2 ? NaN : sum / (graph.nodeCount - 1);
  }
  return closeness;
};

export const closenessPass = (context: MeasureContext): Float64Array =>
  closenessPart(context.graph, 0, context.graph.nodeCount, context.step);

export const closeness: NodeMeasure = {
  id: 'closeness',
  label: 'Closeness (harmonic)',
  meaning: 'How near everybody else is on average; those out of reach count nothing.',
  formula: '1 / (n − 1) Σ_j 1 / d(i, j) along the arcs; with weights an arc is 1/w long',
  range: '0 to 1 without weights; 1 where everyone is one step away',
  isolates: '0: nobody is in reach',
  cost: 'all-pairs',
  references: [
    'Marchiori M., Latora V. (2000) Harmony in the small-world. Physica A 285:539-546',
    'Boldi P., Vigna S. (2014) Axioms for centrality. Internet Mathematics 10:222-262',
  ],
  scope: 'node',
  compute: (context) => context.once(closenessPass),
};
