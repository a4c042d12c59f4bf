import type { Graph } from '../csr.ts';

/** A graph whose nodes stand for groups of nodes of the graph below; ties within a group are kept as its own weight. */
export interface LevelGraph {
  readonly nodeCount: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  /** Per node, its weight to others and twice its weight within. */
  readonly strengths: Float64Array;
  /** The sum of all strengths. */
  readonly total: number;
}

/** The level at the bottom: an undirected graph as it is. */
export const firstLevel = ({ nodeCount, offsets, targets, weights: given }: Graph): LevelGraph => {
  const weights = given ?? new Float64Array(targets.length).fill(1);
  const strengths = new Float64Array(nodeCount);
  let total = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    let sum = 0;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) sum += weights[arc]!;
    strengths[node] = sum;
    total += sum;
  }
  return { nodeCount, offsets, targets, weights, strengths, total };
};

/** Group numbers made dense, in the order in which the groups first appear. */
export const renumber = (groups: Int32Array): { groups: Int32Array; count: number } => {
  const largest = groups.reduce((most, group) => Math.max(most, group), -1);
  const numbers = new Int32Array(largest + 1).fill(-1);
  let count = 0;
  const dense = groups.map((group) => {
    if (numbers[group] === -1) numbers[group] = count++;
    return numbers[group]!;
  });
  return { groups: dense, count };
};

/** The nodes of each group, one group after another: those of group `g` from `starts[g]` up to `starts[g + 1]`. */
export const membersOf = (groups: Int32Array, count: number): { starts: Uint32Array; members: Uint32Array } => {
  const starts = new Uint32Array(count + 1);
  for (const group of groups) starts[group + 1]! += 1;
  for (let group = 0; group < count; group += 1) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const members = new Uint32Array(groups.length);
  for (let node = 0; node < groups.length; node += 1) members[next[groups[node]!]!++] = node;
  return { starts, members };
};

/** The level above: one node per group, groups numbered densely. */
export const nextLevel = (level: LevelGraph, groups: Int32Array, count: number): LevelGraph => {
  const { starts, members } = membersOf(groups, count);
  const offsets = new Uint32Array(count + 1);
  const targets = new Uint32Array(level.targets.length);
  const weights = new Float64Array(level.targets.length);
  const strengths = new Float64Array(count);
  const weightTo = new Float64Array(count);
  let next = 0;
  for (let group = 0; group < count; group += 1) {
    const first = next;
    for (let place = starts[group]!; place < starts[group + 1]!; place += 1) {
      const node = members[place]!;
      strengths[group]! += level.strengths[node]!;
      for (let arc = level.offsets[node]!; arc < level.offsets[node + 1]!; arc += 1) {
        const other = groups[level.targets[arc]!]!;
        if (other === group) continue;
        if (weightTo[other] === 0) targets[next++] = other;
        weightTo[other]! += level.weights[arc]!;
      }
    }
    for (let arc = first; arc < next; arc += 1) {
      weights[arc] = weightTo[targets[arc]!]!;
      weightTo[targets[arc]!] = 0;
    }
    offsets[group + 1] = next;
  }
  return {
    nodeCount: count,
    offsets,
    targets: targets.subarray(0, next),
    weights: weights.subarray(0, next),
    strengths,
    total: level.total,
  };
};
