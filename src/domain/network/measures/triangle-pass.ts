import type { Graph } from '../csr.ts';
import { type ForwardGraph, orientForward } from '../forward-graph.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import type { MeasureContext } from './measure-context.ts';

/** The triangles each node stands in. */
export const trianglePass = (context: MeasureContext): Float64Array => countTriangles(context.ties, context.step);

const NODES_PER_STEP = 8192;

/** Of an undirected graph, per node; weights do not matter. */
export const countTriangles = (ties: Graph, step: WorkStep = silentStep): Float64Array => {
  const forward = orientForward(ties);
  const byPlace = countByPlace(forward, step);
  const byNode = new Float64Array(ties.nodeCount);
  for (let place = 0; place < ties.nodeCount; place += 1) byNode[forward.nodeAt[place]!] = byPlace[place]!;
  return byNode;
};

const countByPlace = ({ nodeCount, offsets, targets }: ForwardGraph, step: WorkStep): Uint32Array => {
  const triangles = new Uint32Array(nodeCount);
  const markedBy = new Uint32Array(nodeCount);
  for (let u = 0; u < nodeCount; u += 1) {
    if (u % NODES_PER_STEP === 0) step(u, nodeCount);
    const start = offsets[u]!;
    const end = offsets[u + 1]!;
    if (end - start < 2) continue;
    for (let tie = start; tie < end; tie += 1) markedBy[targets[tie]!] = u + 1;
    let ofU = 0;
    for (let tie = start; tie < end; tie += 1) {
      const v = targets[tie]!;
      const last = offsets[v + 1]!;
      let ofTie = 0;
      for (let onward = offsets[v]!; onward < last; onward += 1) {
        const w = targets[onward]!;
        if (markedBy[w] !== u + 1) continue;
        triangles[w]! += 1;
        ofTie += 1;
      }
      triangles[v]! += ofTie;
      ofU += ofTie;
    }
    triangles[u]! += ofU;
  }
  return triangles;
};
