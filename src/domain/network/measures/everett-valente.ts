import { degreeOf, type Graph } from '../csr.ts';
import { betweennessOf, type BetweennessPart, stepBetweennessPass } from './betweenness.ts';
import { type Components, componentsPass } from './components.ts';
import type { MeasureContext } from './measure-context.ts';
import type { NodeMeasure } from './measure.ts';

/** Brokerage of undirected ties: the mean betweenness of a node's ties, where it stands between anybody at all. */
const ofTies = (ties: Graph, betweenness: Float64Array, { memberships, sizes }: Components): Float64Array =>
  betweenness.map((between, node) => {
    if (degreeOf(ties, node) === 0) return NaN;
    return between > 0 ? (2 * between + sizes[memberships[node]!]! - 1) / degreeOf(ties, node) : 0;
  });

/** The mean of the brokerage over arcs that come in and over arcs that go out. */
const ofArcs = (context: MeasureContext, part: BetweennessPart): Float64Array =>
  part.carried.map((between, node) => {
    if (degreeOf(context.ties, node) === 0) return NaN;
    if (!(between > 0)) return 0;
    const comingIn = (between + part.reachedBy[node]!) / degreeOf(context.incoming, node);
    const goingOut = (between + part.reaches[node]!) / degreeOf(context.graph, node);
    return (comingIn + goingOut) / 2;
  });

export const measureBrokerage = (context: MeasureContext): Float64Array => {
  const part = context.once(stepBetweennessPass);
  if (context.graph.directed) return ofArcs(context, part);
  return ofTies(context.ties, betweennessOf(context.graph, part), context.once(componentsPass));
};

const references = [
  'Everett M. G., Valente T. W. (2016) Bridging, brokerage and betweenness. Social Networks 44:202-208',
];

export const brokerage: NodeMeasure = {
  id: 'brokerage',
  label: 'Brokerage (Everett and Valente)',
  meaning:
    'How much each of your ties carries between others on average: betweenness that was not bought with many ties.',
  formula:
    '(2 b_i + n − 1) / deg_i where b_i > 0, else 0, n the size of the component; with arcs the mean of (b + inReach) / indeg and (b + outReach) / outdeg; steps, not weights',
  range: '0 and above',
  isolates: 'undefined',
  cost: 'all-pairs',
  references,
  timing: 'brokerage',
  scope: 'node',
  compute: measureBrokerage,
};

export const brokerageNormalised: NodeMeasure = {
  id: 'brokerageNormalised',
  label: 'Brokerage, normalised',
  meaning: 'Brokerage as a share of what someone with two ties has who alone joins the two halves of the network.',
  formula: 'brokerage / ((2 ⌊(n − 1)/2⌋ ⌈(n − 1)/2⌉ + n − 1) / 2), n the size of the component',
  range: '0 to 1; undefined on arcs and in a component of two',
  isolates: 'undefined',
  cost: 'all-pairs',
  references,
  timing: 'brokerage',
  scope: 'node',
  compute: (context) => {
    const { memberships, sizes } = context.once(componentsPass);
    return measureBrokerage(context).map((value, node) => {
      const others = sizes[memberships[node]!]! - 1;
      if (context.graph.directed || others < 2) return NaN;
      return value / ((2 * Math.floor(others / 2) * Math.ceil(others / 2) + others) / 2);
    });
  },
};
