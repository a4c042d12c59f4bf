import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Parallel } from '../../domain/network/parallel/parallel.ts';
import { addArrays, partWork } from '../../domain/network/parallel/part-work.ts';
import type { WorkStep } from '../../domain/network/work-step.ts';
import type { MeasureOrder, MeasureReply } from './measure-worker.ts';
import { cancelAll, newControl, readProgress, readStage, type SharedControl } from './shared-control.ts';
import { workerAddress } from './worker-address.ts';

const MOST_THREADS = 16;
/** Fewer sources a thread than this are not worth one of its own. */
const SOURCES_A_THREAD = 256;
const LOOK_MILLISECONDS = 50;

/** One thread, free or busy with one order. */
class MeasureThread {
  readonly #worker = new Worker(workerAddress('measure-worker'));
  #settle: ((reply: MeasureReply) => void) | undefined;

  constructor() {
    // The program may end while threads are idle.
    this.#worker.unref();
    this.#worker.on('message', (reply: MeasureReply) => this.#take(reply));
    this.#worker.on('error', (error) => this.#take({ kind: 'fault', error }));
    this.#worker.on('exit', () => this.#take({ kind: 'fault', error: new Error('A thread ended before its work.') }));
  }

  ask(order: MeasureOrder): Promise<MeasureReply> {
    this.#worker.ref();
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#worker.postMessage(order);
    });
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }

  #take(reply: MeasureReply): void {
    this.#worker.unref();
    this.#settle?.(reply);
    this.#settle = undefined;
  }
}

export interface MeasureThreads extends Parallel {
  close(): Promise<void>;
}

/** Threads made when they are first needed, one for each processor. One piece of work at a time has them. */
export const createMeasureThreads = (threads = Math.min(availableParallelism(), MOST_THREADS)): MeasureThreads => {
  let pool: MeasureThread[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const dismiss = async (): Promise<void> => {
    const all = pool;
    pool = [];
    await Promise.all(all.map((thread) => thread.end()));
  };
  const askAll = async (orders: readonly MeasureOrder[], step: WorkStep): Promise<readonly MeasureReply[]> => {
    while (pool.length < orders.length) pool.push(new MeasureThread());
    const control = orders[0]?.control ?? newControl(0);
    const replies = orders.map((order, place) => pool[place]?.ask(order) ?? Promise.reject(new Error('No thread.')));
    const found = await untilStopped(Promise.all(replies), control, step);
    const fault = found.find((reply) => reply.kind === 'fault');
    if (!fault) return found;
    await dismiss();
    throw fault.error;
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => {});
    return mine;
  };
  return {
    now: () => performance.now(),
    sumParts: (task, step) =>
      inTurn(async () => {
        const wanted = Math.ceil(partWork[task.name].sources(task) / SOURCES_A_THREAD);
        const count = Math.max(1, Math.min(threads, wanted));
        const control = newControl(count);
        const orders = Array.from({ length: count }, (_, thread) => ({
          kind: 'parts' as const,
          task,
          thread,
          threads: count,
          control,
        }));
        const sums = (await askAll(orders, step)).flatMap((reply) => (reply.kind === 'parts' ? [reply.sums] : []));
        const [first = [], ...others] = sums;
        for (const other of others) addArrays(first, other);
        return first;
      }),
    measure: (task, stepFor) =>
      inTurn(async () => {
        const control = newControl(1);
        const step: WorkStep = (done, total) => stepFor(task.wanted[readStage(control)] ?? '')(done, total);
        const [reply] = await askAll([{ kind: 'measures', task, thread: 0, control }], step);
        if (reply?.kind !== 'measures') throw new Error('The thread did not answer with measures.');
        return reply.measured;
      }),
    close: dismiss,
  };
};

/** Looks in on the work and tells its step. What the step throws stops the threads and is thrown once they have left off. */
const untilStopped = async <T>(work: Promise<T>, control: SharedControl, step: WorkStep): Promise<T> => {
  let stop: { readonly reason: unknown } | undefined;
  const look = setInterval(() => {
    if (stop) return;
    const { done, total } = readProgress(control);
    try {
      // Before its first step a thread has told nothing.
      step(done, Math.max(total, 1));
    } catch (reason) {
      stop = { reason };
      cancelAll(control);
    }
  }, LOOK_MILLISECONDS);
  try {
    const found = await work;
    if (stop) throw stop.reason;
    return found;
  } finally {
    clearInterval(look);
  }
};
