import { err, ok, type Result } from '../../kernel/result.ts';
import { DEFAULT_SAMPLES, type MeasuredColumns, measureGraph } from './measure-graph.ts';
import type { ContextOptions } from './measures/measure-context.ts';
import type { Measure } from './measures/measure.ts';
import { measures as allMeasures } from './measures/measures.ts';
import type { NamedGraph } from './named-graph.ts';

export interface AnalysisRequest extends ContextOptions {
  readonly network: NamedGraph;
  /** Ids of measures; absent: all that the input allows and the size of the graph makes affordable. */
  readonly wanted?: readonly string[] | undefined;
  /** Reads a clock in milliseconds. Given, the answer tells how long each measure took. */
  readonly now?: (() => number) | undefined;
}

export type RefusedAnalysis =
  | { readonly type: 'unknown-measure'; readonly measure: string; readonly known: readonly string[] }
  | { readonly type: 'input-missing'; readonly measure: string; readonly needs: 'groups' | 'status' };

/** A measure that was not asked for by name and was left out, and why. */
export interface LeftOut {
  readonly measure: string;
  readonly reason: string;
}

/** What was measured, in columns: one number per node and measure, NaN where undefined. */
export interface Measured extends MeasuredColumns {
  readonly network: NamedGraph;
  readonly leftOut: readonly LeftOut[];
}

/** Nodes times arcs up to which every pair is gone through unasked: some ten seconds of work. */
const ALL_PAIRS_UNASKED = 5e9;
const SMALL_GRAPH_UNASKED = 5e8;

/** Which measures to take: those wanted, or all that can be afforded. */
export const chooseMeasures = (request: AnalysisRequest): Result<Choice, RefusedAnalysis> =>
  request.wanted ? chooseWanted(request, request.wanted) : ok(chooseAffordable(request));

/** Runs the measures one after the other on this thread. */
export const measureNetwork = (request: AnalysisRequest): Result<Measured, RefusedAnalysis> => {
  const chosen = chooseMeasures(request);
  if (!chosen.ok) return chosen;
  const { network, groups, status, seed, samples = DEFAULT_SAMPLES, step, now, prepared } = request;
  const wanted = chosen.value.measures.map(({ id }) => id);
  const task = { graph: network.graph, wanted, groups, status, seed, samples };
  return ok({ ...measureGraph(task, { step, now, prepared }), network, leftOut: chosen.value.leftOut });
};

export interface Choice {
  readonly measures: readonly Measure[];
  readonly leftOut: readonly LeftOut[];
}

/** Whether there are all of these measures, and what they need. */
export const checkWanted = (
  wanted: readonly string[],
  given: { readonly groups?: unknown; readonly status?: unknown },
): RefusedAnalysis | undefined => {
  for (const id of wanted) {
    const first = allMeasures.find((measure) => measure.id === id);
    if (!first)
      return { type: 'unknown-measure', measure: id, known: [...new Set(allMeasures.map((each) => each.id))] };
    const { needs } = first;
    if (needs && given[needs] === undefined) return { type: 'input-missing', measure: id, needs };
  }
  return undefined;
};

const chooseWanted = (request: AnalysisRequest, wanted: readonly string[]): Result<Choice, RefusedAnalysis> => {
  const refused = checkWanted(wanted, request);
  if (refused) return err(refused);
  return ok({ measures: allMeasures.filter((measure) => wanted.includes(measure.id)), leftOut: [] });
};

const chooseAffordable = (request: AnalysisRequest): Choice => {
  const { graph } = request.network;
  const pairs = graph.nodeCount * graph.targets.length;
  const chosen: Measure[] = [];
  const leftOut: LeftOut[] = [];
  for (const measure of allMeasures) {
    const isSampled = measure.timing === 'betweennessSampled';
    if (measure.needs && !request[measure.needs]) {
      leftOut.push({ measure: measure.id, reason: `It needs ${measure.needs}.` });
    } else if (isSampled && pairs <= ALL_PAIRS_UNASKED) {
      leftOut.push({ measure: measure.id, reason: 'Betweenness is exact.' });
    } else if (!isSampled && measure.cost === 'all-pairs' && pairs > ALL_PAIRS_UNASKED) {
      leftOut.push({
        measure: measure.id,
        reason: 'It goes through every pair, which takes long here: ask for it by name.',
      });
    } else if (measure.cost === 'small-graphs' && pairs > SMALL_GRAPH_UNASKED) {
      leftOut.push({ measure: measure.id, reason: 'It is for small networks: ask for it by name.' });
    } else chosen.push(measure);
  }
  const once = new Map(leftOut.map((each) => [each.measure, each]));
  return { measures: chosen, leftOut: [...once.values()] };
};

/** A node as output shows it: its id, a value per measure, null where undefined, and its community by each method. */
export type NodeValues = { readonly id: string } & Readonly<Record<string, number | string | null>>;

export interface Analysis {
  readonly graph: {
    readonly nodes: number;
    readonly edges: number;
    readonly directed: boolean;
    readonly weighted: boolean;
  };
  readonly nodes: readonly NodeValues[];
  readonly graphMeasures: Readonly<Record<string, number | null>>;
  readonly communities: Readonly<Record<string, { readonly count: number; readonly modularity: number }>>;
  readonly leftOut: readonly LeftOut[];
  readonly timings?: Readonly<Record<string, number>>;
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

export interface NodeList {
  /** Node numbers in the order wanted; absent: as in the network. */
  readonly order?: Uint32Array | undefined;
  /** At most so many. */
  readonly limit?: number | undefined;
  /** Names for people, where they are not the ids. */
  readonly labels?: readonly (string | undefined)[] | undefined;
}

/** The values of node after node; large networks are written out as they come. */
export function* nodeValues(measured: Measured, { order, limit, labels }: NodeList = {}): Generator<NodeValues> {
  const { network, columns, communities } = measured;
  const count = Math.min(limit ?? Infinity, order?.length ?? network.ids.length);
  for (let place = 0; place < count; place += 1) {
    const node = order ? order[place]! : place;
    const values: Record<string, number | string | null> & { id: string } = { id: network.ids[node] ?? '' };
    const label = labels?.[node];
    if (label !== undefined) values['label'] = label;
    for (const [measure, column] of columns) values[measure] = orNull(column[node]);
    for (const [method, { memberships }] of communities) values[method] = orNull(memberships[node]);
    yield values;
  }
}

/** What was measured as plain data, fit for JSON. */
export const analysisOf = (measured: Measured): Analysis => {
  const { graph } = measured.network;
  const communities = [...measured.communities].map(([method, { count, modularity }]) => [
    method,
    { count, modularity },
  ]);
  return {
    graph: { nodes: graph.nodeCount, edges: graph.edgeCount, directed: graph.directed, weighted: graph.weighted },
    nodes: [...nodeValues(measured)],
    graphMeasures: measured.graphMeasures,
    communities: Object.fromEntries(communities),
    leftOut: measured.leftOut,
    ...(measured.timings && { timings: measured.timings }),
  };
};

/** Measures and writes down in one go. */
export const analyse = (request: AnalysisRequest): Result<Analysis, RefusedAnalysis> => {
  const measured = measureNetwork(request);
  return measured.ok ? ok(analysisOf(measured.value)) : measured;
};
