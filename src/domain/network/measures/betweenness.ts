import type { Graph } from '../csr.ts';
import { withoutWeights } from '../graph-views.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import { Brandes } from './brandes.ts';
import type { MeasureContext } from './measure-context.ts';
import type { NodeMeasure } from './measure.ts';

/** What a range of sources adds; the parts of all ranges sum, entry by entry, to the whole. */
export interface BetweennessPart {
  /** Per node: shares of shortest paths through it, each direction of a pair counted. */
  readonly carried: Float64Array;
  /** Per node: sources of the range that reach it, itself left out. */
  readonly reachedBy: Float64Array;
  /** Per node of the range: how many others it reaches; 0 outside the range. */
  readonly reaches: Float64Array;
}

/** Of the sources from `from` up to `to`, which worker threads can share out. Work: sources times ties. */
export const betweennessPart = (
  graph: Graph,
  from: number,
  to: number,
  step: WorkStep = silentStep,
): BetweennessPart => {
  const part = emptyPart(graph.nodeCount);
  const brandes = new Brandes(graph);
  const { order } = brandes.search;
  for (let source = from; source < to; source += 1) {
    step(source - from, to - from);
    brandes.run(source);
    part.reaches[source] = brandes.search.reached - 1;
    for (let place = 1; place < brandes.search.reached; place += 1) {
      const node = order[place]!;
      part.carried[node]! += brandes.dependencies[node]!;
      part.reachedBy[node]! += 1;
    }
  }
  return part;
};

export const emptyPart = (nodeCount: number): BetweennessPart => ({
  carried: new Float64Array(nodeCount),
  reachedBy: new Float64Array(nodeCount),
  reaches: new Float64Array(nodeCount),
});

/** Adds one range's part to the sum. */
export const addPart = (sum: BetweennessPart, part: BetweennessPart): void => {
  for (const key of ['carried', 'reachedBy', 'reaches'] as const) {
    for (let node = 0; node < part[key].length; node += 1) sum[key][node]! += part[key][node]!;
  }
};

/** Each pair counts once where ties have no direction. */
export const betweennessOf = (graph: Graph, { carried }: BetweennessPart): Float64Array =>
  graph.directed ? carried : carried.map((both) => both / 2);

export const betweennessPass = (context: MeasureContext): BetweennessPart =>
  betweennessPart(context.graph, 0, context.graph.nodeCount, context.step);

/** The same with every arc one step long, whatever it weighs. */
export const stepBetweennessPass = (context: MeasureContext): BetweennessPart =>
  context.graph.weights
    ? betweennessPart(withoutWeights(context.graph), 0, context.graph.nodeCount, context.step)
    : context.once(betweennessPass);

export const betweenness: NodeMeasure = {
  id: 'betweenness',
  label: 'Betweenness',
  meaning:
    'How many pairs of others have you on their shortest way to each other; shared where there are several ways.',
  formula:
    'Σ over pairs s, t of the share of shortest paths through i; with weights an arc is 1/w long, lengths within a relative 1e-10 being equal',
  range: '0 to (n − 1)(n − 2) / 2, twice that for arcs',
  isolates: '0: no way leads through them',
  cost: 'all-pairs',
  references: [
    'Freeman L. C. (1977) A set of measures of centrality based on betweenness. Sociometry 40:35-41',
    'Brandes U. (2001) A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25:163-177',
  ],
  scope: 'node',
  compute: (context) => betweennessOf(context.graph, context.once(betweennessPass)),
};
