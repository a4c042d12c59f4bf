import { degreeOf, type Graph } from '../csr.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import { buildGraph } from '../build-graph.ts';
import type { MeasureContext } from './measure-context.ts';
import type { NodeMeasure } from './measure.ts';
import { orientForward } from '../forward-graph.ts';

/**
 * The ties that go both ways and, where the arcs have weights, weigh at least `strong` in each direction. An undirected
 * tie goes both ways by itself.
 */
export const mutualTies = (graph: Graph, incoming: Graph, strong = 0): Graph => {
  const sources: number[] = [];
  const targets: number[] = [];
  for (let node = 0; node < graph.nodeCount; node += 1) {
    let back = incoming.offsets[node]!;
    for (let arc = graph.offsets[node]!; arc < graph.offsets[node + 1]!; arc += 1) {
      const other = graph.targets[arc]!;
      while (back < incoming.offsets[node + 1]! && incoming.targets[back]! < other) back += 1;
      const isAnswered = back < incoming.offsets[node + 1]! && incoming.targets[back] === other;
      if (!isAnswered || other < node) continue;
      if ((graph.weights?.[arc] ?? 1) < strong || (incoming.weights?.[back] ?? 1) < strong) continue;
      sources.push(node);
      targets.push(other);
    }
  }
  const edges = { nodeCount: graph.nodeCount, sources: Uint32Array.from(sources), targets: Uint32Array.from(targets) };
  const built = buildGraph(edges, { directed: false, weighted: false });
  if (!built.ok) throw new Error(built.error.reason);
  return built.value;
};

/** Per node of an undirected graph, how many of its ties stand in at least one triangle. */
export const countEmbeddedTies = (ties: Graph, step: WorkStep = silentStep): Int32Array => {
  const { nodeCount, nodeAt, offsets, targets } = orientForward(ties);
  const isEmbedded = new Uint8Array(targets.length);
  const markedBy = new Uint32Array(nodeCount);
  for (let u = 0; u < nodeCount; u += 1) {
    if (u % 8192 === 0) step(u, nodeCount);
    const start = offsets[u]!;
    for (let tie = start; tie < offsets[u + 1]!; tie += 1) markedBy[targets[tie]!] = tie + 1;
    for (let tie = start; tie < offsets[u + 1]!; tie += 1) {
      const v = targets[tie]!;
      for (let onward = offsets[v]!; onward < offsets[v + 1]!; onward += 1) {
        const closing = markedBy[targets[onward]!]!;
        if (closing <= start) continue;
        isEmbedded[tie] = isEmbedded[onward] = isEmbedded[closing - 1] = 1;
      }
    }
  }
  const counts = new Int32Array(nodeCount);
  for (let u = 0; u < nodeCount; u += 1) {
    for (let tie = offsets[u]!; tie < offsets[u + 1]!; tie += 1) {
      counts[nodeAt[u]!]! += isEmbedded[tie]!;
      counts[nodeAt[targets[tie]!]!]! += isEmbedded[tie]!;
    }
  }
  return counts;
};

interface SimmelianCounts {
  readonly mutual: Graph;
  readonly embedded: Int32Array;
}

const simmelianPass = (context: MeasureContext): SimmelianCounts => {
  const mutual = context.graph.directed ? mutualTies(context.graph, context.incoming) : context.ties;
  return { mutual, embedded: countEmbeddedTies(mutual, context.step) };
};

const references = [
  'Krackhardt D. (1998) Simmelian ties: super strong and sticky. In Kramer R., Neale M. (eds) Power and Influence in Organizations',
  'Krackhardt D. (1999) The ties that torture. Research in the Sociology of Organizations 16:183-210',
];

export const reciprocatedTies: NodeMeasure = {
  id: 'reciprocatedTies',
  label: 'Mutual ties',
  meaning: 'How many people turn to you as you turn to them.',
  formula: 'the number of j with a_ij > 0 and a_ji > 0',
  range: '0 to the degree; the degree where ties have no direction',
  isolates: '0',
  cost: 'ties',
  references,
  timing: 'simmelian',
  scope: 'node',
  compute: (context) => {
    const { mutual } = context.once(simmelianPass);
    return Int32Array.from({ length: mutual.nodeCount }, (_, node) => degreeOf(mutual, node));
  },
};

export const simmelianTies: NodeMeasure = {
  id: 'simmelianTies',
  label: 'Simmelian ties',
  meaning:
    'How many of your mutual ties have a common third with whom you both stand in a mutual tie. They last, and they bind.',
  formula: 'the number of mutual ties i, j with some q in mutual ties with both',
  range: '0 to the number of mutual ties',
  isolates: '0',
  cost: 'triangles',
  references,
  timing: 'simmelian',
  scope: 'node',
  compute: (context) => context.once(simmelianPass).embedded,
};
