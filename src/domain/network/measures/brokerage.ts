import type { Graph } from '../csr.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import type { Groups, MeasureContext } from './measure-context.ts';
import type { NodeMeasure } from './measure.ts';

/** Per node, how often it stands in the middle of `a → b → c` where a does not turn to c itself, by the groups of the three. */
export interface BrokerageRoles {
  /** All three of one group. */
  readonly coordinator: Float64Array;
  /** a and c of one group, b of another. */
  readonly itinerant: Float64Array;
  /** a and b of one group, c of another. */
  readonly representative: Float64Array;
  /** b and c of one group, a of another. */
  readonly gatekeeper: Float64Array;
  /** Three groups. */
  readonly liaison: Float64Array;
  readonly total: Float64Array;
}

const NODES_PER_STEP = 512;

/**
 * Gould and Fernandez's roles. Paths over people of no known group are left out. An undirected tie is two arcs, and each
 * pair a, c then counts once. Work: the number of two-step paths.
 */
export const countBrokerage = (graph: Graph, { codes }: Groups, step: WorkStep = silentStep): BrokerageRoles => {
  const { nodeCount, offsets, targets } = graph;
  const [coordinator, itinerant, representative, gatekeeper, liaison] = Array.from(
    { length: 5 },
    () => new Float64Array(nodeCount),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const isDirect = new Uint8Array(nodeCount);
  const once = graph.directed ? 1 : 0.5;
  for (let from = 0; from < nodeCount; from += 1) {
    if (from % NODES_PER_STEP === 0) step(from, nodeCount);
    const groupFrom = codes[from]!;
    if (groupFrom < 0) continue;
    for (let arc = offsets[from]!; arc < offsets[from + 1]!; arc += 1) isDirect[targets[arc]!] = 1;
    isDirect[from] = 1;
    for (let arc = offsets[from]!; arc < offsets[from + 1]!; arc += 1) {
      const via = targets[arc]!;
      const groupVia = codes[via]!;
      if (groupVia < 0) continue;
      for (let onward = offsets[via]!; onward < offsets[via + 1]!; onward += 1) {
        const to = targets[onward]!;
        const groupTo = codes[to]!;
        if (isDirect[to] === 1 || groupTo < 0) continue;
        if (groupFrom === groupVia) (groupVia === groupTo ? coordinator : representative)[via]! += once;
        else if (groupVia === groupTo) gatekeeper[via]! += once;
        else (groupFrom === groupTo ? itinerant : liaison)[via]! += once;
      }
    }
    for (let arc = offsets[from]!; arc < offsets[from + 1]!; arc += 1) isDirect[targets[arc]!] = 0;
    isDirect[from] = 0;
  }
  const total = coordinator.map(
    (count, node) => count + itinerant[node]! + representative[node]! + gatekeeper[node]! + liaison[node]!,
  );
  return { coordinator, itinerant, representative, gatekeeper, liaison, total };
};

const brokeragePass = (context: MeasureContext): BrokerageRoles =>
  countBrokerage(
    context.graph,
    context.groups ?? { codes: new Int32Array(context.graph.nodeCount).fill(-1), count: 0 },
    context.step,
  );

const role = (
  part: keyof BrokerageRoles,
  id: string,
  label: string,
  meaning: string,
  formula: string,
): NodeMeasure => ({
  id,
  label,
  meaning: `${meaning} The count grows with the sizes of the groups: compare shares of the total.`,
  formula,
  range: '0 and above',
  isolates: '0',
  cost: 'triangles',
  references: [
    'Gould R. V., Fernandez R. M. (1989) Structures of mediation: a formal approach to brokerage in transaction networks. Sociological Methodology 19:89-126',
  ],
  needs: 'groups',
  timing: 'brokerageRoles',
  scope: 'node',
  compute: (context) => context.once(brokeragePass)[part],
});

const OPEN = 'a → b → c without a → c';

export const brokerageRoles: readonly NodeMeasure[] = [
  role(
    'coordinator',
    'brokerCoordinator',
    'Coordinator',
    'Brings together people of your own group.',
    `${OPEN}, groups AAA`,
  ),
  role(
    'itinerant',
    'brokerItinerant',
    'Itinerant broker',
    'Brings together people of a group that is not yours.',
    `${OPEN}, groups ABA`,
  ),
  role(
    'representative',
    'brokerRepresentative',
    'Representative',
    'Carries what your group wants to others.',
    `${OPEN}, groups AAB`,
  ),
  role('gatekeeper', 'brokerGatekeeper', 'Gatekeeper', 'Lets what others want into your group.', `${OPEN}, groups ABB`),
  role(
    'liaison',
    'brokerLiaison',
    'Liaison',
    'Brings together two groups, neither of them yours.',
    `${OPEN}, groups ABC`,
  ),
  role('total', 'brokerTotal', 'Brokerage', 'Stands between two who do not know each other, in any role.', OPEN),
];
