import { type MeasuredColumns, measureGraph, type MeasureTask } from '../measure-graph.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import { type PartTask, sumRanges } from './part-work.ts';

/**
 * Pure work on graphs, on other threads where there are any. `step` is called as it proceeds, with what is done and what
 * there is to do; what `step` throws ends the work and is thrown to the caller.
 */
export interface Parallel {
  /** A clock in milliseconds, for telling how long work takes. */
  now(): number;
  /** Sums the parts of all ranges, always in the same order: on one machine the same input gives the same digits. */
  sumParts(task: PartTask, step: WorkStep): Promise<readonly Float64Array[]>;
  /** Runs measures one after the other; each tells of itself by the step for its id. */
  measure(task: MeasureTask, stepFor: (measure: string) => WorkStep): Promise<MeasuredColumns>;
}

/** All of it here and now, untimed. */
export const onThisThread: Parallel = {
  now: () => 0,
  sumParts: async (task, step) => sumRanges(task, 0, 1, step),
  measure: async (task, stepFor) => measureGraph(task, toolsFor(task, stepFor)),
};

/** Steps of whichever measure is at work. */
export const toolsFor = (
  { wanted }: MeasureTask,
  stepFor: (measure: string) => WorkStep,
): { readonly step: WorkStep; readonly begin: (place: number) => void } => {
  let current: WorkStep = silentStep;
  return {
    step: (done, total) => current(done, total),
    begin: (place) => (current = stepFor(wanted[place] ?? '')),
  };
};
