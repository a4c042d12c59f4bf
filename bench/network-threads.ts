import { Worker } from 'node:worker_threads';
import { buildGraph } from '../src/domain/network/build-graph.ts';
import { type EdgeArrays, sharedMemory } from '../src/domain/network/csr.ts';

interface Answer {
  readonly carried: Float64Array;
  readonly cpuMs: number;
}

/** Betweenness by two threads over one graph in shared memory; `busiestMs` is the processor time of the one that had more. */
export const betweennessOnThreads = async (
  edges: EdgeArrays,
  threads: number,
): Promise<{ carried: Float64Array; busiestMs: number }> => {
  const built = buildGraph(edges, { directed: false, weighted: false, allocate: sharedMemory });
  if (!built.ok) throw new Error(built.error.reason);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const answers = await Promise.all(
    Array.from({ length: threads }, () => {
      const worker = new Worker(new URL('network-betweenness-worker.ts', import.meta.url), {
        workerData: { graph: built.value, next },
      });
      return new Promise<Answer>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
      });
    }),
  );
  const carried = new Float64Array(built.value.nodeCount);
  for (const answer of answers)
    for (const [node, value] of answer.carried.entries()) carried[node] = (carried[node] ?? 0) + value;
  return { carried, busiestMs: Math.max(...answers.map(({ cpuMs }) => cpuMs)) };
};
