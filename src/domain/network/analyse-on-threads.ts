import { ok, type Result } from '../../kernel/result.ts';
import { type AnalysisRequest, chooseMeasures, type Measured, type RefusedAnalysis } from './analyse.ts';
import { GraphViews } from './graph-views.ts';
import { DEFAULT_SAMPLES, measureGraph, type MeasureTask } from './measure-graph.ts';
import { type Parallel, toolsFor } from './parallel/parallel.ts';
import { preparedPasses, type PreparedName, type PreparedParts } from './parallel/prepared-passes.ts';
import { silentStep, type WorkStep } from './work-step.ts';

export interface ThreadedRequest extends Omit<AnalysisRequest, 'step' | 'prepared'> {
  /** Given what is being done, the step that tells of it. */
  readonly stepOf?: ((stage: string) => WorkStep) | undefined;
}

/** Nodes and arcs up to which another thread takes longer to be told than the work takes here. */
const AT_ONCE = 50_000;
/** Nodes times arcs, the same for work that goes through every pair. */
const PAIRS_AT_ONCE = 1e7;

/**
 * Measures a network with the work on other threads wherever it pays, so that this one stays free: what goes through every
 * pair on all of them, the rest on one. The graph is best laid into shared memory.
 */
export const measureOnThreads = async (
  request: ThreadedRequest,
  parallel: Parallel,
): Promise<Result<Measured, RefusedAnalysis>> => {
  const chosen = chooseMeasures(request);
  if (!chosen.ok) return chosen;
  const { network, groups, status, seed, samples = DEFAULT_SAMPLES, now, stepOf = () => silentStep } = request;
  const { graph } = network;
  const wanted = chosen.value.measures.map(({ id }) => id);
  const timings: Record<string, number> = {};
  const parts = await prepareParts({ graph, wanted, seed, samples }, { parallel, stepOf, now, timings });
  const task: MeasureTask = { graph, wanted, groups, status, seed, samples, parts };
  const stepFor = (measure: string): WorkStep => stepOf(`measuring ${measure}`);
  const measured =
    graph.nodeCount + graph.targets.length <= AT_ONCE
      ? measureGraph(task, { ...toolsFor(task, stepFor), now })
      : await parallel.measure(task, stepFor);
  return ok({ ...measured, network, leftOut: chosen.value.leftOut, timings: now && summed(timings, measured.timings) });
};

interface Tools {
  readonly parallel: Parallel;
  readonly stepOf: (stage: string) => WorkStep;
  readonly now: (() => number) | undefined;
  readonly timings: Record<string, number>;
}

const prepareParts = async (task: MeasureTask, tools: Tools): Promise<PreparedParts> => {
  const { graph, wanted, seed = 1, samples = DEFAULT_SAMPLES } = task;
  const parts: Partial<Record<PreparedName, readonly Float64Array[]>> = {};
  if (graph.nodeCount * graph.targets.length <= PAIRS_AT_ONCE) return parts;
  const views = new GraphViews(graph);
  for (const name of passesFor(task)) {
    const { work, graphOf, measures } = preparedPasses[name];
    const began = tools.now?.() ?? 0;
    const stage = `measuring ${measures.find((id) => wanted.includes(id)) ?? 'betweenness'}`;
    parts[name] = await tools.parallel.sumParts(
      { name: work, graph: graphOf(views), seed, samples },
      tools.stepOf(stage),
    );
    if (tools.now) tools.timings[figureOf[name]] = tools.now() - began;
  }
  return parts;
};

/** The figure that a pass's time is counted under. */
const figureOf: Readonly<Record<PreparedName, string>> = {
  betweenness: 'betweenness',
  stepBetweenness: 'brokerage',
  sampledBetweenness: 'betweennessSampled',
  closeness: 'closeness',
  linkLoss: 'bridging',
};

/** Without weights a step is as long as an arc: one pass serves both. */
const passesFor = ({ graph, wanted }: MeasureTask): readonly PreparedName[] => {
  const asked = (Object.keys(preparedPasses) as PreparedName[]).filter((name) =>
    preparedPasses[name].measures.some((id) => wanted.includes(id)),
  );
  if (graph.weights) return asked;
  const merged = asked.map((name) => (name === 'stepBetweenness' ? 'betweenness' : name));
  return [...new Set(merged)];
};

const summed = (
  first: Readonly<Record<string, number>>,
  second: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = { ...second };
  for (const [figure, took] of Object.entries(first)) sums[figure] = (sums[figure] ?? 0) + took;
  return sums;
};
