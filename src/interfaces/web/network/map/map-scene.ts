import type { MapAnswer, MapPerson } from '../../../../domain/network/map/map-answer.ts';
import type { MapInk } from './map-ink.ts';
import type { Disc } from './map-layout.ts';
import type { PlacedMap } from './use-map-layout.ts';

export const colourings = ['community', 'strength'] as const;
export type Colouring = (typeof colourings)[number];

export interface ScenePerson {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Radius in the layout's own measure: the stronger the tie, the larger. Nobody touches anybody (map-layout.ts). */
  readonly size: number;
  readonly colour: string;
  readonly isBridge: boolean;
  readonly person: MapPerson;
}

export interface SceneCommunity extends Disc {
  /** Empty for those on their own. */
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly colour: string;
}

export interface SceneTie {
  readonly one: number;
  readonly other: number;
  /** A bridge's tie out of its community is drawn heavier than the rest. */
  readonly kind: 'within' | 'between' | 'bridge';
}

/** Everything to be drawn, in the layout's own measure; painters know nothing of the network. */
export interface Scene {
  readonly level: MapAnswer['level'];
  readonly people: readonly ScenePerson[];
  readonly ties: readonly SceneTie[];
  readonly communities: readonly SceneCommunity[];
  /** Between communities: places in `communities`, and a width from 0 to 1. */
  readonly links: readonly { readonly one: number; readonly other: number; readonly width: number }[];
  /** Pairs of communities with a gap between them. */
  readonly gaps: readonly { readonly one: number; readonly other: number }[];
  readonly bounds: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

const sizeOf = (strength: number): number => 0.2 + 0.04 * Math.sqrt(strength);

/** Colour for strength: the accent the stronger, the line's grey the fainter. */
const colourOfStrength = (strength: number, ink: MapInk): string =>
  strength >= 50 ? ink.accent : strength >= 10 ? (ink.circles[2] ?? ink.accent) : ink.edge;

const colourOfCommunity = (place: number | null, ink: MapInk): string =>
  place === null ? ink.edge : (ink.circles[place % ink.circles.length] ?? ink.edge);

const kindOfTie = (one: MapPerson | undefined, other: MapPerson | undefined): SceneTie['kind'] => {
  if (one?.community === other?.community) return 'within';
  return one?.isBridge || other?.isBridge ? 'bridge' : 'between';
};

/** Puts what the program answered where the layout says, in the colours of the page. */
export const sceneOf = (map: MapAnswer, placed: PlacedMap, ink: MapInk, colouring: Colouring): Scene => {
  const communities = map.communities.map((community, place) => ({
    id: community.id,
    name: community.name,
    people: community.people,
    colour: colourOfCommunity(place, ink),
    ...(placed.communities.get(community.id) ?? { x: 0, y: 0, radius: 1 }),
  }));
  const placeOf = new Map(map.communities.map(({ id }, place) => [id, place]));
  const most = Math.max(1, ...map.links.map(({ ties }) => ties));
  return {
    level: map.level,
    people: map.nodes.map((person) => ({
      id: person.id,
      name: person.name,
      ...(placed.people.get(person.id) ?? { x: 0, y: 0 }),
      size: sizeOf(person.strength),
      colour:
        colouring === 'community' ? colourOfCommunity(person.community, ink) : colourOfStrength(person.strength, ink),
      isBridge: person.isBridge,
      person,
    })),
    ties: Array.from({ length: map.ties.length / 2 }, (_, tie) => {
      const [one = 0, other = 0] = [map.ties[2 * tie], map.ties[2 * tie + 1]];
      return { one, other, kind: kindOfTie(map.nodes[one], map.nodes[other]) };
    }),
    communities:
      placed.alone && map.level === 'people' && map.opened === null
        ? [...communities, { id: '', name: 'On their own', people: map.alone, colour: ink.edge, ...placed.alone }]
        : communities,
    links: map.links.map(({ one, other, ties }) => ({ one, other, width: Math.sqrt(ties / most) })),
    gaps: map.gaps.flatMap(({ communities: [one, other] }) => {
      const [from, to] = [placeOf.get(one ?? ''), placeOf.get(other ?? '')];
      return from === undefined || to === undefined ? [] : [{ one: from, other: to }];
    }),
    bounds: boundsOf([...placed.communities.values(), ...(placed.alone ? [placed.alone] : [])]),
  };
};

const boundsOf = (discs: readonly Disc[]): Scene['bounds'] => {
  if (discs.length === 0) return { left: -1, top: -1, width: 2, height: 2 };
  const left = Math.min(...discs.map(({ x, radius }) => x - radius));
  const top = Math.min(...discs.map(({ y, radius }) => y - radius));
  const right = Math.max(...discs.map(({ x, radius }) => x + radius));
  const bottom = Math.max(...discs.map(({ y, radius }) => y + radius));
  return { left, top, width: right - left, height: bottom - top };
};
