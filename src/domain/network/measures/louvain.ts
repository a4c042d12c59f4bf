import { connectedGroups } from '../communities/connected-groups.ts';
import { firstLevel, type LevelGraph, nextLevel, renumber } from '../communities/level-graph.ts';
import { moveNodes } from '../communities/local-moves.ts';
import type { Graph } from '../csr.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import type { CommunityMeasure, Division } from './measure.ts';
import { modularityOf } from './modularity.ts';

export interface CommunityOptions {
  readonly seed?: number;
  /** Above 1 gives more and smaller communities, below 1 fewer and larger. */
  readonly resolution?: number;
}

/** Groups numbered as they come, made a division of connected communities. */
export const divisionOf = (ties: Graph, groups: Int32Array, resolution: number): Division => {
  const { groups: memberships, count } = connectedGroups(ties, groups);
  return { memberships, count, modularity: modularityOf(ties, memberships, resolution) ?? 0 };
};

/** Nodes and arcs that all attempts together may look at; a graph of more gets one attempt. */
const WORK_OF_ATTEMPTS = 20_000;
const MOST_ATTEMPTS = 10;

/**
 * Communities of an undirected graph by Louvain's method. Small graphs, where chance decides much and time does not matter,
 * are tried several times and the best division is kept. The method itself may leave a community in two pieces that are
 * not tied to each other; such pieces are made communities of their own, which modularity only gains from.
 */
export const findLouvainCommunities = (
  ties: Graph,
  { seed = 1, resolution = 1 }: CommunityOptions = {},
  step: WorkStep = silentStep,
): Division => {
  const affordable = Math.floor(WORK_OF_ATTEMPTS / (ties.nodeCount + ties.targets.length + 1));
  const attempts = Math.min(Math.max(affordable, 1), MOST_ATTEMPTS);
  let best = divisionOf(ties, climb(ties, seed, resolution, step), resolution);
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const division = divisionOf(ties, climb(ties, seed + 1000 * attempt, resolution, step), resolution);
    if (division.modularity > best.modularity) best = division;
  }
  return best;
};

/** Again from the bottom, with the communities found: nodes that merging carried off return to where they fit better. */
const LAPS = 2;
const LAPS_OF_SMALL = 3;
const SMALL_ARCS = 200_000;

const climb = (ties: Graph, seed: number, resolution: number, step: WorkStep): Int32Array => {
  const bottom = firstLevel(ties);
  let memberships: Int32Array = Int32Array.from({ length: ties.nodeCount }, (_, node) => node);
  const laps = ties.targets.length <= SMALL_ARCS ? LAPS_OF_SMALL : LAPS;
  for (let lap = 0; lap < laps && bottom.total > 0; lap += 1) {
    const moved = memberships.slice();
    if (!moveNodes(bottom, moved, resolution, seed + 100 * lap, step)) break;
    memberships = mergeUpwards(
      bottom,
      moved,
      (round) => (level, groups) => moveNodes(level, groups, resolution, seed + 100 * lap + round, step),
    );
  }
  return memberships;
};

/** Up the levels, communities becoming the nodes of the next, until merging ends. */
const mergeUpwards = (
  bottom: LevelGraph,
  moved: Int32Array,
  mover: (round: number) => (level: LevelGraph, groups: Int32Array) => boolean,
): Int32Array => {
  let { groups, count } = renumber(moved);
  let memberships = groups;
  let level = bottom;
  for (let round = 1; count < level.nodeCount; round += 1) {
    level = nextLevel(level, groups, count);
    const next = Int32Array.from({ length: count }, (_, node) => node);
    if (!mover(round)(level, next)) break;
    ({ groups, count } = renumber(next));
    const upper = groups;
    memberships = memberships.map((node) => upper[node]!);
  }
  return memberships;
};

export const louvain: CommunityMeasure = {
  id: 'louvain',
  label: 'Communities (Louvain)',
  meaning:
    'Circles of people who have more to do with each other than with the rest, found by moving people to where they fit best.',
  formula: 'local moves and merging that raise modularity; weights counted, directions ignored; seeded',
  range: 'community numbers from 0, with the modularity of the division',
  isolates: 'a community of their own',
  cost: 'ties',
  references: [
    'Blondel V. D. et al. (2008) Fast unfolding of communities in large networks. Journal of Statistical Mechanics P10008',
  ],
  scope: 'communities',
  compute: (context) => findLouvainCommunities(context.ties, { seed: context.seed }, context.step),
};
