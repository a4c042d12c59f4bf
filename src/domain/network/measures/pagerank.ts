import type { Graph } from '../csr.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import type { NodeMeasure } from './measure.ts';
import { strengthsOf } from './strength.ts';

const DAMPING = 0.85;
/** A sweep that changes no node by more than this share of its value is the last; the error is then some six times that at most. */
const SAME_VALUE = 1e-11;
const MAX_SWEEPS = 1000;

/**
 * PageRank by node, summing to 1; walkers with nowhere to go start anew anywhere. Solved in place (Gauss-Seidel) as linear
 * equations for rank over strength: where a dangling walker restarts as every other does, its mass only scales the whole.
 */
export const measurePageRank = (graph: Graph, incoming: Graph, step: WorkStep = silentStep): Float64Array => {
  const outgoing = strengthsOf(graph);
  const shares = new Float64Array(graph.nodeCount).fill(1);
  // A node without outgoing arcs passes nothing on; its share stands for its rank itself.
  const divisors = outgoing.map((strength) => strength || 1);
  const sweep = incoming.weights ? sweepWeighted : sweepPlain;
  for (let round = 0; round < MAX_SWEEPS; round += 1) {
    step(round, MAX_SWEEPS);
    if (sweep(incoming, divisors, shares) < SAME_VALUE) break;
  }
  return scaledToOne(shares.map((share, node) => share * divisors[node]!));
};

const sweepPlain = ({ nodeCount, offsets, targets }: Graph, divisors: Float64Array, shares: Float64Array): number => {
  let most = 0;
  let arc = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const end = offsets[node + 1]!;
    let received = 0;
    for (; arc < end; arc += 1) received += shares[targets[arc]!]!;
    const share = (1 + DAMPING * received) / divisors[node]!;
    const change = Math.abs(share - shares[node]!) / share;
    if (change > most) most = change;
    shares[node] = share;
  }
  return most;
};

const sweepWeighted = (
  { nodeCount, offsets, targets, weights }: Graph,
  divisors: Float64Array,
  shares: Float64Array,
): number => {
  let most = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    let received = 0;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1)
      received += shares[targets[arc]!]! * weights![arc]!;
    const share = (1 + DAMPING * received) / divisors[node]!;
    const change = Math.abs(share - shares[node]!) / share;
    if (change > most) most = change;
    shares[node] = share;
  }
  return most;
};

const scaledToOne = (values: Float64Array): Float64Array => {
  let sum = 0;
  for (const value of values) sum += value;
  return values.map((value) => value / sum);
};

export const pagerank: NodeMeasure = {
  id: 'pagerank',
  label: 'PageRank',
  meaning:
    'How often a wanderer who follows ties by chance is found at someone: high for those to whom important people turn.',
  formula: 'x_i = (1 − d) / n + d Σ_j x_j a_ji / s_j, d = 0.85; those without outgoing arcs spread theirs evenly',
  range: 'above 0 to 1, summing to 1',
  isolates: 'the smallest value there is: they are only found by chance',
  cost: 'ties',
  references: [
    'Brin S., Page L. (1998) The anatomy of a large-scale hypertextual web search engine. Computer Networks 30:107-117',
  ],
  scope: 'node',
  compute: (context) => measurePageRank(context.graph, context.incoming, context.step),
};
