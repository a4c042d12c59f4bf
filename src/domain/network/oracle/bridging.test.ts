import { describe, expect, it } from 'vitest';
import { component } from '../measures/components.ts';
import { brokerage, brokerageNormalised } from '../measures/everett-valente.ts';
import { MeasureContext } from '../measures/measure-context.ts';
import { reciprocatedTies, simmelianTies } from '../measures/simmelian.ts';
import { bridging } from '../measures/valente-fujimoto.ts';
import { compare, networks, readNetwork, readTable } from './reference-networks.ts';

const isConnected = (context: MeasureContext): boolean => new Set(Array.from(component.compute(context))).size === 1;

/** The paper's decimals are cut off, not rounded. */
const cutOff = (value: number, decimals: number): number => Math.trunc(value * 10 ** decimals + 1e-9) / 10 ** decimals;

describe.skipIf(networks.length === 0)('bridges and brokers', () => {
  it.each(networks)('%s as ties', (name) => {
    const { graph, ids } = readNetwork(name, { directed: false, weighted: false });
    const context = new MeasureContext(graph);
    compare(name, 'bridging.csv', context, ids, { column: 'simmelian_ties_undirected', measure: simmelianTies });
    compare(name, 'bridging.csv', context, ids, { column: 'vf_bridging', measure: bridging });
    // The reference takes all nodes for n; on several components the definition takes the component's.
    if (!readTable(name, 'reference', 'bridging.csv') || !isConnected(context)) return;
    compare(name, 'bridging.csv', context, ids, { column: 'ev_brokerage', measure: brokerage, relative: 1e-9 });
    compare(name, 'bridging.csv', context, ids, { column: 'ev_normalised', measure: brokerageNormalised });
  });

  it.each(networks)('%s as arcs', (name) => {
    if (!readTable(name, 'reference', 'bridging.csv')) return;
    const { graph, ids } = readNetwork(name, { directed: true, weighted: false });
    const context = new MeasureContext(graph);
    compare(name, 'bridging.csv', context, ids, { column: 'reciprocated_ties', measure: reciprocatedTies });
    compare(name, 'bridging.csv', context, ids, { column: 'simmelian_ties', measure: simmelianTies });
    if (isConnected(context))
      compare(name, 'bridging.csv', context, ids, { column: 'ev_directed', measure: brokerage });
  });
});

describe.skipIf(!networks.includes('granovetter-hypothetical'))('Everett and Valente’s table 1', () => {
  it('has our brokerage for all 25 people of Granovetter’s network', () => {
    const { graph, ids } = readNetwork('granovetter-hypothetical', { directed: false, weighted: false });
    const context = new MeasureContext(graph);
    const [plain, normalised] = [brokerage.compute(context), brokerageNormalised.compute(context)];
    const lost = bridging.compute(context);
    for (const row of readTable('granovetter-hypothetical', 'reference', 'everett_valente_table1.csv') ?? []) {
      const node = ids.get(row.get('node') ?? '') ?? -1;
      const between = plain[node] ?? NaN;
      // The table shows the mean edge betweenness of those who stand between nobody, whose brokerage is 0.
      if (between > 0) expect(cutOff(between, 3)).toBeCloseTo(Number(row.get('edge_betweenness_over_degree')), 2);
      expect(100 * (normalised[node] ?? NaN)).toBeCloseTo(Number(row.get('ev_normalised_percent')), 2);
      expect(100 * (lost[node] ?? NaN)).toBeCloseTo(Number(row.get('vf_link_deletion_percent')), 0);
    }
  });
});

describe.skipIf(!networks.includes('campnet'))('Everett and Valente’s table 2', () => {
  it('has our brokerage over arcs for all 18 people of the camp, in another order', () => {
    const { graph } = readNetwork('campnet', { directed: true, weighted: false });
    const ours = Array.from(brokerage.compute(new MeasureContext(graph)), (value) => cutOff(value, 3)).toSorted(
      (a, b) => a - b,
    );
    const theirs = (readTable('campnet', 'reference', 'everett_valente_table2.csv') ?? [])
      .map((row) => Number(row.get('ev')))
      .toSorted((a, b) => a - b);
    expect(ours).toHaveLength(theirs.length);
    for (const [place, value] of theirs.entries()) expect(Math.abs((ours[place] ?? NaN) - value)).toBeLessThan(0.0021);
  });
});
