import { shuffled } from '../seeded-chance.ts';
import type { WorkStep } from '../work-step.ts';
import type { LevelGraph } from './level-graph.ts';

const LOOKS_PER_STEP = 65_536;

/** Gains smaller than this share of a node's strength are rounding, and would let nodes wander for ever. */
const NO_GAIN = 1e-12;

/**
 * Moves single nodes to the neighbouring community where modularity gains most, in an order given by the seed, until none
 * gains; whoever's neighbour moved away looks again. Changes `groups` in place (numbers below the node count) and tells
 * whether anything moved.
 */
export const moveNodes = (
  level: LevelGraph,
  groups: Int32Array,
  resolution: number,
  seed: number,
  step: WorkStep,
): boolean => {
  const { nodeCount, offsets, targets, weights, strengths } = level;
  const share = resolution / level.total;
  const totals = new Float64Array(nodeCount);
  const sizes = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    totals[groups[node]!]! += strengths[node]!;
    sizes[groups[node]!]! += 1;
  }
  const spare = emptyGroups(sizes);
  const queue = shuffled(nodeCount, seed);
  const isWaiting = new Uint8Array(nodeCount).fill(1);
  const weightTo = new Float64Array(nodeCount);
  const touched = new Int32Array(nodeCount);
  let head = 0;
  let waiting = nodeCount;
  let hasMoved = false;
  for (let looks = 0; waiting > 0; looks += 1) {
    if (looks % LOOKS_PER_STEP === 0) step(nodeCount - waiting, nodeCount);
    const node = queue[head]!;
    head = head + 1 === nodeCount ? 0 : head + 1;
    waiting -= 1;
    isWaiting[node] = 0;
    const own = groups[node]!;
    const strength = strengths[node]!;
    let touchedCount = 0;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      const group = groups[targets[arc]!]!;
      if (weightTo[group] === 0) touched[touchedCount++] = group;
      weightTo[group]! += weights[arc]!;
    }
    totals[own]! -= strength;
    const margin = NO_GAIN * strength;
    let best = own;
    let bestGain = weightTo[own]! - share * strength * totals[own]! + margin;
    for (let place = 0; place < touchedCount; place += 1) {
      const group = touched[place]!;
      const gain = weightTo[group]! - share * strength * totals[group]!;
      weightTo[group] = 0;
      if (gain > bestGain && group !== own) {
        best = group;
        bestGain = gain + margin;
      }
    }
    // On its own a node gains nothing and loses nothing.
    if (bestGain < 0 && sizes[own]! > 1) best = spare.pop() ?? own;
    totals[best]! += strength;
    if (best === own) continue;
    hasMoved = true;
    sizes[best]! += 1;
    sizes[own]! -= 1;
    if (sizes[own] === 0) spare.push(own);
    groups[node] = best;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      const other = targets[arc]!;
      if (isWaiting[other] === 1 || groups[other] === best) continue;
      isWaiting[other] = 1;
      queue[(head + waiting) % nodeCount] = other;
      waiting += 1;
    }
  }
  return hasMoved;
};

const emptyGroups = (sizes: Int32Array): number[] => {
  const empty: number[] = [];
  for (let group = sizes.length - 1; group >= 0; group -= 1) if (sizes[group] === 0) empty.push(group);
  return empty;
};
