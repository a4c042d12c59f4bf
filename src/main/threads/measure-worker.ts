import { parentPort } from 'node:worker_threads';
import { measureGraph, type MeasuredColumns, type MeasureTask } from '../../domain/network/measure-graph.ts';
import { type PartTask, sumRanges } from '../../domain/network/parallel/part-work.ts';
import type { WorkStep } from '../../domain/network/work-step.ts';
import { LeftOff, noteProgress, noteStage, type SharedControl } from './shared-control.ts';

/** What a thread is asked for: its ranges of some work, or measures. */
export type MeasureOrder = { readonly control: SharedControl; readonly thread: number } & (
  | { readonly kind: 'parts'; readonly task: PartTask; readonly threads: number }
  | { readonly kind: 'measures'; readonly task: MeasureTask }
);

export type MeasureReply =
  | { readonly kind: 'parts'; readonly sums: readonly Float64Array[] }
  | { readonly kind: 'measures'; readonly measured: MeasuredColumns }
  | { readonly kind: 'left-off' }
  | { readonly kind: 'fault'; readonly error: unknown };

const carryOut = (order: MeasureOrder): MeasureReply => {
  const step: WorkStep = (done, total) => noteProgress(order.control, order.thread, done, total);
  if (order.kind === 'parts') return { kind: 'parts', sums: sumRanges(order.task, order.thread, order.threads, step) };
  const begin = (place: number): void => noteStage(order.control, place);
  return { kind: 'measures', measured: measureGraph(order.task, { step, begin, now: () => performance.now() }) };
};

const reply = (order: MeasureOrder): MeasureReply => {
  try {
    return carryOut(order);
  } catch (error) {
    return error instanceof LeftOff ? { kind: 'left-off' } : { kind: 'fault', error };
  }
};

/** Memory that can be handed over instead of copied. */
const buffersOf = (answer: MeasureReply): ArrayBuffer[] => {
  if (answer.kind === 'parts') return answer.sums.map(({ buffer }) => buffer as ArrayBuffer);
  if (answer.kind !== 'measures') return [];
  const arrays = [
    ...answer.measured.columns.values(),
    ...Array.from(answer.measured.communities.values(), ({ memberships }) => memberships),
  ];
  const buffers = arrays.flatMap((array) => (ArrayBuffer.isView(array) ? [array.buffer] : []));
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
};

parentPort?.on('message', (order: MeasureOrder) => {
  const answer = reply(order);
  parentPort?.postMessage(answer, buffersOf(answer));
});
