import type { GraphMeasure } from './measure.ts';

export const density: GraphMeasure = {
  id: 'density',
  label: 'Density',
  meaning: 'Of all ties there could be, the share that are there.',
  formula: '2m / (n (n − 1)) for ties, m / (n (n − 1)) for arcs',
  range: '0 to 1',
  isolates: 'count as nodes; undefined below two nodes',
  cost: 'ties',
  references: ['Wasserman S., Faust K. (1994) Social Network Analysis. Cambridge University Press'],
  scope: 'graph',
  compute: ({ graph }) =>
    graph.nodeCount < 2 ? null : graph.targets.length / (graph.nodeCount * (graph.nodeCount - 1)),
};
