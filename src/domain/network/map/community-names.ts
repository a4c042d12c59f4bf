import type { Alter } from '../ego/ego-network.ts';
import type { AlterTraits, Trait } from './alter-traits.ts';
import type { Community } from './community.ts';
import { baselineOf, type Share, sharesOf } from './community-traits.ts';

export interface NamedCommunity extends Community {
  /** What its members share beyond the rest, no two alike: `Globex years`, `Lisbon`, `Globex, energy`. */
  readonly name: string;
  /** Best first. */
  readonly shares: readonly Share[];
}

const SOURCE_NAMES: Readonly<Record<string, string>> = {
  'current-workplace': 'Work',
  'industry-event': 'Met at events',
  'online-platform': 'Met online',
  'alumni-network': 'Fellow alumni',
  'professional-organisation': 'Professional circles',
  introduction: 'Introduced to you',
  'family-and-friends': 'Family and friends',
};

const SOURCE_WORDS: Readonly<Record<string, string>> = {
  'current-workplace': 'you know from work',
  'industry-event': 'you met at events',
  'online-platform': 'you met online',
  'alumni-network': 'you know from your studies',
  'professional-organisation': 'you know from professional bodies',
  introduction: 'were introduced to you',
  'family-and-friends': 'are family and friends',
};

/** A trait as the name of those who share it. */
const nameOf = (traits: AlterTraits, place: number): string => {
  const trait = traits.traits[place];
  if (!trait) return '';
  if (trait.kind === 'source') return SOURCE_NAMES[trait.label] ?? trait.label;
  return trait.kind === 'employer' && traits.formerOfSelf.has(place) ? `${trait.label} years` : trait.label;
};

/** Communities by what is first among what their members share; -1 for nothing. */
const bySameFirst = (shared: readonly (readonly Share[])[]): Map<number, number[]> =>
  Map.groupBy(shared.keys(), (place) => shared[place]?.[0]?.trait ?? -1);

/**
 * Joins groups that share the same thing first and have nothing beside it that tells them apart: to the eye they are one
 * community, however finely the ties divide it.
 */
export const joinAlike = (
  groups: readonly (readonly number[])[],
  alterCount: number,
  traits: AlterTraits,
): (readonly number[])[] => {
  const everybody = baselineOf(
    traits,
    Array.from({ length: alterCount }, (_, alter) => alter),
  );
  const sameFirst = bySameFirst(groups.map((members) => sharesOf(traits, members, everybody)));
  return [...sameFirst].flatMap(([trait, places]) => {
    const alike = places.map((place) => groups[place] ?? []);
    if (trait === -1 || alike.length === 1) return alike;
    const seconds = tellApart(alike, traits, trait);
    const rest = alike.filter((_, turn) => seconds[turn] === null).flat();
    return [...alike.filter((_, turn) => seconds[turn] !== null), ...(rest.length > 0 ? [rest] : [])];
  });
};

/** Names every community by what its members share. Where nothing tells two apart, by whom they gather around. */
export const nameCommunities = (
  communities: readonly Community[],
  alters: readonly Alter[],
  traits: AlterTraits,
): NamedCommunity[] => {
  const everybody = baselineOf(traits, Array.from(alters.keys()));
  const shared = communities.map(({ members }) => sharesOf(traits, members, everybody));
  const names = new Map<number, string>();
  for (const [trait, places] of bySameFirst(shared)) {
    const members = places.map((place) => communities[place]?.members ?? []);
    const around = members.map(([first = 0]) => `around ${alters[first]?.name ?? 'somebody'}`);
    const seconds = trait === -1 || places.length === 1 ? [] : tellApart(members, traits, trait);
    for (const [turn, place] of places.entries())
      names.set(
        place,
        trait === -1
          ? `Around${(around[turn] ?? '').slice('around'.length)}`
          : [
              nameOf(traits, trait),
              places.length === 1 ? null : (seconds[turn] ?? (isOnlyPlain(seconds) ? null : around[turn])),
            ]
              .filter(Boolean)
              .join(', '),
      );
  }
  const distinct = withoutRepeats(communities.map((_, place) => names.get(place) ?? ''));
  return communities.map((community, place) => ({
    ...community,
    name: distinct[place] ?? '',
    shares: shared[place] ?? [],
  }));
};

/** One of several may stand for what they share without a second word. */
const isOnlyPlain = (seconds: readonly (string | null)[]): boolean =>
  seconds.filter((second) => second === null).length === 1;

/** Namesakes are rare and still happen: a town and a firm, two people around whom others gather. */
const withoutRepeats = (names: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    return turn === 1 ? name : `${name} (${turn})`;
  });
};

/** For communities that share the same thing most, what each has beside it that the others have less; null for none. */
const tellApart = (groups: readonly (readonly number[])[], traits: AlterTraits, first: number): (string | null)[] => {
  const together = baselineOf(traits, groups.flat());
  const own = groups.map((members) =>
    sharesOf(traits, members, together)
      .filter((share) => share.trait !== first)
      .map((share) => secondName(traits, share.trait)),
  );
  const taken = new Set<string>();
  return own.map((candidates) => {
    const found = candidates.find((name) => !taken.has(name)) ?? null;
    if (found !== null) taken.add(found);
    return found;
  });
};

const secondName = (traits: AlterTraits, place: number): string => {
  const name = nameOf(traits, place);
  const kind = traits.traits[place]?.kind;
  return kind === 'field' || kind === 'source' ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
};

/** What the members share, as a sentence: `24 of 31 have been at Globex, 18 of 31 in Lisbon.` */
export const sharedWords = (shares: readonly Share[], traits: AlterTraits, people: number): string => {
  const telling = shares.filter(({ trait }) => traits.traits[trait]?.kind !== 'source');
  const parts = (telling.length > 0 ? telling : shares)
    .slice(0, 3)
    .map(({ trait, people: some }) => `${some} of ${people} ${togetherWords(traits.traits[trait])}`);
  return parts.length === 0 ? 'They know each other; nothing else on file is common to them.' : `${parts.join(', ')}.`;
};

const togetherWords = (trait: Trait | undefined): string => {
  switch (trait?.kind) {
    case 'employer':
      return `have been at ${trait.label}`;
    case 'school':
      return `went to ${trait.label}`;
    case 'event':
      return `were at ${trait.label}`;
    case 'circle':
      return `belong to ${trait.label}`;
    case 'field':
      return `work in ${trait.label}`;
    case 'place':
      return `live in ${trait.label}`;
    default:
      return SOURCE_WORDS[trait?.label ?? ''] ?? 'come from the same place';
  }
};
