import type { NodeColumn, OutgoingNetwork } from '../formats/network-columns.ts';
import type { NamedGraph } from '../named-graph.ts';
import type { Measured } from '../analyse.ts';
import type { NodeColumns } from './node-columns.ts';

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

/** What is known of the nodes, as columns on their way out; numbers where every value is one. */
const ownColumns = (columns: NodeColumns): NodeColumn[] =>
  columns.names.map((name) => {
    const values = columns.find(name) ?? [];
    const areNumbers = values.every((value) => value === undefined || isNumber(value));
    return areNumbers
      ? { name, type: 'number', value: (node) => (values[node] === undefined ? null : Number(values[node])) }
      : { name, type: 'text', value: (node) => values[node] ?? null };
  });

const numberColumn = (name: string, values: ArrayLike<number>): NodeColumn => ({
  name,
  type: 'number',
  value: (node) => {
    const value = values[node];
    return value === undefined || !Number.isFinite(value) ? null : value;
  },
});

/** What was measured, one column a measure. */
export const measuredColumns = ({ columns, communities }: Measured): NodeColumn[] => [
  ...Array.from(columns, ([id, values]) => numberColumn(id, values)),
  ...Array.from(communities, ([id, { memberships }]) => numberColumn(id, memberships)),
];

/** A network with what is known and what was measured of its nodes. A measure takes the place of a column of its name. */
export const outgoingNetwork = (
  network: NamedGraph,
  columns: NodeColumns,
  measured: Measured | undefined,
): OutgoingNetwork => {
  const measures = measured ? measuredColumns(measured) : [];
  const taken = new Set(measures.map(({ name }) => name));
  return { ...network, columns: [...ownColumns(columns).filter(({ name }) => !taken.has(name)), ...measures] };
};
