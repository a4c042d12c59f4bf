import type { EgoNetwork } from '../ego/ego-network.ts';
import { buildGraph } from '../build-graph.ts';
import type { NodeColumn } from '../formats/network-columns.ts';
import type { NamedGraph } from '../named-graph.ts';

/** What the user's own node is called. */
const selfId = 'me';

/**
 * The user's own network as any other: the user, everybody the user knows, the ties between them. A tie of the user
 * weighs its strength over 100, a tie between two others how sure it is that they know each other; both lie between 0
 * and 1. Ties that weigh nothing are left out.
 */
export const ownGraph = ({ alters, knownTies, self }: EgoNetwork): NamedGraph => {
  const ties = alters.length + knownTies.a.length;
  const sources = new Uint32Array(ties);
  const targets = new Uint32Array(ties);
  const weights = new Float64Array(ties);
  for (const [place, alter] of alters.entries()) {
    targets[place] = place + 1;
    weights[place] = alter.strength / 100;
  }
  for (let tie = 0; tie < knownTies.a.length; tie += 1) {
    sources[alters.length + tie] = knownTies.a[tie]! + 1;
    targets[alters.length + tie] = knownTies.b[tie]! + 1;
    weights[alters.length + tie] = knownTies.confidence[tie]!;
  }
  const edges = { nodeCount: alters.length + 1, sources, targets, weights };
  const built = buildGraph(edges, { directed: false, weighted: true });
  if (!built.ok) throw new Error(`The user's own network has a tie that no graph can hold: ${built.error.reason}`);
  return { graph: built.value, ids: [self.personId ?? selfId, ...alters.map((alter) => alter.personId)] };
};

/** What is told of everybody beside their identifiers. */
export const ownColumns = ({ self, alters }: EgoNetwork): NodeColumn[] => {
  const text = (name: string, own: string | null, of: (alter: EgoNetwork['alters'][number]) => string | null) => ({
    name,
    type: 'text' as const,
    value: (node: number) => (node === 0 ? own : of(alters[node - 1]!)),
  });
  return [
    text('name', 'me', (alter) => alter.name),
    text('title', self.title, (alter) => alter.title),
    text('organisation', self.organisation, (alter) => alter.organisation),
    text('field', self.field, (alter) => alter.field),
    text('place', self.place, (alter) => alter.place),
    text('roles', null, (alter) => alter.roles.join(', ') || null),
    {
      name: 'tieStrength',
      type: 'number',
      value: (node) => (node === 0 ? null : Math.round(alters[node - 1]!.strength * 10) / 10),
    },
  ];
};
