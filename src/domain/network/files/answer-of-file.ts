import { nodeValues, type NodeValues } from '../analyse.ts';
import type { Graph } from '../csr.ts';
import type { AnalysisAnswer } from './analysis-answer.ts';
import type { MeasuredFile } from './measured-file.ts';

const MOST_SIZES = 100;

const sizesOf = (memberships: Int32Array, count: number): number[] => {
  const sizes = new Uint32Array(count);
  for (const community of memberships) sizes[community]! += 1;
  return Array.from(sizes.toSorted().toReversed().slice(0, MOST_SIZES));
};

const countIsolates = ({ nodeCount, offsets, targets }: Graph): number => {
  const isTied = new Uint8Array(nodeCount);
  for (const target of targets) isTied[target] = 1;
  let isolates = 0;
  for (let node = 0; node < nodeCount; node += 1)
    if (isTied[node] === 0 && offsets[node] === offsets[node + 1]) isolates += 1;
  return isolates;
};

export interface ListedNodes {
  /** The measure to sort by; undefined: the order of the file. */
  readonly sort: string | undefined;
  readonly order: 'highest' | 'lowest';
  /** How many; undefined: all. */
  readonly limit: number | undefined;
}

/** Nodes by a measure, those without a value last. */
const orderBy = (column: ArrayLike<number>, direction: 1 | -1): Uint32Array =>
  Uint32Array.from(column, (_, node) => node).sort((one, other) => {
    const [first, second] = [column[one]!, column[other]!];
    if (Number.isNaN(first) || Number.isNaN(second))
      return Number(Number.isNaN(first)) - Number(Number.isNaN(second)) || one - other;
    return direction * (first - second) || one - other;
  });

const listed = ({ measured, file }: MeasuredFile, { sort, order: end, limit }: ListedNodes): NodeValues[] => {
  const column =
    sort === undefined ? undefined : (measured.columns.get(sort) ?? measured.communities.get(sort)?.memberships);
  const order = column && orderBy(column, end === 'lowest' ? 1 : -1).subarray(0, limit);
  const labels = file.columns.find('label');
  return [...nodeValues(measured, { order, limit, labels })];
};

/** A measured network as it is answered. */
export const answerOf = (found: MeasuredFile, nodes: ListedNodes, withTimings: boolean): AnalysisAnswer => {
  const { file, measured } = found;
  const { graph } = file.network;
  const communities = Array.from(measured.communities, ([method, { count, modularity, memberships }]) => [
    method,
    { count, modularity, sizes: sizesOf(memberships, count) },
  ]);
  return {
    file: file.name,
    format: file.format,
    graph: {
      nodes: graph.nodeCount,
      edges: graph.edgeCount,
      directed: graph.directed,
      weighted: graph.weighted,
      isolates: countIsolates(graph),
    },
    nodes: listed(found, nodes),
    graphMeasures: measured.graphMeasures,
    communities: Object.fromEntries(communities),
    leftOut: [...measured.leftOut],
    ...(withTimings && measured.timings && { timings: measured.timings }),
    notes: [...file.notes],
    problems: [...found.problems],
    problemCount: found.problemCount,
  };
};
