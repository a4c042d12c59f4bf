import type { Graph } from '../csr.ts';
import { GraphViews } from '../graph-views.ts';
import { silentStep, type WorkStep } from '../work-step.ts';

/** A label per node: `codes[i]` counts from 0 up to `count`, -1 where nobody knows. */
export interface Groups {
  readonly codes: Int32Array;
  readonly count: number;
}

/** Occupational standing per node, for the position generator. */
export interface Status {
  /** Prestige or rank of the node's position, NaN where unknown. */
  readonly values: Float64Array;
  /** Which position it is, -1 where unknown. Absent: every value is a position of its own. */
  readonly positions?: Int32Array | undefined;
}

/** Work that several measures read from; kept per context under the function itself. */
export type Pass<T> = (context: MeasureContext) => T;

export interface ContextOptions {
  readonly groups?: Groups | undefined;
  readonly status?: Status | undefined;
  /** Seeds what is drawn by chance: the same seed gives the same answer on every machine. */
  readonly seed?: number | undefined;
  /** Sources for sampled betweenness. */
  readonly samples?: number | undefined;
  readonly step?: WorkStep | undefined;
  /** Passes already made elsewhere, as by worker threads in ranges. */
  readonly prepared?: ReadonlyMap<Pass<unknown>, unknown> | undefined;
}

/** One graph under analysis: its views, the further input, and the passes made so far. */
export class MeasureContext extends GraphViews {
  readonly groups: Groups | undefined;
  readonly status: Status | undefined;
  readonly seed: number;
  readonly samples: number;
  readonly step: WorkStep;
  readonly #passes: Map<Pass<unknown>, unknown>;

  constructor(graph: Graph, options: ContextOptions = {}) {
    super(graph);
    this.groups = options.groups;
    this.status = options.status;
    this.seed = options.seed ?? 1;
    this.samples = options.samples ?? 1024;
    this.step = options.step ?? silentStep;
    this.#passes = new Map(options.prepared);
  }

  /** The result of a pass, made the first time it is asked for. */
  once<T>(pass: Pass<T>): T {
    if (!this.#passes.has(pass)) this.#passes.set(pass, pass(this));
    return this.#passes.get(pass) as T;
  }
}
