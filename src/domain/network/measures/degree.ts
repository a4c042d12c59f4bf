import { degreeOf, type Graph } from '../csr.ts';
import type { NodeMeasure } from './measure.ts';

const degrees = (graph: Graph): Int32Array =>
  Int32Array.from({ length: graph.nodeCount }, (_, node) => degreeOf(graph, node));

const wasserman = 'Wasserman S., Faust K. (1994) Social Network Analysis. Cambridge University Press';

export const degree: NodeMeasure = {
  id: 'degree',
  label: 'Degree',
  meaning: 'How many people someone is tied to, in either direction; each counts once.',
  formula: 'the number of j with z_ij > 0',
  range: '0 to n − 1',
  isolates: '0',
  cost: 'ties',
  references: [wasserman],
  scope: 'node',
  compute: (context) => degrees(context.ties),
};

export const indegree: NodeMeasure = {
  id: 'indegree',
  label: 'In-degree',
  meaning: 'How many people turn to this one.',
  formula: 'the number of j with a_ji > 0',
  range: '0 to n − 1; the degree where ties have no direction',
  isolates: '0',
  cost: 'ties',
  references: [wasserman],
  scope: 'node',
  compute: (context) => degrees(context.incoming),
};

export const outdegree: NodeMeasure = {
  id: 'outdegree',
  label: 'Out-degree',
  meaning: 'How many people this one turns to.',
  formula: 'the number of j with a_ij > 0',
  range: '0 to n − 1; the degree where ties have no direction',
  isolates: '0',
  cost: 'ties',
  references: [wasserman],
  scope: 'node',
  compute: (context) => degrees(context.graph),
};
