import type { Graph } from '../csr.ts';
import type { Groups } from './measure-context.ts';
import type { GraphMeasure, NodeMeasure } from './measure.ts';

/** Ties of one node, or of all together, that stay in the own group and that leave it. Ties to people of no known group are left out. */
interface TieCounts {
  internal: number;
  external: number;
}

const countTies = (ties: Graph, { codes }: Groups, node: number, into: TieCounts): TieCounts => {
  const own = codes[node]!;
  if (own < 0) return into;
  for (let arc = ties.offsets[node]!; arc < ties.offsets[node + 1]!; arc += 1) {
    const other = codes[ties.targets[arc]!]!;
    if (other < 0) continue;
    if (other === own) into.internal += 1;
    else into.external += 1;
  }
  return into;
};

const indexOf = ({ internal, external }: TieCounts): number =>
  internal + external === 0 ? NaN : (external - internal) / (external + internal);

/** How many nodes each group has, those of no known group left out. */
export const groupSizes = ({ codes, count }: Groups): Float64Array => {
  const sizes = new Float64Array(count);
  for (const code of codes) if (code >= 0) sizes[code]! += 1;
  return sizes;
};

const references = [
  'Krackhardt D., Stern R. N. (1988) Informal networks and organizational crises: an experimental simulation. Social Psychology Quarterly 51:123-140',
];

export const eiIndex: NodeMeasure = {
  id: 'eiIndex',
  label: 'E-I index',
  meaning:
    'Whether your ties leave your own group (1) or stay in it (−1). Read it beside its expectation: members of a large group meet their own more often by mere numbers.',
  formula: '(E − I) / (E + I), E ties to other groups, I ties within; each contact once',
  range: '−1 to 1',
  isolates: 'undefined',
  cost: 'ties',
  references,
  needs: 'groups',
  scope: 'node',
  compute: ({ ties, groups }) =>
    Float64Array.from({ length: ties.nodeCount }, (_, node) =>
      groups ? indexOf(countTies(ties, groups, node, { internal: 0, external: 0 })) : NaN,
    ),
};

export const eiExpected: NodeMeasure = {
  id: 'eiExpected',
  label: 'Expected E-I index',
  meaning: 'The E-I index of someone who takes contacts as they come, whatever their group.',
  formula: '1 − 2 (n_g − 1) / (N − 1), n_g the size of the own group',
  range: '−1 to 1',
  isolates: 'as for everyone of the group; undefined without a known group',
  cost: 'ties',
  references,
  needs: 'groups',
  scope: 'node',
  compute: ({ ties, groups }) => {
    const sizes = groups ? groupSizes(groups) : new Float64Array(0);
    const labelled = sizes.reduce((sum, size) => sum + size, 0);
    return Float64Array.from({ length: ties.nodeCount }, (_, node) => {
      const size = sizes[groups?.codes[node] ?? -1];
      return size === undefined || labelled < 2 ? NaN : 1 - (2 * (size - 1)) / (labelled - 1);
    });
  },
};

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

export const eiIndexOverall: GraphMeasure = {
  id: 'eiIndex',
  label: 'E-I index of the network',
  meaning: 'Whether ties run between groups (1) or within them (−1), over all ties.',
  formula: '(E − I) / (E + I) over all ties',
  range: '−1 to 1',
  isolates: 'do not matter; undefined without ties',
  cost: 'ties',
  references,
  needs: 'groups',
  scope: 'graph',
  compute: ({ ties, groups }) => {
    if (!groups) return null;
    const all: TieCounts = { internal: 0, external: 0 };
    for (let node = 0; node < ties.nodeCount; node += 1) countTies(ties, groups, node, all);
    return orNull(indexOf(all));
  },
};

export const eiExpectedOverall: GraphMeasure = {
  id: 'eiExpected',
  label: 'Expected E-I index of the network',
  meaning: 'The E-I index these group sizes would give if ties fell by chance.',
  formula: '1 − 2 Σ_g n_g (n_g − 1) / (N (N − 1))',
  range: '−1 to 1',
  isolates: 'count as members of their group; undefined below two labelled people',
  cost: 'ties',
  references,
  needs: 'groups',
  scope: 'graph',
  compute: ({ groups }) => {
    if (!groups) return null;
    const sizes = groupSizes(groups);
    const labelled = sizes.reduce((sum, size) => sum + size, 0);
    const within = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
    return labelled < 2 ? null : 1 - (2 * within) / (labelled * (labelled - 1));
  },
};
