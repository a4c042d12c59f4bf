import { shuffled } from '../seeded-chance.ts';
import type { LevelGraph } from './level-graph.ts';

/**
 * Splits each community into well-connected parts: every node starts alone and may join a part of its community that it is
 * tied to, as long as both are tied well enough to the community as a whole. Every part is connected. (Traag, Waltman and
 * van Eck; the best part is taken where they draw one by chance.)
 */
export const refine = (level: LevelGraph, groups: Int32Array, resolution: number, seed: number): Int32Array => {
  const { nodeCount, offsets, targets, weights, strengths } = level;
  const share = resolution / level.total;
  const groupTotals = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) groupTotals[groups[node]!]! += strengths[node]!;
  const parts = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const partTotals = strengths.slice();
  const partSizes = new Int32Array(nodeCount).fill(1);
  /** Weight from a part to the rest of its community. */
  const outward = weightWithin(level, groups);
  const weightTo = new Float64Array(nodeCount);
  const touched = new Int32Array(nodeCount);
  const isWellTied = (part: number, group: number): boolean =>
    outward[part]! >= share * partTotals[part]! * (groupTotals[group]! - partTotals[part]!);
  for (const node of shuffled(nodeCount, seed)) {
    const group = groups[node]!;
    if (partSizes[parts[node]!] !== 1 || !isWellTied(parts[node]!, group)) continue;
    let touchedCount = 0;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      const other = targets[arc]!;
      if (groups[other] !== group) continue;
      const part = parts[other]!;
      if (weightTo[part] === 0) touched[touchedCount++] = part;
      weightTo[part]! += weights[arc]!;
    }
    let best = -1;
    let bestGain = 0;
    let bestWeight = 0;
    for (let place = 0; place < touchedCount; place += 1) {
      const part = touched[place]!;
      const weight = weightTo[part]!;
      const gain = weight - share * strengths[node]! * partTotals[part]!;
      weightTo[part] = 0;
      if (gain <= bestGain || !isWellTied(part, group)) continue;
      best = part;
      bestGain = gain;
      bestWeight = weight;
    }
    if (best === -1) continue;
    outward[best]! += outward[parts[node]!]! - 2 * bestWeight;
    partTotals[best]! += strengths[node]!;
    partSizes[best]! += 1;
    partSizes[parts[node]!] = 0;
    parts[node] = best;
  }
  return parts;
};

const weightWithin = ({ nodeCount, offsets, targets, weights }: LevelGraph, groups: Int32Array): Float64Array => {
  const within = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      if (groups[targets[arc]!] === groups[node]) within[node]! += weights[arc]!;
    }
  }
  return within;
};
