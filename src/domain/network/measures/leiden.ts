import { firstLevel, nextLevel, renumber } from '../communities/level-graph.ts';
import { moveNodes } from '../communities/local-moves.ts';
import { refine } from '../communities/refinement.ts';
import type { Graph } from '../csr.ts';
import { silentStep, type WorkStep } from '../work-step.ts';
import { type CommunityOptions, divisionOf } from './louvain.ts';
import type { MeasureContext } from './measure-context.ts';
import type { CommunityMeasure, Division } from './measure.ts';

/** Rounds over the whole graph, each starting from the last one's division; more change little. */
const ROUNDS = 3;

/** Communities of an undirected graph by Leiden's method; each is connected. */
export const findLeidenCommunities = (
  ties: Graph,
  { seed = 1, resolution = 1 }: CommunityOptions = {},
  step: WorkStep = silentStep,
): Division => {
  let groups: Int32Array = Int32Array.from({ length: ties.nodeCount }, (_, node) => node);
  if (ties.targets.length > 0) {
    for (let round = 0; round < ROUNDS; round += 1) {
      groups = improveOnce(ties, groups, resolution, seed + 1000 * round, step);
    }
  }
  return divisionOf(ties, groups, resolution);
};

/** Up the levels once: move, refine, merge the refined parts, begin the next level from the communities moved to. */
const improveOnce = (ties: Graph, from: Int32Array, resolution: number, seed: number, step: WorkStep): Int32Array => {
  let level = firstLevel(ties);
  /** The node of the current level that each node of the graph is in. */
  let nodeOf: Int32Array = Int32Array.from({ length: ties.nodeCount }, (_, node) => node);
  let groups: Int32Array = from.slice();
  for (let depth = 0; ; depth += 1) {
    moveNodes(level, groups, resolution, seed + 2 * depth, step);
    const parts = renumber(refine(level, groups, resolution, seed + 2 * depth + 1));
    if (parts.count === level.nodeCount) return nodeOf.map((node) => groups[node]!);
    const groupOfPart = new Int32Array(parts.count);
    for (const [node, part] of parts.groups.entries()) groupOfPart[part] = groups[node]!;
    level = nextLevel(level, parts.groups, parts.count);
    nodeOf = nodeOf.map((node) => parts.groups[node]!);
    // Group numbers stay below the number of nodes, of which there are now fewer.
    groups = renumber(groupOfPart).groups;
  }
};

export const leidenPass = (context: MeasureContext): Division =>
  findLeidenCommunities(context.ties, { seed: context.seed }, context.step);

export const leiden: CommunityMeasure = {
  id: 'leiden',
  label: 'Communities (Leiden)',
  meaning:
    'Circles of people who have more to do with each other than with the rest; every circle hangs together by its own ties.',
  formula: 'local moves, refinement and merging that raise modularity; weights counted, directions ignored; seeded',
  range: 'community numbers from 0, with the modularity of the division',
  isolates: 'a community of their own',
  cost: 'ties',
  references: [
    'Traag V. A., Waltman L., van Eck N. J. (2019) From Louvain to Leiden: guaranteeing well-connected communities. Scientific Reports 9:5233',
  ],
  scope: 'communities',
  compute: (context) => context.once(leidenPass),
};
