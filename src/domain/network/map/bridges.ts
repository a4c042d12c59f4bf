import type { EgoNetwork } from '../ego/ego-network.ts';
import type { Communities } from './communities.ts';
import type { CommunityTies } from './community-ties.ts';

/** Somebody through whom communities hear of each other, or the last one of a community the user is in touch with. */
export interface Bridge {
  readonly alter: number;
  readonly kind: 'between' | 'door';
  /** Places of the communities joined, the alter's own first. */
  readonly communities: readonly number[];
  /** Ties out of the own community, and how many there are on those ways in all. */
  readonly ties: number;
  readonly ofTies: number;
}

/** Strength from which a contact is close, and from which a tie is alive (domain/ties/strength.ts). */
export const CLOSE = 50;
export const ALIVE = 10;

const MOST_BRIDGES = 15;
/** Two communities joined by fewer ties than this are joined by chance: being one of them says less. */
const FEW_TIES = 3;
/** Not more than one in this many people is called a bridge: where everybody is, the word says nothing. */
const PEOPLE_PER_BRIDGE = 12;
const SMALLEST_BEHIND_DOOR = 5;

/** The alters who carry most of the ties between communities, weighed by how many people they join. */
const betweenBridges = (ego: EgoNetwork, communities: Communities, ties: CommunityTies): Bridge[] => {
  const { graph, list, of } = communities;
  const found: (Bridge & { readonly score: number })[] = [];
  for (let alter = 0; alter < ego.alters.length; alter += 1) {
    const own = of[alter] ?? -1;
    if (own < 0 || own >= ties.count) continue;
    const outside = new Map<number, number>();
    for (let arc = graph.offsets[alter] ?? 0; arc < (graph.offsets[alter + 1] ?? 0); arc += 1) {
      const other = of[graph.targets[arc] ?? 0] ?? -1;
      if (other >= 0 && other !== own && other < ties.count) outside.set(other, (outside.get(other) ?? 0) + 1);
    }
    if (outside.size === 0) continue;
    const pairTies = (other: number) => Math.max(1, ties.between[own * ties.count + other] ?? 1);
    const smaller = (other: number) => Math.min(list[own]?.members.length ?? 0, list[other]?.members.length ?? 0);
    let score = 0;
    for (const [other, some] of outside) score += (some / (FEW_TIES + pairTies(other))) * Math.log2(1 + smaller(other));
    const reached = [...outside.keys()].sort((a, b) => (outside.get(b) ?? 0) - (outside.get(a) ?? 0) || a - b);
    const sum = (each: (other: number) => number) => reached.reduce((total, other) => total + each(other), 0);
    found.push({
      alter,
      kind: 'between',
      communities: [own, ...reached],
      ties: sum((other) => outside.get(other) ?? 0),
      ofTies: sum(pairTies),
      score: score * (1 + (ego.alters[alter]?.strength ?? 0) / 100),
    });
  }
  found.sort((one, other) => other.score - one.score || one.alter - other.alter);
  return found.map(({ score: _, ...bridge }) => bridge);
};

/** The only one of a community with whom the user is still in touch. */
const doors = (ego: EgoNetwork, { list }: Communities): Bridge[] =>
  list.flatMap(({ members }, place) => {
    if (members.length < SMALLEST_BEHIND_DOOR) return [];
    const alive = members.filter((alter) => (ego.alters[alter]?.strength ?? 0) >= ALIVE);
    const [alter] = alive;
    return alive.length === 1 && alter !== undefined
      ? [{ alter, kind: 'door' as const, communities: [place], ties: 0, ofTies: 0 }]
      : [];
  });

/** The bridges of a network, the weightiest first, each person once. */
export const findBridges = (ego: EgoNetwork, communities: Communities, ties: CommunityTies): Bridge[] => {
  const most = Math.min(MOST_BRIDGES, Math.ceil(ego.alters.length / PEOPLE_PER_BRIDGE));
  const between = betweenBridges(ego, communities, ties).slice(0, most);
  const named = new Set(between.map(({ alter }) => alter));
  return [...between, ...doors(ego, communities).filter(({ alter }) => !named.has(alter))].slice(0, MOST_BRIDGES);
};

/**
 * Per alter, whether the user is in touch with them and none of the close contacts knows them: a bridge of the user's own,
 * as Burt (2002) counts bridges.
 */
export const findOwnBridges = (ego: EgoNetwork, { graph }: Communities): Uint8Array => {
  const own = new Uint8Array(ego.alters.length);
  const strength = (alter: number): number => ego.alters[alter]?.strength ?? 0;
  for (let alter = 0; alter < own.length; alter += 1) {
    if (strength(alter) < ALIVE) continue;
    const known = graph.targets.subarray(graph.offsets[alter], graph.offsets[alter + 1]);
    if (!known.some((other) => strength(other) >= CLOSE)) own[alter] = 1;
  }
  return own;
};
