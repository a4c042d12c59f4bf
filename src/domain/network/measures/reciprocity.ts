import type { GraphMeasure } from './measure.ts';

export const reciprocity: GraphMeasure = {
  id: 'reciprocity',
  label: 'Reciprocity',
  meaning: 'The share of arcs that are answered by one in the other direction.',
  formula: 'arcs i→j with j→i present / arcs',
  range: '0 to 1; 1 where ties have no direction',
  isolates: 'do not matter; undefined without ties',
  cost: 'ties',
  references: ['Wasserman S., Faust K. (1994) Social Network Analysis. Cambridge University Press'],
  scope: 'graph',
  compute: ({ graph, ties }) => {
    const arcs = graph.targets.length;
    if (arcs === 0) return null;
    // A mutual pair is one tie made of two arcs.
    return graph.directed ? (2 * (arcs - ties.edgeCount)) / arcs : 1;
  },
};
