import type { Graph } from '../csr.ts';
import type { MeasureContext, Status } from './measure-context.ts';
import type { NodeMeasure } from './measure.ts';

/** What positions a node's contacts hold, by node; NaN where no contact has a known one. */
export interface AccessedPositions {
  readonly highest: Float64Array;
  readonly range: Float64Array;
  /** Different positions; 0 where contacts are there and none is known to have a position. */
  readonly extensity: Float64Array;
  readonly total: Float64Array;
  readonly mean: Float64Array;
}

/** Of an undirected graph. Each position counts once however many contacts hold it. */
export const findAccessedPositions = (ties: Graph, { values, positions }: Status): AccessedPositions => {
  const { nodeCount, offsets, targets } = ties;
  const empty = (): Float64Array => new Float64Array(nodeCount).fill(NaN);
  const accessed = { highest: empty(), range: empty(), extensity: empty(), total: empty(), mean: empty() };
  for (let node = 0; node < nodeCount; node += 1) {
    if (offsets[node] === offsets[node + 1]) continue;
    const held = new Map<number, number>();
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      const contact = targets[arc]!;
      const value = values[contact]!;
      const position = positions ? positions[contact]! : value;
      if (!Number.isNaN(value) && !(positions && position < 0)) held.set(position, value);
    }
    accessed.extensity[node] = held.size;
    if (held.size === 0) continue;
    let [highest, lowest, total] = [-Infinity, Infinity, 0];
    for (const value of held.values()) {
      highest = Math.max(highest, value);
      lowest = Math.min(lowest, value);
      total += value;
    }
    accessed.highest[node] = highest;
    accessed.range[node] = highest - lowest;
    accessed.total[node] = total;
    accessed.mean[node] = total / held.size;
  }
  return accessed;
};

const accessedPass = (context: MeasureContext): AccessedPositions =>
  findAccessedPositions(context.ties, context.status ?? { values: new Float64Array(context.ties.nodeCount).fill(NaN) });

const measureOf = (
  part: keyof AccessedPositions,
  id: string,
  label: string,
  meaning: string,
  formula: string,
): NodeMeasure => ({
  id,
  label,
  meaning,
  formula,
  range: 'in the units of the status given',
  isolates: 'undefined, as without a contact of known position',
  cost: 'ties',
  references: [
    'Lin N., Dumin M. (1986) Access to occupations through social ties. Social Networks 8:365-385',
    'Lin N., Fu Y., Hsung R. (2001) The position generator. In Lin N., Cook K., Burt R. S. (eds) Social Capital: Theory and Research',
    'Van der Gaag M., Snijders T. A. B., Flap H. (2008) Position generator measures and their relationship to other social capital measures',
  ],
  needs: 'status',
  timing: 'positionGenerator',
  scope: 'node',
  compute: (context) => context.once(accessedPass)[part],
});

export const positionGenerator: readonly NodeMeasure[] = [
  measureOf(
    'highest',
    'upperReachability',
    'Upper reachability',
    'The highest position among your contacts.',
    'max of status over contacts',
  ),
  measureOf(
    'range',
    'statusRange',
    'Range',
    'How far apart the highest and the lowest position among your contacts are.',
    'max − min of status over contacts',
  ),
  {
    ...measureOf(
      'extensity',
      'extensity',
      'Extensity',
      'How many different positions your contacts hold.',
      'the number of different positions over contacts',
    ),
    range: '0 and above',
    isolates: 'undefined',
  },
  measureOf(
    'total',
    'statusVolume',
    'Volume',
    'The standing of all positions your contacts hold, added up, each position once.',
    'Σ of status over different positions',
  ),
  measureOf(
    'mean',
    'statusMean',
    'Mean status',
    'The mean standing of the positions your contacts hold, each position once.',
    'volume / extensity',
  ),
];
