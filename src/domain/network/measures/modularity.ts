import type { Graph } from '../csr.ts';
import type { GraphMeasure } from './measure.ts';
import { strengthsOf } from './strength.ts';

/**
 * Modularity of a division of an undirected graph; a negative group number leaves a node in a group of its own. Null
 * without ties.
 */
export const modularityOf = (ties: Graph, groups: Int32Array, resolution = 1): number | null => {
  const strengths = strengthsOf(ties);
  const totals = new Map<number, number>();
  let within = 0;
  let total = 0;
  for (let node = 0; node < ties.nodeCount; node += 1) {
    const group = groups[node]! < 0 ? -1 - node : groups[node]!;
    totals.set(group, (totals.get(group) ?? 0) + strengths[node]!);
    total += strengths[node]!;
    if (groups[node]! < 0) continue;
    for (let arc = ties.offsets[node]!; arc < ties.offsets[node + 1]!; arc += 1) {
      if (groups[ties.targets[arc]!] === group) within += ties.weights ? ties.weights[arc]! : 1;
    }
  }
  if (total === 0) return null;
  let expected = 0;
  for (const sum of totals.values()) expected += (sum / total) ** 2;
  return within / total - resolution * expected;
};

export const modularity: GraphMeasure = {
  id: 'modularity',
  label: 'Modularity of the groups',
  meaning: 'How much more people keep to their own group than chance would have it.',
  formula: 'Q = Σ_c [L_c / m − (d_c / 2m)²], directions ignored',
  range: '−1/2 to 1; 0 is chance',
  isolates: 'do not matter; undefined without ties',
  cost: 'ties',
  references: [
    'Newman M. E. J., Girvan M. (2004) Finding and evaluating community structure in networks. Physical Review E 69:026113',
    'Reichardt J., Bornholdt S. (2006) Statistical mechanics of community detection. Physical Review E 74:016110',
  ],
  needs: 'groups',
  scope: 'graph',
  compute: ({ ties, groups }) => (groups ? modularityOf(ties, groups.codes) : null),
};
