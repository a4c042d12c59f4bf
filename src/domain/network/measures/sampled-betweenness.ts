import type { Graph } from '../csr.ts';
import { drawSome } from '../seeded-chance.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import { Brandes } from './brandes.ts';
import type { MeasureContext } from './measure-context.ts';
import type { NodeMeasure } from './measure.ts';

export interface SampledBetweenness {
  readonly estimates: Float64Array;
  /** Per node, the standard error of its estimate: two of them to either side hold the exact value some nine times in ten.
   * Not nineteen in twenty: a few sources carry most, and a small draw may miss them. */
  readonly standardErrors: Float64Array;
  readonly sources: number;
}

/** Sources drawn by chance, and which of them are meant. */
export interface SampledRange {
  readonly samples: number;
  readonly seed: number;
  /** Places in the order of drawing. */
  readonly from: number;
  readonly to: number;
}

/** What the paths of some of the drawn sources carry, per node, and its squares. The parts of all ranges sum to the whole. */
export interface SampledPart {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

export const sampledBetweennessPart = (
  graph: Graph,
  { samples, seed, from, to }: SampledRange,
  step: WorkStep = silentStep,
): SampledPart => {
  const { nodeCount } = graph;
  const sources = drawSome(nodeCount, Math.min(samples, nodeCount), seed).subarray(from, to);
  const sums = new Float64Array(nodeCount);
  const squares = new Float64Array(nodeCount);
  const brandes = new Brandes(graph);
  for (const [done, source] of sources.entries()) {
    step(done, sources.length);
    brandes.run(source);
    for (let place = 1; place < brandes.search.reached; place += 1) {
      const node = brandes.search.order[place]!;
      const carried = brandes.dependencies[node]!;
      sums[node]! += carried;
      squares[node]! += carried * carried;
    }
  }
  return { sums, squares };
};

/**
 * Betweenness from the paths of `samples` sources drawn by chance without repeats, scaled up to all. Exact, with error 0,
 * where as many are drawn as there are nodes.
 */
export const sampleBetweenness = (
  graph: Graph,
  samples: number,
  seed: number,
  step: WorkStep = silentStep,
): SampledBetweenness => {
  const to = Math.min(samples, graph.nodeCount);
  return scaleUpSample(graph, sampledBetweennessPart(graph, { samples, seed, from: 0, to }, step), to);
};

/** The estimates from the parts of all drawn sources, as many as `sources`. */
export const scaleUpSample = (graph: Graph, { sums, squares }: SampledPart, sources: number): SampledBetweenness => {
  const { nodeCount } = graph;
  const scale = nodeCount / (graph.directed ? 1 : 2);
  const leftOut = 1 - sources / nodeCount;
  const estimates = sums.map((sum) => (scale * sum) / sources);
  const standardErrors = sums.map((sum, node) => {
    if (leftOut === 0) return 0;
    if (sources < 2) return NaN;
    const variance = Math.max(0, (squares[node]! - (sum * sum) / sources) / (sources - 1));
    return scale * Math.sqrt((variance / sources) * leftOut);
  });
  return { estimates, standardErrors, sources };
};

export const sampledPass = (context: MeasureContext): SampledBetweenness =>
  sampleBetweenness(context.graph, context.samples, context.seed, context.step);

const references = [
  'Brandes U., Pich C. (2007) Centrality estimation in large networks. International Journal of Bifurcation and Chaos 17:2303-2318',
];

export const betweennessSampled: NodeMeasure = {
  id: 'betweennessSampled',
  label: 'Betweenness (sampled)',
  meaning:
    'Betweenness estimated from some people chosen by chance: quick, and good for a first look at who stands between many.',
  formula: 'n / k Σ over k drawn sources of the paths i carries, each pair once where ties have no direction',
  range: '0 and above; see its standard error',
  isolates: '0',
  cost: 'all-pairs',
  references,
  timing: 'betweennessSampled',
  scope: 'node',
  compute: (context) => context.once(sampledPass).estimates,
};

export const betweennessStandardError: NodeMeasure = {
  id: 'betweennessStandardError',
  label: 'Standard error of sampled betweenness',
  meaning: 'How far off the sampled betweenness may be: within twice this of the exact value some nine times in ten.',
  formula: 'n √(s² / k (1 − k / n)), s² the variance over the drawn sources',
  range: '0 and above; 0 where everyone was drawn',
  isolates: '0',
  cost: 'all-pairs',
  references,
  timing: 'betweennessSampled',
  scope: 'node',
  compute: (context) => context.once(sampledPass).standardErrors,
};
