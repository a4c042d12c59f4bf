import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { networks, readTable } from '../../src/domain/network/oracle/reference-networks.ts';
import { repositoryFile } from '../support/run-program.ts';
import { newHome } from '../support/tiewise.ts';

/** Published networks, through the command as people give it, against the values of other programs. */
const folder = repositoryFile('../shared/data/networks');
const home = newHome();
afterAll(() => home.remove());

/** Columns of the reference tables by the measure they are, without weights and with. */
const plain = {
  degree: 'degree',
  constraint_ref: 'constraint',
  effective_size_ref: 'effectiveSize',
  efficiency_ref: 'efficiency',
  hierarchy_ref: 'hierarchy',
  core: 'core',
  clustering_ig: 'clustering',
  pagerank_ig: 'pagerank',
  betweenness_ig: 'betweenness',
  closeness_harmonic_ig: 'closeness',
};
const weighted = {
  strength: 'strength',
  constraint_w_ref: 'constraint',
  effective_size_w_ref: 'effectiveSize',
  hierarchy_w_ref: 'hierarchy',
  clustering_barrat_ig: 'clusteringBarrat',
  pagerank_w_ig: 'pagerank',
  betweenness_invw_ig: 'betweenness',
};

const tiesOf = (name: string): string => {
  const file = path.join(folder, name, 'edges.csv');
  return existsSync(file) ? file : `${file}.gz`;
};

const isNear = (value: unknown, expected: string): boolean => {
  if (expected === '') return value === null;
  const reference = Number(expected);
  return typeof value === 'number' && Math.abs(value - reference) <= Math.max(1e-9 * Math.abs(reference), 1e-12);
};

const compare = async (name: string, columns: Readonly<Record<string, string>>, words: readonly string[]) => {
  const rows = readTable(name, 'reference', 'undirected.csv') ?? [];
  const shared = Object.entries(columns).filter(([column]) => rows[0]?.has(column));
  expect(shared.length, `${name} has columns to compare`).toBeGreaterThan(3);
  const measures = shared.map(([, measure]) => measure).join(',');
  const nodes = path.join(folder, name, 'nodes.csv');
  const command = ['network', 'analyse', tiesOf(name), '--nodes', nodes, '--measures', measures, ...words];
  const { code, answer } = await home.json(...command);
  expect(code).toBe(0);
  const listed = answer['nodes'] as unknown as readonly Readonly<Record<string, unknown>>[];
  expect(listed).toHaveLength(rows.length);
  const own = new Map(listed.map((node) => [String(node['id']), node]));
  const wrong = rows.flatMap((row) =>
    shared.flatMap(([column, measure]) => {
      const value = own.get(row.get('node') ?? '')?.[measure];
      const expected = row.get(column) ?? '';
      return isNear(value, expected) ? [] : [`${row.get('node')} ${measure}: ${String(value)} instead of ${expected}`];
    }),
  );
  expect(wrong.slice(0, 5)).toEqual([]);
};

const isWeighted = (name: string): boolean =>
  (readTable(name, 'edges.csv')?.[0]?.has('weight') ?? false) &&
  (readTable(name, 'reference', 'undirected.csv')?.[0]?.has('constraint_w_ref') ?? false);
const isListedByOthers = (name: string): boolean =>
  readTable(name, 'reference', 'undirected.csv')?.[0]?.has('constraint_ref') ?? false;

describe.skipIf(networks.length === 0)('tiewise network analyse agrees with other programs', () => {
  test.each(networks.filter(isListedByOthers))('on %s', (name) => compare(name, plain, []));
  test.each(networks.filter(isWeighted))('on %s with weights', (name) =>
    compare(name, weighted, ['--weight', 'weight']),
  );
});
