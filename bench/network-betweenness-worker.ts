import { parentPort, workerData } from 'node:worker_threads';
import type { Graph } from '../src/domain/network/csr.ts';
import { addPart, betweennessPart, emptyPart } from '../src/domain/network/measures/betweenness.ts';

/** Sources taken at a time: few enough that both threads end together. */
const SOURCES = 64;

interface Shared {
  readonly graph: Graph;
  /** The next source nobody has taken. */
  readonly next: Int32Array;
}

const { graph, next } = workerData as Shared;
const began = process.threadCpuUsage();
const sum = emptyPart(graph.nodeCount);
for (let from = Atomics.add(next, 0, SOURCES); from < graph.nodeCount; from = Atomics.add(next, 0, SOURCES)) {
  addPart(sum, betweennessPart(graph, from, Math.min(from + SOURCES, graph.nodeCount)));
}
const { user, system } = process.threadCpuUsage(began);
parentPort?.postMessage({ carried: sum.carried, cpuMs: (user + system) / 1000 });
