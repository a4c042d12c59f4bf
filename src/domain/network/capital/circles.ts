import { fold } from '../../../kernel/fold.ts';
import { buildGraph } from '../build-graph.ts';
import type { Alter, EgoNetwork } from '../ego/ego-network.ts';
import { findLeidenCommunities } from '../measures/leiden.ts';

/** What people are grouped by. */
export type GroupKind = 'employer' | 'field' | 'place' | 'community';

/** The group of each alter: `codes[i]` counts from 0 up to `names.length`, -1 where nobody knows. */
export interface Circles {
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

const labelOf: Readonly<Record<Exclude<GroupKind, 'community'>, (alter: Alter) => string | null>> = {
  employer: (alter) => alter.organisation,
  field: (alter) => alter.field,
  place: (alter) => alter.place,
};

export const circlesOf = (network: EgoNetwork, kind: GroupKind): Circles =>
  kind === 'community' ? communitiesOf(network) : groupsBy(network.alters, labelOf[kind]);

/** People with the same words, however they are capitalised and accented. */
export const groupsBy = (alters: readonly Alter[], label: (alter: Alter) => string | null): Circles => {
  const known = new Map<string, number>();
  const folded = new Map<string, string>();
  const names: string[] = [];
  const codes = Int32Array.from(alters, (alter) => {
    const text = label(alter)?.trim();
    if (!text) return -1;
    const key = folded.get(text) ?? fold(text);
    folded.set(text, key);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, names.length);
    return names.push(text) - 1;
  });
  return { codes, names };
};

/** Circles found in who knows whom; those of whom no tie is known belong to none. */
const communitiesOf = (network: EgoNetwork): Circles => {
  const { alters, knownTies } = network;
  const built = buildGraph(
    {
      nodeCount: alters.length,
      sources: knownTies.a,
      targets: knownTies.b,
      weights: Float64Array.from(knownTies.confidence),
    },
    { directed: false, weighted: true },
  );
  if (!built.ok) throw new Error(built.error.reason);
  const { offsets } = built.value;
  const { memberships, count } = findLeidenCommunities(built.value, { seed: 1 });
  const codes = memberships.map((community, alter) => (offsets[alter] === offsets[alter + 1] ? -1 : community));
  const members = Array.from({ length: count }, (): Alter[] => []);
  for (const [place, code] of codes.entries()) if (code >= 0) members[code]!.push(alters[place]!);
  return { codes, names: members.map(communityName) };
};

/** At least so many of a circle must share something for it to be named by that. */
const sharedByMost = 0.4;

/** Named by what most members share, else by whom the user knows best there. */
export const communityName = (members: readonly Alter[]): string => {
  for (const label of [labelOf.employer, labelOf.field, labelOf.place]) {
    const counts = new Map<string, number>();
    for (const member of members) {
      const text = label(member);
      if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const [text, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
    if (count >= 2 && count >= sharedByMost * members.length) return text;
  }
  const dearest = members.reduce<Alter | undefined>(
    (best, each) => (best && best.strength >= each.strength ? best : each),
    undefined,
  );
  return dearest ? `around ${dearest.name}` : '';
};
