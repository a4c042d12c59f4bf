import { parentPort, workerData } from 'node:worker_threads';
import type { Context } from '../../domain/context.ts';
import type { FileAnswer, Operation } from '../../domain/operation.ts';
import { operations } from '../../domain/operations.ts';
import { err, ok } from '../../kernel/result.ts';
import { type FileResolver, noPaths } from '../file-intake.ts';
import { createTextFiles } from '../text-files.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';
import type { HeavyOrder, HeavyReply, HeavySetting } from './heavy-messages.ts';

type RunOrder = HeavyOrder & { readonly kind: 'run' };

const BETWEEN_REPORTS_MILLISECONDS = 50;

const { environment, catalogue } = workerData as HeavySetting;
const known: readonly Operation[] = catalogue
  ? ((await import(catalogue)) as { operations: readonly Operation[] }).operations
  : operations;
const opened = await openWorkspace(environment, { resolve: noPaths('A heavy operation imports nothing.') });

const tell = (reply: HeavyReply): void => parentPort?.postMessage(reply);
const controllers = new Map<number, AbortController>();
const pieces = new Map<number, AsyncIterator<string | Uint8Array>>();

/** What an operation may use here: nothing that writes. */
const contextFor = (workspace: Workspace, { call, files, cancelled }: RunOrder): Context => {
  const controller = new AbortController();
  controllers.set(call, controller);
  let toldAt = 0;
  const context = workspace.contextFor({
    signal: controller.signal,
    report: (report) => {
      if (Atomics.load(cancelled, 0) === 1) controller.abort();
      if (performance.now() - toldAt < BETWEEN_REPORTS_MILLISECONDS) return;
      toldAt = performance.now();
      tell({ kind: 'progress', call, report });
    },
  });
  const change = (): never => {
    throw new Error('A heavy operation only reads.');
  };
  const resolve: FileResolver = (given) => {
    const found = given.flatMap((reference) => files.get(reference) ?? []);
    return found.length > 0
      ? ok(found)
      : err({ type: 'import-refused', file: given.join(', '), reason: 'There is no such file.' });
  };
  return { ...context, store: { ...context.store, change }, texts: createTextFiles(resolve) };
};

const run = async (order: RunOrder): Promise<void> => {
  const { call, operation: name, input } = order;
  try {
    if (!opened.ok) return tell({ kind: 'answer', call, result: opened });
    const operation = known.find((each) => each.name === name);
    if (!operation) throw new Error(`There is no operation ${name}.`);
    const result = await operation.run(input, contextFor(opened.value, order));
    if (!result.ok || operation.output !== 'file') return tell({ kind: 'answer', call, result });
    const { filename, mediaType, chunks } = result.value as unknown as FileAnswer;
    pieces.set(call, chunks()[Symbol.asyncIterator]());
    tell({ kind: 'file', call, filename, mediaType });
  } catch (error) {
    tell({ kind: 'fault', call, error });
  } finally {
    controllers.delete(call);
  }
};

const sendPiece = async (call: number): Promise<void> => {
  try {
    const next = await pieces.get(call)?.next();
    if (next && !next.done) return tell({ kind: 'chunk', call, chunk: next.value });
    pieces.delete(call);
    tell({ kind: 'chunk', call, chunk: null });
  } catch (error) {
    pieces.delete(call);
    tell({ kind: 'fault', call, error });
  }
};

const drop = async (call: number): Promise<void> => {
  const iterator = pieces.get(call);
  pieces.delete(call);
  await iterator?.return?.();
};

parentPort?.on('message', (order: HeavyOrder) => {
  if (order.kind === 'run') void run(order);
  else if (order.kind === 'cancel') controllers.get(order.call)?.abort();
  else if (order.kind === 'more') void sendPiece(order.call);
  else if (order.kind === 'enough') void drop(order.call);
  else {
    for (const controller of controllers.values()) controller.abort();
    parentPort?.close();
    if (opened.ok) void opened.value.close();
  }
});
