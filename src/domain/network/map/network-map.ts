import { degreeOf } from '../csr.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import type { AlterTraits } from './alter-traits.ts';
import { ALIVE, type Bridge, CLOSE, findBridges, findOwnBridges } from './bridges.ts';
import { type Communities, findCommunities } from './communities.ts';
import { type NamedCommunity, nameCommunities } from './community-names.ts';
import { type CommunityTies, countCommunityTies } from './community-ties.ts';
import { findGaps, type Gap, type Interests } from './gaps.ts';

/** What the map rests on, whatever part of it is looked at. */
export interface MapGround {
  readonly ego: EgoNetwork;
  readonly traits: AlterTraits;
  readonly communities: Communities;
  readonly named: readonly NamedCommunity[];
  readonly ties: CommunityTies;
  readonly bridges: readonly Bridge[];
  /** Per alter, 1 where no close contact knows them (see bridges.ts). */
  readonly ownBridges: Uint8Array;
  readonly gaps: readonly Gap[];
}

/** Everything that is found in a network before anything of it is drawn. */
export const surveyNetwork = (ego: EgoNetwork, traits: AlterTraits, interests: Interests): MapGround => {
  const communities = findCommunities(ego, traits);
  const ties = countCommunityTies(communities);
  return {
    ego,
    traits,
    communities,
    named: nameCommunities(communities.list, ego.alters, traits),
    ties,
    bridges: findBridges(ego, communities, ties),
    ownBridges: findOwnBridges(ego, communities),
    gaps: findGaps(ego, communities, ties, interests),
  };
};

/** The community of that identifier, or the one that person is in; -1 for neither. */
export const placeOfCommunity = ({ ego, communities, named }: MapGround, id: string): number => {
  const place = named.findIndex((community) => community.id === id);
  return place >= 0 ? place : (communities.of[ego.alters.findIndex(({ personId }) => personId === id)] ?? -1);
};

export interface CommunityFigures {
  readonly people: number;
  /** In touch with the user, and close to them. */
  readonly alive: number;
  readonly close: number;
  /** Ties known of among the people. */
  readonly ties: number;
}

/** Figures of some members of a community, as many as a filter leaves. */
export const figuresOf = (
  { communities: { graph, of } }: MapGround,
  strengthOf: (alter: number) => number,
  members: readonly number[],
): CommunityFigures => {
  const strengths = members.map(strengthOf);
  let ends = 0;
  for (const alter of members)
    for (let arc = graph.offsets[alter] ?? 0; arc < (graph.offsets[alter + 1] ?? 0); arc += 1)
      if (of[graph.targets[arc] ?? 0] === of[alter]) ends += 1;
  return {
    people: members.length,
    alive: strengths.filter((strength) => strength >= ALIVE).length,
    close: strengths.filter((strength) => strength >= CLOSE).length,
    ties: Math.floor(ends / 2),
  };
};

/** How many of the user's people somebody knows. */
export const knownCount = ({ communities }: MapGround, alter: number): number => degreeOf(communities.graph, alter);
