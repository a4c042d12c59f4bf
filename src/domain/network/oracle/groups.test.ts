import { describe, expect, it } from 'vitest';
import { brokerageRoles } from '../measures/brokerage.ts';
import { eiIndex, eiIndexOverall } from '../measures/ei-index.ts';
import { blau, giniSimpson, iqv } from '../measures/heterogeneity.ts';
import { MeasureContext } from '../measures/measure-context.ts';
import { modularity } from '../measures/modularity.ts';
import { compare, networks, readGroups, readNetwork, readReference, readTable } from './reference-networks.ts';

/** Attributes of a network's nodes for which the reference file has a column with this beginning. */
const attributesWith = (name: string, file: string, prefix: string): string[] =>
  [...(readTable(name, 'reference', file)?.[0]?.keys() ?? [])].flatMap((column) =>
    column.startsWith(prefix) ? [column.slice(prefix.length)] : [],
  );

const iqvColumn = (name: string, attribute: string): string =>
  attributesWith(name, 'bridging.csv', `iqv_${attribute}_K`).map((count) => `iqv_${attribute}_K${count}`)[0] ?? '';

const rolesOfColumns = new Map([
  ['w_I', 'brokerCoordinator'],
  ['w_O', 'brokerItinerant'],
  ['b_IO', 'brokerRepresentative'],
  ['b_OI', 'brokerGatekeeper'],
  ['b_O', 'brokerLiaison'],
  ['t', 'brokerTotal'],
]);

describe.skipIf(networks.length === 0)('what groups people are of', () => {
  it.each(networks)('%s: homophily and variety of contacts agree with the reference', (name) => {
    const { graph, ids } = readNetwork(name, { directed: false, weighted: false });
    for (const attribute of attributesWith(name, 'bridging.csv', 'ei_')) {
      const context = new MeasureContext(graph, { groups: readGroups(name, attribute) });
      compare(name, 'bridging.csv', context, ids, { column: `ei_${attribute}`, measure: eiIndex });
      compare(name, 'bridging.csv', context, ids, { column: `blau_${attribute}`, measure: blau });
      compare(name, 'bridging.csv', context, ids, { column: iqvColumn(name, attribute), measure: iqv });
      compare(name, 'bridging.csv', context, ids, {
        column: `gini_simpson_unbiased_${attribute}`,
        measure: giniSimpson,
      });
    }
  });

  it.each(networks)('%s: the E-I index and the modularity of the whole network agree with the reference', (name) => {
    const { summary = {}, weighted_after_aggregation: isWeighted = false } = readReference(name);
    for (const [key, expected] of Object.entries(summary)) {
      const measure = [
        { prefix: 'EI_index_', measure: eiIndexOverall, weighted: false },
        { prefix: 'modularity_of_', measure: modularity, weighted: isWeighted },
      ].find(({ prefix }) => key.startsWith(prefix));
      if (!measure) continue;
      const { graph } = readNetwork(name, { directed: false, weighted: measure.weighted });
      const groups = readGroups(name, key.slice(measure.prefix.length));
      expect(measure.measure.compute(new MeasureContext(graph, { groups })), key).toBeCloseTo(Number(expected), 9);
    }
  });

  it.each(networks)('%s: roles of brokers agree with those of R’s sna', (name) => {
    const { graph, ids } = readNetwork(name, { directed: true, weighted: false });
    const attributes = ['dept', 'office', 'practice', 'status', 'group', 'faction', 'level', 'gender', 'school'];
    for (const attribute of attributes) {
      const file = `gould_fernandez_${attribute}.csv`;
      if (!readTable(name, 'reference', file)) continue;
      const context = new MeasureContext(graph, { groups: readGroups(name, attribute) });
      for (const [column, id] of rolesOfColumns) {
        const measure = brokerageRoles.find((role) => role.id === id);
        if (!measure) throw new Error(`There is no role ${id}.`);
        compare(name, file, context, ids, { column, measure, relative: 0, absolute: 0 });
      }
    }
  });
});
