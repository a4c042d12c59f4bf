import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildGraph } from './build-graph.ts';
import type { Graph } from './csr.ts';
import { clusteringBarrat } from './measures/barrat-clustering.ts';
import { betweenness } from './measures/betweenness.ts';
import { closeness } from './measures/closeness.ts';
import { clustering } from './measures/clustering.ts';
import { component } from './measures/components.ts';
import { constraint } from './measures/constraint.ts';
import { core } from './measures/core.ts';
import { degree, indegree, outdegree } from './measures/degree.ts';
import { effectiveSize, effectiveSizeBorgatti } from './measures/effective-size.ts';
import { efficiency } from './measures/efficiency.ts';
import { eigenvector } from './measures/eigenvector.ts';
import { hierarchy } from './measures/hierarchy.ts';
import { MeasureContext } from './measures/measure-context.ts';
import type { NodeMeasure } from './measures/measure.ts';
import { pagerank } from './measures/pagerank.ts';
import { strength } from './measures/strength.ts';

const folder = path.resolve(import.meta.dirname, '../../../../shared/data/networks');
const networks = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  : [];

const readText = (...parts: string[]): string | undefined => {
  const file = path.join(folder, ...parts);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  return existsSync(`${file}.gz`) ? gunzipSync(readFileSync(`${file}.gz`)).toString() : undefined;
};

/** The reference files quote nothing. */
const readTable = (...parts: string[]): Map<string, string>[] | undefined => {
  const lines = readText(...parts)
    ?.trim()
    .split('\n')
    .map((line) => line.trimEnd().split(','));
  const columns = lines?.[0];
  if (!lines || !columns) return undefined;
  return lines.slice(1).map((cells) => new Map(columns.map((column, place) => [column, cells[place] ?? ''])));
};

const numberOf = (id: string, ids: ReadonlyMap<string, number>): number => {
  const node = ids.get(id);
  if (node === undefined) throw new Error(`Node ${id} is not in the list of nodes.`);
  return node;
};

const readNetwork = (
  name: string,
  options: { directed: boolean; weighted: boolean },
): { graph: Graph; ids: Map<string, number> } => {
  const ids = new Map(readTable(name, 'nodes.csv')?.map((row, node) => [row.get('id') ?? '', node]));
  const rows = readTable(name, 'edges.csv') ?? [];
  const ends = (column: string): Uint32Array => Uint32Array.from(rows, (row) => numberOf(row.get(column) ?? '', ids));
  const weights = rows[0]?.has('weight') ? Float64Array.from(rows, (row) => Number(row.get('weight'))) : undefined;
  const edges = { nodeCount: ids.size, sources: ends('source'), targets: ends('target'), weights };
  const built = buildGraph(edges, options);
  if (!built.ok) throw new Error(built.error.reason);
  return { graph: built.value, ids };
};

interface Comparison {
  readonly column: string;
  readonly measure: NodeMeasure;
  readonly relative?: number;
  /** What counts as nothing beside the values of the column. */
  readonly absolute?: number;
}

/** Every value of a column against ours, an empty cell standing for undefined. */
const compare = (
  name: string,
  file: string,
  context: MeasureContext,
  ids: Map<string, number>,
  comparison: Comparison,
): void => {
  const { column, measure, relative = 1e-9, absolute = 1e-12 } = comparison;
  const rows = readTable(name, 'reference', file);
  if (!rows?.[0]?.has(column)) return;
  const values = measure.compute(context);
  const wrong = rows.flatMap((row) => {
    const cell = row.get(column) ?? '';
    const expected = cell === '' ? NaN : Number(cell);
    const value = values[numberOf(row.get('node') ?? '', ids)] ?? NaN;
    const isRight = Number.isNaN(expected)
      ? Number.isNaN(value)
      : Math.abs(value - expected) <= Math.max(relative * Math.abs(expected), absolute);
    return isRight ? [] : [`${row.get('node')}: ${value} instead of ${cell}`];
  });
  expect(wrong, `${name} ${file} ${column}`).toEqual([]);
};

const structural: Comparison[] = [
  { column: 'constraint_ref', measure: constraint },
  { column: 'constraint_ig', measure: constraint },
  { column: 'effective_size_ref', measure: effectiveSize },
  { column: 'hierarchy_ref', measure: hierarchy },
  { column: 'pagerank_ig', measure: pagerank },
];

const undirected: Comparison[] = [
  ...structural,
  { column: 'degree', measure: degree },
  { column: 'effective_size_ref', measure: effectiveSizeBorgatti },
  { column: 'efficiency_ref', measure: efficiency },
  { column: 'core', measure: core },
  { column: 'clustering_ig', measure: clustering },
  { column: 'clustering_ig', measure: clusteringBarrat },
];

const undirectedWeighted: Comparison[] = [
  { column: 'strength', measure: strength },
  { column: 'constraint_w_ref', measure: constraint },
  { column: 'effective_size_w_ref', measure: effectiveSize },
  { column: 'hierarchy_w_ref', measure: hierarchy },
  { column: 'clustering_barrat_ig', measure: clusteringBarrat },
  { column: 'pagerank_w_ig', measure: pagerank },
];

const directed: Comparison[] = [
  ...structural,
  { column: 'neighbours', measure: degree },
  { column: 'indegree', measure: indegree },
  { column: 'outdegree', measure: outdegree },
];

const directedWeighted: Comparison[] = [
  { column: 'constraint_w_ref', measure: constraint },
  { column: 'effective_size_w_ref', measure: effectiveSize },
  { column: 'hierarchy_w_ref', measure: hierarchy },
  { column: 'pagerank_w_ig', measure: pagerank },
];

/** All pairs of these take seconds; the bench times them. */
const isLarge = (name: string): boolean => ['ca-hep-th', 'ego-facebook'].includes(name);

describe.skipIf(networks.length === 0)('the measures agree with the reference values of published networks', () => {
  it.each(networks)('%s as ties', (name) => {
    const { graph, ids } = readNetwork(name, { directed: false, weighted: false });
    const context = new MeasureContext(graph);
    for (const each of undirected) compare(name, 'undirected.csv', context, ids, each);
    const components = new Set(Array.from(component.compute(context)));
    if (components.size === 1) {
      compare(name, 'undirected.csv', context, ids, { column: 'eigenvector_ig', measure: eigenvector, relative: 1e-6 });
    }
    if (isLarge(name)) return;
    compare(name, 'undirected.csv', context, ids, { column: 'betweenness_ig', measure: betweenness, absolute: 1e-9 });
    compare(name, 'undirected.csv', context, ids, { column: 'closeness_harmonic_ig', measure: closeness });
  });

  it.each(networks)('%s as weighted ties', (name) => {
    const { graph, ids } = readNetwork(name, { directed: false, weighted: true });
    const context = new MeasureContext(graph);
    for (const each of undirectedWeighted) compare(name, 'undirected.csv', context, ids, each);
    const exact = { column: 'undirected_betweenness_invw_exact', measure: betweenness, absolute: 1e-9 };
    compare(name, 'betweenness_weighted_exact.csv', context, ids, exact);
  });

  it.each(networks)('%s as arcs', (name) => {
    const { graph, ids } = readNetwork(name, { directed: true, weighted: false });
    const context = new MeasureContext(graph);
    for (const each of directed) compare(name, 'directed.csv', context, ids, each);
    if (isLarge(name)) return;
    compare(name, 'directed.csv', context, ids, { column: 'betweenness_ig', measure: betweenness, absolute: 1e-9 });
  });

  it.each(networks)('%s as weighted arcs', (name) => {
    const { graph, ids } = readNetwork(name, { directed: true, weighted: true });
    const context = new MeasureContext(graph);
    for (const each of directedWeighted) compare(name, 'directed.csv', context, ids, each);
    const exact = { column: 'directed_betweenness_invw_exact', measure: betweenness, absolute: 1e-9 };
    compare(name, 'betweenness_weighted_exact.csv', context, ids, exact);
  });
});
