import { Worker } from 'node:worker_threads';
import type { DomainError } from '../../domain/errors.ts';
import type { FileAnswer, Operation } from '../../domain/operation.ts';
import type { SourceFile } from '../../importers/importer.ts';
import type { Progress } from '../../kernel/progress.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { FileResolver } from '../file-intake.ts';
import type { HeavyOrder, HeavyReply, HeavySetting } from './heavy-messages.ts';
import { workerAddress } from './worker-address.ts';

const GRACE_MILLISECONDS = 2_000;

interface Call {
  readonly progress: Progress;
  take(reply: HeavyReply): void;
  fail(error: unknown): void;
}

export interface HeavyThread {
  /** The same operations, with the heavy ones done on the thread. */
  move(operations: readonly Operation[]): readonly Operation[];
  close(): Promise<void>;
}

/**
 * One thread that does heavy operations, so that the server goes on answering: with a connection and a memory of its own,
 * made at the first call and kept. Should it end unexpectedly, the calls under way fail and the next call makes another.
 */
export const createHeavyThread = (setting: HeavySetting, resolve: FileResolver): HeavyThread => {
  let worker: Worker | undefined;
  let lastCall = 0;
  const calls = new Map<number, Call>();

  const failAll = (error: unknown): void => {
    worker = undefined;
    const failing = [...calls.values()];
    calls.clear();
    for (const call of failing) call.fail(error);
  };
  const start = (): Worker => {
    const started = new Worker(workerAddress('heavy-worker'), { workerData: setting });
    started.on('message', (reply: HeavyReply) => calls.get(reply.call)?.take(reply));
    started.on('error', failAll);
    started.on('exit', () => {
      if (worker === started) failAll(new Error('The thread for heavy operations ended.'));
    });
    return started;
  };
  const send = (order: HeavyOrder): void => (worker ??= start()).postMessage(order);

  const run = (operation: Operation, input: unknown, progress: Progress): Promise<Result<unknown, DomainError>> =>
    new Promise((answer, reject) => {
      const call = (lastCall += 1);
      const cancelled = new Int32Array(new SharedArrayBuffer(4));
      const cancel = (): void => {
        Atomics.store(cancelled, 0, 1);
        send({ kind: 'cancel', call });
      };
      const finish = (): void => {
        calls.delete(call);
        progress.signal.removeEventListener('abort', cancel);
      };
      calls.set(call, {
        progress,
        fail: (error) => {
          finish();
          reject(error);
        },
        take: (reply) => {
          if (reply.kind === 'progress') return progress.report(reply.report);
          finish();
          if (reply.kind === 'answer') answer(reply.result);
          else if (reply.kind === 'file') answer(ok(fileFrom(call, reply)));
          else if (reply.kind === 'fault') reject(reply.error);
        },
      });
      send({ kind: 'run', call, operation: operation.name, input, files: filesNamedIn(input, resolve), cancelled });
      if (progress.signal.aborted) cancel();
      else progress.signal.addEventListener('abort', cancel, { once: true });
    });

  const nextPiece = (call: number): Promise<string | Uint8Array | null> =>
    new Promise((answer, reject) => {
      const finish = (settle: () => void): void => {
        calls.delete(call);
        settle();
      };
      calls.set(call, {
        progress: { report: () => {}, signal: new AbortController().signal },
        fail: (error) => finish(() => reject(error)),
        take: (reply) => {
          if (reply.kind === 'chunk') finish(() => answer(reply.chunk));
          else if (reply.kind === 'fault') finish(() => reject(reply.error));
        },
      });
      send({ kind: 'more', call });
    });

  const fileFrom = (call: number, { filename, mediaType }: HeavyReply & { readonly kind: 'file' }): FileAnswer => ({
    filename,
    mediaType,
    async *chunks() {
      try {
        for (let chunk = await nextPiece(call); chunk !== null; chunk = await nextPiece(call)) yield chunk;
      } finally {
        if (worker) send({ kind: 'enough', call });
      }
    },
  });

  return {
    move: (operations) =>
      operations.map((operation) =>
        operation.heavy
          ? {
              ...operation,
              run: (input, { progress }) => run(operation, input, progress) as ReturnType<typeof operation.run>,
            }
          : operation,
      ),
    close: async () => {
      const ending = worker;
      if (!ending) return;
      worker = undefined;
      const ended = new Promise((resolveEnd) => ending.once('exit', resolveEnd));
      ending.postMessage({ kind: 'end' } satisfies HeavyOrder);
      const timer = setTimeout(() => void ending.terminate(), GRACE_MILLISECONDS);
      await ended;
      clearTimeout(timer);
    },
  };
};

/** The files that texts of an input name, as the door finds them: the thread cannot ask. */
const filesNamedIn = (input: unknown, resolve: FileResolver): ReadonlyMap<string, readonly SourceFile[]> => {
  const files = new Map<string, readonly SourceFile[]>();
  for (const value of Object.values(input ?? {}).flat()) {
    if (typeof value !== 'string' || value === '') continue;
    const found = resolve([value]);
    if (found.ok) files.set(value, found.value);
  }
  return files;
};
