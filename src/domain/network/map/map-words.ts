import type { Alter } from '../ego/ego-network.ts';
import type { Bridge } from './bridges.ts';
import type { NamedCommunity } from './community-names.ts';
import type { Gap } from './gaps.ts';

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;

const MOST_NAMED = 2;

const namedWithRest = (names: readonly string[]): string =>
  listed(names.length > MOST_NAMED + 1 ? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more`] : names);

/** Why somebody is a bridge: `Ties Globex years to Lisbon: 5 of 8 ties.` */
export const bridgeWords = (bridge: Bridge, communities: readonly NamedCommunity[]): string => {
  const [own = '', ...others] = bridge.communities.map((place) => communities[place]?.name ?? '');
  if (bridge.kind === 'door') {
    const people = communities[bridge.communities[0] ?? -1]?.members.length ?? 0;
    return `The only one of ${people} in ${own} you are still in touch with.`;
  }
  const held = bridge.ties === bridge.ofTies ? 'every tie there is' : `${bridge.ties} of ${bridge.ofTies} ties`;
  return `Ties ${own} to ${namedWithRest(others)}: ${held}.`;
};

export interface GapWords {
  readonly sentence: string;
  readonly nextStep: string;
}

const strongest = (community: NamedCommunity | undefined, alters: readonly Alter[]): string => {
  const ranked = (community?.members ?? []).toSorted(
    (one, other) => (alters[other]?.strength ?? 0) - (alters[one]?.strength ?? 0),
  );
  return alters[ranked[0] ?? -1]?.name ?? '';
};

/** A gap in words, and what one could do about it. */
export const gapWords = (gap: Gap, communities: readonly NamedCommunity[], alters: readonly Alter[]): GapWords => {
  if (gap.kind === 'nobody')
    return {
      sentence: `Nobody you know shares your interest in ${gap.interest}.`,
      nextStep: 'Ask somebody who knows many people whom they know there.',
    };
  if (gap.kind === 'quiet') {
    const community = communities[gap.community];
    const name = community?.name ?? '';
    return {
      sentence: `You are in touch with none of the ${gap.people} people of ${name}.`,
      nextStep: `Write to ${alters[community?.members[0] ?? -1]?.name ?? 'one of them'}, who knows most of them.`,
    };
  }
  const [one, other] = gap.communities.map((place) => communities[place]);
  const ties = gap.ties === 0 ? 'Nobody' : gap.ties === 1 ? 'One tie alone' : `Only ${gap.ties} ties`;
  return {
    sentence: `${ties} ${gap.ties > 1 ? 'join' : 'joins'} ${one?.name ?? ''} and ${other?.name ?? ''}; people who mixed freely would have ${Math.round(gap.expected)}.`,
    nextStep: `What they hear, they hear through you. ${strongest(one, alters)} and ${strongest(other, alters)} might like to meet.`,
  };
};
