import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { buildGraph } from '../build-graph.ts';
import type { Graph } from '../csr.ts';
import type { Groups, MeasureContext } from '../measures/measure-context.ts';
import type { NodeMeasure } from '../measures/measure.ts';

/** Published networks with values of other programs, read where they lie; tests skip where they are absent. */
const folder = path.resolve(import.meta.dirname, '../../../../../shared/data/networks');
export const networks = existsSync(folder)
  ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  : [];

const readText = (...parts: string[]): string | undefined => {
  const file = path.join(folder, ...parts);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  return existsSync(`${file}.gz`) ? gunzipSync(readFileSync(`${file}.gz`)).toString() : undefined;
};

/** The reference files quote nothing. */
export const readTable = (...parts: string[]): Map<string, string>[] | undefined => {
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

export const readNetwork = (
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

export interface Comparison {
  readonly column: string;
  readonly measure: NodeMeasure;
  readonly relative?: number;
  /** What counts as nothing beside the values of the column. */
  readonly absolute?: number;
}

/** Every value of a column against ours, an empty cell standing for undefined. */
export const compare = (
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

/** A column of the nodes as groups, numbered as they come. */
export const readGroups = (name: string, column: string): Groups => {
  const numbers = new Map<string, number>();
  const codes = Int32Array.from(readTable(name, 'nodes.csv') ?? [], (row) => {
    const label = row.get(column) ?? '';
    if (label === '') return -1;
    if (!numbers.has(label)) numbers.set(label, numbers.size);
    return numbers.get(label) ?? -1;
  });
  return { codes, count: numbers.size };
};

interface Reference {
  /** Whether the reference values of divisions count weights. */
  readonly weighted_after_aggregation?: boolean;
  /** Figures of the whole network. */
  readonly summary?: Readonly<Record<string, unknown>>;
}

export const readReference = (name: string): Reference =>
  JSON.parse(readText(name, 'reference', 'summary.json') ?? '{}') as Reference;
