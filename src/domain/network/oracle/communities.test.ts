import { describe, expect, it } from 'vitest';
import { connectedGroups } from '../communities/connected-groups.ts';
import { findLeidenCommunities } from '../measures/leiden.ts';
import { findLouvainCommunities } from '../measures/louvain.ts';
import { modularityOf } from '../measures/modularity.ts';
import { networks, readNetwork, readReference } from './reference-networks.ts';

const methods = [
  { method: 'Louvain', find: findLouvainCommunities, key: 'louvain_best_modularity_of_20' },
  { method: 'Leiden', find: findLeidenCommunities, key: 'leiden_best_modularity_of_20' },
];

describe.skipIf(networks.length === 0).each(methods)('$method’s communities', ({ find, key }) => {
  it.each(networks)(
    'of %s are about as good as the best of twenty tries of igraph, and each hangs together',
    (name) => {
      const { summary = {}, weighted_after_aggregation: weighted = false } = readReference(name);
      const { graph } = readNetwork(name, { directed: false, weighted });
      for (const seed of [1, 2, 3]) {
        const division = find(graph, { seed });
        expect(division.modularity).toBeGreaterThanOrEqual(Number(summary[key]) - 0.02);
        expect(division.modularity).toBeCloseTo(modularityOf(graph, division.memberships) ?? NaN, 12);
        expect(connectedGroups(graph, division.memberships).count).toBe(division.count);
      }
      expect(find(graph, { seed: 5 })).toEqual(find(graph, { seed: 5 }));
    },
  );
});
