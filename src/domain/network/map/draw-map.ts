import type { Alter } from '../ego/ego-network.ts';
import { sharedWords } from './community-names.ts';
import { choosePeople, chooseTies, MOST_DRAWN } from './drawn-people.ts';
import type { MapAnswer, MapCommunity, MapPerson } from './map-answer.ts';
import { choicesOf, type MapFilter, passesFilter } from './map-filter.ts';
import { bridgeWords, gapWords } from './map-words.ts';
import { figuresOf, knownCount, type MapGround } from './network-map.ts';

export interface MapView {
  /** The day shown, and the strength each alter had then; null for those not yet known. */
  readonly day: string;
  readonly since: string | null;
  readonly strengthOf: (alter: number) => number | null;
  readonly filter: MapFilter;
  /** Place of the community to open; null for the whole. */
  readonly opened: number | null;
  /** How many people are drawn one by one at most. */
  readonly most?: number;
}

/** More communities at once are a smear; the rest are in none of the answer's lists but counted. */
const MOST_COMMUNITIES = 60;
const LEADING = 3;
const SHARES = 4;

const caveat =
  'Drawn from what is on file here: who worked, learned, wrote and met together. People may know each other without a trace of it.';

/** What of the network is to be seen, small enough to send and to draw. */
export const drawMap = (ground: MapGround, view: MapView): MapAnswer => {
  const { ego, communities, named, traits, bridges, gaps } = ground;
  const passes = passesFilter(ego, traits, view.filter, (alter) => view.strengthOf(alter) ?? 0);
  const matching = ego.alters.flatMap((_, alter) =>
    view.strengthOf(alter) !== null && passes(alter) && isWithin(ground, view, alter) ? [alter] : [],
  );
  const shown = communitiesShown(ground, view, matching);
  const placeOf = new Map(shown.map(({ place }, at) => [place, at]));
  const most = Math.min(view.most ?? MOST_DRAWN, MOST_DRAWN);
  const level = view.opened === null && matching.length > most ? 'communities' : 'people';
  const bridging = new Set(bridges.map(({ alter }) => alter));
  const drawn = level === 'people' ? choosePeople(ego, communities, matching, bridging, most) : [];
  const idOf = (place: number) => named[place]?.id ?? '';
  return {
    day: view.day,
    since: view.since,
    level,
    opened: view.opened === null ? null : { id: idOf(view.opened), name: named[view.opened]?.name ?? '' },
    people: { all: ego.alters.length, matching: matching.length, drawn: drawn.length },
    alone: matching.filter((alter) => (communities.of[alter] ?? -1) < 0).length,
    communities: shown.map(({ answer }) => answer),
    links: linksAmong(ground, shown),
    nodes: drawn.map((alter) => personOf(ground, view, placeOf, bridging, alter)),
    ties: chooseTies(ego, drawn, ego.alters.length).flatMap(({ one, other }) => [one, other]),
    bridges: bridges
      .filter(({ alter }) => isWithin(ground, view, alter))
      .map((bridge) => ({
        person: mentionOf(ego.alters[bridge.alter]),
        kind: bridge.kind,
        strength: view.strengthOf(bridge.alter) ?? 0,
        communities: bridge.communities.map(idOf),
        sentence: bridgeWords(bridge, named),
      })),
    gaps: gaps.map((gap) => ({
      kind: gap.kind,
      communities:
        gap.kind === 'between' ? gap.communities.map(idOf) : gap.kind === 'quiet' ? [idOf(gap.community)] : [],
      ...gapWords(gap, named, ego.alters),
    })),
    choices: choicesOf(ego, traits),
    caveat,
  };
};

const isWithin = ({ communities }: MapGround, { opened }: MapView, alter: number): boolean =>
  opened === null || communities.of[alter] === opened;

const mentionOf = (alter: Alter | undefined): { id: string; name: string } => ({
  id: alter?.personId ?? '',
  name: alter?.name ?? '',
});

interface ShownCommunity {
  readonly place: number;
  readonly answer: MapCommunity;
}

const communitiesShown = (ground: MapGround, view: MapView, matching: readonly number[]): ShownCommunity[] => {
  const membersOf = Map.groupBy(matching, (alter) => ground.communities.of[alter] ?? -1);
  membersOf.delete(-1);
  return [...membersOf]
    .map(([place, members]) => ({ place, answer: communityAnswerOf(ground, view, place, members) }))
    .sort((one, other) => other.answer.people - one.answer.people || one.place - other.place)
    .slice(0, MOST_COMMUNITIES);
};

const communityAnswerOf = (
  ground: MapGround,
  view: MapView,
  place: number,
  members: readonly number[],
): MapCommunity => {
  const community = ground.named[place];
  const shares = community?.shares ?? [];
  const present = new Set(members);
  return {
    id: community?.id ?? '',
    name: community?.name ?? '',
    shared: sharedWords(shares, ground.traits, community?.members.length ?? 0),
    shares: shares.slice(0, SHARES).flatMap(({ trait, people, lift }) => {
      const known = ground.traits.traits[trait];
      return known ? [{ ...known, people, lift }] : [];
    }),
    ...figuresOf(ground, (alter) => view.strengthOf(alter) ?? 0, members),
    leading: (community?.members ?? [])
      .filter((alter) => present.has(alter))
      .slice(0, LEADING)
      .map((alter) => mentionOf(ground.ego.alters[alter])),
  };
};

const linksAmong = ({ ties }: MapGround, shown: readonly ShownCommunity[]): MapAnswer['links'] =>
  shown.flatMap(({ place }, one) =>
    shown.slice(one + 1).flatMap((later, step) => {
      if (place >= ties.count || later.place >= ties.count) return [];
      const count = ties.between[place * ties.count + later.place] ?? 0;
      return count > 0 ? [{ one, other: one + 1 + step, ties: count }] : [];
    }),
  );

const personOf = (
  ground: MapGround,
  view: MapView,
  placeOf: ReadonlyMap<number, number>,
  bridging: ReadonlySet<number>,
  alter: number,
): MapPerson => {
  const person = ground.ego.alters[alter];
  return {
    ...mentionOf(person),
    work: [person?.title, person?.organisation].filter(Boolean).join(', '),
    strength: Math.round(10 * (view.strengthOf(alter) ?? 0)) / 10,
    community: placeOf.get(ground.communities.of[alter] ?? -1) ?? null,
    known: knownCount(ground, alter),
    isBridge: bridging.has(alter),
    isOwnBridge: ground.ownBridges[alter] === 1,
  };
};
