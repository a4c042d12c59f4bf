import type { NamedGraph } from '../named-graph.ts';
import { type OutgoingNetwork, outgoingEdges } from './network-columns.ts';

const quoted = (cell: string): string =>
  /[",\n\r]|^\s|\s$|^[#%]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The ties as `source,target[,weight]`, in pieces. Nodes without ties are not in it; the table of nodes has them. */
export function* writeCsvEdges(network: NamedGraph): Generator<string> {
  const { graph, ids } = network;
  yield graph.weights ? 'source,target,weight\n' : 'source,target\n';
  for (const { source, target, weight } of outgoingEdges(network)) {
    const ends = `${quoted(ids[source] ?? '')},${quoted(ids[target] ?? '')}`;
    yield weight === undefined ? `${ends}\n` : `${ends},${weight}\n`;
  }
}

/** A row per node: its id and the columns, empty where there is no value. */
export function* writeCsvNodes({ ids, columns }: OutgoingNetwork): Generator<string> {
  yield `${['id', ...columns.map(({ name }) => quoted(name))].join(',')}\n`;
  for (const [node, id] of ids.entries()) {
    const cells = columns.map(({ value }) => quoted(String(value(node) ?? '')));
    yield `${[quoted(id), ...cells].join(',')}\n`;
  }
}

/** Records as lines, under the names of all their fields; empty where a record lacks a field or has null. */
export function* recordsCsv(records: readonly Readonly<Record<string, string | number | null>>[]): Generator<string> {
  const names = new Set<string>();
  for (const record of records) for (const name in record) names.add(name);
  yield `${[...names].map(quoted).join(',')}\n`;
  for (const record of records) {
    const cells = Array.from(names, (name) => quoted(String(record[name] ?? '')));
    yield `${cells.join(',')}\n`;
  }
}
