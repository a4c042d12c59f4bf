import { buildGraph } from '../build-graph.ts';
import { degreeOf, type Graph } from '../csr.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import { findLeidenCommunities } from '../measures/leiden.ts';
import type { AlterTraits } from './alter-traits.ts';
import type { Community } from './community.ts';
import { joinAlike } from './community-names.ts';

export interface Communities {
  /** Who knows whom, among the alters. */
  readonly graph: Graph;
  /** Largest first. */
  readonly list: readonly Community[];
  /** Per alter its place in `list`; -1 for those who stand on their own or in twos and threes. */
  readonly of: Int32Array;
}

/** Fewer do not make a community one could name. */
const FEWEST_MEMBERS = 4;

const SEED = 1;

/** Ties as a graph; who is surely tied, and strongly, weighs more. */
const knownGraph = ({ alters, knownTies }: EgoNetwork): Graph => {
  const weights = Float64Array.from(
    knownTies.confidence,
    (confidence, tie) => Math.max(confidence, 0.01) * (1 + (knownTies.strength[tie] ?? 0) / 50),
  );
  const built = buildGraph(
    { nodeCount: alters.length, sources: knownTies.a, targets: knownTies.b, weights },
    { directed: false, weighted: true },
  );
  if (!built.ok) throw new Error(built.error.reason);
  return built.value;
};

/**
 * Finds the communities among the alters by Leiden's method, and joins those that nothing on file tells apart: the same
 * network always gives the same ones.
 */
export const findCommunities = (ego: EgoNetwork, traits: AlterTraits): Communities => {
  const graph = knownGraph(ego);
  const { memberships, count } = findLeidenCommunities(graph, { seed: SEED });
  const groups: number[][] = Array.from({ length: count }, () => []);
  for (const [alter, group] of memberships.entries()) groups[group]?.push(alter);
  const large = groups.filter((members) => members.length >= FEWEST_MEMBERS);
  const kept = joinAlike(large, ego.alters.length, traits);
  kept.sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
  const of = new Int32Array(ego.alters.length).fill(-1);
  for (const [place, members] of kept.entries()) for (const alter of members) of[alter] = place;
  const list = kept.map((members) => {
    const known = knownWithin(graph, of, members);
    const ranked = members.toSorted((one, other) => (known.get(other) ?? 0) - (known.get(one) ?? 0) || one - other);
    return { id: ego.alters[ranked[0] ?? 0]?.personId ?? '', members: ranked };
  });
  return { graph, list, of };
};

const knownWithin = (graph: Graph, of: Int32Array, members: readonly number[]): ReadonlyMap<number, number> =>
  new Map(
    members.map((alter) => {
      let known = 0;
      const start = graph.offsets[alter] ?? 0;
      for (let arc = start; arc < start + degreeOf(graph, alter); arc += 1)
        if (of[graph.targets[arc] ?? 0] === of[alter]) known += 1;
      return [alter, known];
    }),
  );
