import { degreeOf, type Graph } from '../csr.ts';
import { LinkRemoval } from './link-removal.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import type { MeasureContext } from './measure-context.ts';
import type { NodeMeasure } from './measure.ts';

/**
 * Per arc of an undirected graph, how much nearness (1/d) the nodes from `from` up to `to` lose in all when the tie is cut,
 * written to the one arc of the tie that leads away from them. The parts of all ranges sum to the whole.
 */
export const linkLossPart = (ties: Graph, from: number, to: number, step: WorkStep = silentStep): Float64Array => {
  const losses = new Float64Array(ties.targets.length);
  const removal = new LinkRemoval(ties);
  for (let source = from; source < to; source += 1) {
    step(source - from, to - from);
    removal.addLosses(source, losses);
  }
  return losses;
};

/** The mean over a node's ties of what cutting each takes from the cohesion of the whole; NaN without ties. */
export const bridgingOf = (ties: Graph, losses: Float64Array): Float64Array => {
  const { nodeCount, offsets, targets } = ties;
  const sums = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      sums[node]! += losses[arc]!;
      sums[targets[arc]!]! += losses[arc]!;
    }
  }
  const pairs = nodeCount * (nodeCount - 1);
  return sums.map((sum, node) => (degreeOf(ties, node) === 0 ? NaN : sum / pairs / degreeOf(ties, node)));
};

export const linkLossPass = (context: MeasureContext): Float64Array =>
  linkLossPart(context.ties, 0, context.ties.nodeCount, context.step);

export const bridging: NodeMeasure = {
  id: 'bridging',
  label: 'Bridging (Valente and Fujimoto)',
  meaning: 'How much farther apart everyone would be, on average, if one of your ties were cut.',
  formula:
    '1/deg_i Σ over ties of i of the drop in the mean of 1/d over all pairs when the tie is cut; directions and weights ignored',
  range: '0 to 1',
  isolates: 'undefined',
  cost: 'small-graphs',
  references: [
    'Valente T. W., Fujimoto K. (2010) Bridging: locating critical connectors in a network. Social Networks 32:212-220',
  ],
  scope: 'node',
  compute: (context) => bridgingOf(context.ties, context.once(linkLossPass)),
};
