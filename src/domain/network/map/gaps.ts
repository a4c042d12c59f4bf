import { fold } from '../../../kernel/fold.ts';
import type { EgoNetwork } from '../ego/ego-network.ts';
import { ALIVE } from './bridges.ts';
import type { Communities } from './communities.ts';
import type { CommunityTies } from './community-ties.ts';

/** Where the network has a hole. */
export type Gap =
  /** Two large communities that hardly know of each other. */
  | {
      readonly kind: 'between';
      readonly communities: readonly [number, number];
      readonly ties: number;
      readonly expected: number;
    }
  /** A community with whom the user is no longer in touch at all. */
  | { readonly kind: 'quiet'; readonly community: number; readonly people: number }
  /** Something the user cares about, in which they know nobody. */
  | { readonly kind: 'nobody'; readonly interest: string };

const SMALLEST_COMMUNITY = 6;
/** The part of the people a community needs to be large. */
const LARGE_PART = 0.03;
/** Ties between two communities below this part of what chance would give are hardly any. */
const HARDLY = 0.12;
const FEWEST_EXPECTED = 3;
const MOST_BETWEEN = 4;
const MOST_QUIET = 3;
const MOST_NOBODY = 3;

const gapsBetween = (ego: EgoNetwork, { list, graph }: Communities, ties: CommunityTies): Gap[] => {
  const isLarge = (place: number) =>
    (list[place]?.members.length ?? 0) >= Math.max(SMALLEST_COMMUNITY, LARGE_PART * ego.alters.length);
  const found: Extract<Gap, { kind: 'between' }>[] = [];
  for (let one = 0; one < ties.count && isLarge(one); one += 1) {
    for (let other = one + 1; other < ties.count && isLarge(other); other += 1) {
      const expected = ((ties.ends[one] ?? 0) * (ties.ends[other] ?? 0)) / (2 * Math.max(1, graph.edgeCount));
      const held = ties.between[one * ties.count + other] ?? 0;
      if (expected < FEWEST_EXPECTED || held > HARDLY * expected) continue;
      found.push({ kind: 'between', communities: [one, other], ties: held, expected });
    }
  }
  found.sort((one, other) => other.expected - other.ties - (one.expected - one.ties));
  return found.slice(0, MOST_BETWEEN);
};

const quietCommunities = (ego: EgoNetwork, { list }: Communities): Gap[] =>
  list.flatMap(({ members }, community) =>
    members.length >= SMALLEST_COMMUNITY && members.every((alter) => (ego.alters[alter]?.strength ?? 0) < ALIVE)
      ? [{ kind: 'quiet' as const, community, people: members.length }]
      : [],
  );

/** What is on file beside the network that an interest may be found in: what others care for, and where one met them. */
export interface Interests {
  readonly ofSelf: readonly string[];
  readonly ofOthers: readonly string[];
}

/** Interests of the user that appear in nobody's interests, field, place, title, organisation or source. */
const interestsOfNobody = (ego: EgoNetwork, { ofSelf, ofOthers }: Interests): Gap[] => {
  if (ofSelf.length === 0) return [];
  const known = ego.alters.flatMap(({ field, place, title, organisation }) => [field, place, title, organisation]);
  const texts = [...new Set([...known, ...ofOthers])].flatMap((text) => (text === null ? [] : fold(text)));
  return ofSelf
    .filter((interest) => !texts.some((text) => text.includes(fold(interest))))
    .map((interest) => ({ kind: 'nobody', interest }));
};

/** The gaps worth knowing about, a few of each kind. */
export const findGaps = (
  ego: EgoNetwork,
  communities: Communities,
  ties: CommunityTies,
  interests: Interests,
): Gap[] => [
  ...gapsBetween(ego, communities, ties),
  ...quietCommunities(ego, communities).slice(0, MOST_QUIET),
  ...interestsOfNobody(ego, interests).slice(0, MOST_NOBODY),
];
