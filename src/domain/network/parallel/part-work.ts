import type { Graph } from '../csr.ts';
import { betweennessPart } from '../measures/betweenness.ts';
import { closenessPart } from '../measures/closeness.ts';
import { sampledBetweennessPart } from '../measures/sampled-betweenness.ts';
import { linkLossPart } from '../measures/valente-fujimoto.ts';
import type { WorkStep } from '../work-step.ts';

export type PartName = 'betweenness' | 'sampledBetweenness' | 'closeness' | 'linkLoss';

/** Work on one graph that falls into ranges, whose parts sum entry by entry to the whole. */
export interface PartTask {
  readonly name: PartName;
  /** In shared memory, or every thread gets a copy. */
  readonly graph: Graph;
  /** For what is drawn by chance. */
  readonly seed?: number;
  readonly samples?: number;
}

interface PartWork {
  /** How many sources there are to go through. */
  sources(task: PartTask): number;
  part(task: PartTask, from: number, to: number, step: WorkStep): readonly Float64Array[];
}

const everyNode = ({ graph }: PartTask): number => graph.nodeCount;

/** What can be shared out among threads, by name: all of it grows with nodes times ties. */
export const partWork: Readonly<Record<PartName, PartWork>> = {
  betweenness: {
    sources: everyNode,
    part: ({ graph }, from, to, step) => {
      const { carried, reachedBy, reaches } = betweennessPart(graph, from, to, step);
      return [carried, reachedBy, reaches];
    },
  },
  sampledBetweenness: {
    sources: ({ graph, samples = 0 }) => Math.min(samples, graph.nodeCount),
    part: ({ graph, samples = 0, seed = 1 }, from, to, step) => {
      const { sums, squares } = sampledBetweennessPart(graph, { samples, seed, from, to }, step);
      return [sums, squares];
    },
  },
  closeness: {
    sources: everyNode,
    part: ({ graph }, from, to, step) => [closenessPart(graph, from, to, step)],
  },
  linkLoss: {
    sources: everyNode,
    part: ({ graph }, from, to, step) => [linkLossPart(graph, from, to, step)],
  },
};

/** Rounds in which each thread takes a range of its own, so that no thread gets all the slow ones. */
const ROUNDS = 16;
const FEWEST_SOURCES = 32;

/** The ranges that fall to one of `threads` threads. They depend on nothing else, so that sums come out the same. */
export function* rangesOf(sources: number, thread: number, threads: number): Generator<readonly [number, number]> {
  const length = Math.max(FEWEST_SOURCES, Math.ceil(sources / (threads * ROUNDS)));
  for (let from = thread * length; from < sources; from += threads * length)
    yield [from, Math.min(from + length, sources)];
}

/** What one of `threads` threads has to add. `step` is told the sources this thread has done. */
export const sumRanges = (task: PartTask, thread: number, threads: number, step: WorkStep): readonly Float64Array[] => {
  const { sources, part } = partWork[task.name];
  const total = sources(task);
  let sums: readonly Float64Array[] | undefined;
  let done = 0;
  for (const [from, to] of rangesOf(total, thread, threads)) {
    const before = done;
    const arrays = part(task, from, to, (within) => step(before + within, total));
    if (sums) addArrays(sums, arrays);
    else sums = arrays;
    done += to - from;
  }
  return sums ?? part(task, 0, 0, step);
};

export const addArrays = (sums: readonly Float64Array[], arrays: readonly Float64Array[]): void => {
  for (const [place, array] of arrays.entries()) {
    const sum = sums[place]!;
    for (let entry = 0; entry < array.length; entry += 1) sum[entry]! += array[entry]!;
  }
};
