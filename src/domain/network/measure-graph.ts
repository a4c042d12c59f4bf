import type { Graph } from './csr.ts';
import { type Groups, MeasureContext, type Pass, type Status } from './measures/measure-context.ts';
import type { Division, Measure } from './measures/measure.ts';
import { measures as allMeasures } from './measures/measures.ts';
import { passesFrom, type PreparedParts } from './parallel/prepared-passes.ts';
import { silentStep, type WorkStep } from './work-step.ts';

/** Which measures to take of a graph: plain data, so that it can go to another thread. */
export interface MeasureTask {
  readonly graph: Graph;
  /** Ids; a measure of nodes and its counterpart of the whole graph share one. */
  readonly wanted: readonly string[];
  readonly groups?: Groups | undefined;
  readonly status?: Status | undefined;
  readonly seed?: number | undefined;
  readonly samples?: number | undefined;
  /** Passes already made in parts. */
  readonly parts?: PreparedParts | undefined;
}

/** What was measured of a graph: a number per node and measure, NaN where undefined. */
export interface MeasuredColumns {
  readonly columns: ReadonlyMap<string, ArrayLike<number>>;
  readonly graphMeasures: Readonly<Record<string, number | null>>;
  readonly communities: ReadonlyMap<string, Division>;
  /** Milliseconds by figure, where there was a clock; measures of one pass share one. */
  readonly timings: Readonly<Record<string, number>> | undefined;
}

export interface MeasureTools {
  readonly step?: WorkStep | undefined;
  /** Told which measure comes next, by its place among those wanted. */
  readonly begin?: ((place: number) => void) | undefined;
  /** Reads a clock in milliseconds. */
  readonly now?: (() => number) | undefined;
  /** Passes already made, as they come out. */
  readonly prepared?: ReadonlyMap<Pass<unknown>, unknown> | undefined;
}

export const DEFAULT_SAMPLES = 1024;

/** Takes the measures one after the other. */
export const measureGraph = (task: MeasureTask, tools: MeasureTools = {}): MeasuredColumns => {
  const context = contextOf(task, tools);
  const columns = new Map<string, ArrayLike<number>>();
  const graphMeasures: Record<string, number | null> = {};
  const communities = new Map<string, Division>();
  const timings: Record<string, number> = {};
  const take = (measure: Measure): void => {
    if (measure.scope === 'node') columns.set(measure.id, measure.compute(context));
    else if (measure.scope === 'graph') graphMeasures[measure.id] = measure.compute(context);
    else communities.set(measure.id, measure.compute(context));
  };
  for (const measure of allMeasures.filter(({ id }) => task.wanted.includes(id))) {
    tools.begin?.(task.wanted.indexOf(measure.id));
    const began = tools.now?.() ?? 0;
    take(measure);
    const figure = measure.timing ?? measure.id;
    if (tools.now) timings[figure] = (timings[figure] ?? 0) + tools.now() - began;
  }
  return { columns, graphMeasures, communities, timings: tools.now && timings };
};

const contextOf = (task: MeasureTask, { step = silentStep, prepared }: MeasureTools): MeasureContext => {
  const { graph, groups, status, seed, samples = DEFAULT_SAMPLES, parts = {} } = task;
  const options = { groups, status, seed, samples, step };
  if (Object.keys(parts).length === 0) return new MeasureContext(graph, { ...options, prepared });
  const views = new MeasureContext(graph, options);
  return new MeasureContext(graph, { ...options, prepared: passesFrom(parts, views, samples) });
};
