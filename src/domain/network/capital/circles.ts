import { fold } from '../../../kernel/fold.ts';
import { buildGraph } from '../build-graph.ts';
import type { Graph } from '../csr.ts';
import type { Alter, EgoNetwork, KnownTies } from '../ego/ego-network.ts';
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

const wasMet = ({ lastDay, strength }: Alter): boolean => lastDay !== null || strength > 0;

/**
 * Circles found in who knows whom among those the user ever met, as only they count. Others belong where the one
 * belongs whom they know most surely; those of whom no tie is known belong to none.
 */
const communitiesOf = ({ alters, knownTies }: EgoNetwork): Circles => {
  const met = Int32Array.from(alters.keys()).filter((place) => wasMet(alters[place]!));
  const graph = tiesAmong(knownTies, met, alters.length);
  const { memberships, count } = findLeidenCommunities(graph, { seed: 1 });
  const codes = new Int32Array(alters.length).fill(-1);
  const members = Array.from({ length: count }, (): Alter[] => []);
  for (const [node, place] of met.entries()) {
    if (graph.offsets[node] === graph.offsets[node + 1]) continue;
    codes[place] = memberships[node]!;
    members[memberships[node]!]!.push(alters[place]!);
  }
  joinStrangers(codes, knownTies);
  return { codes, names: members.map(communityName) };
};

const tiesAmong = ({ a, b, confidence }: KnownTies, places: Int32Array, people: number): Graph => {
  const nodes = new Int32Array(people).fill(-1);
  for (const [node, place] of places.entries()) nodes[place] = node;
  const ties = Uint32Array.from(a.keys()).filter((tie) => nodes[a[tie]!]! >= 0 && nodes[b[tie]!]! >= 0);
  const edges = {
    nodeCount: places.length,
    sources: ties.map((tie) => nodes[a[tie]!]!),
    targets: ties.map((tie) => nodes[b[tie]!]!),
    weights: Float64Array.from(ties, (tie) => confidence[tie]!),
  };
  const built = buildGraph(edges, { directed: false, weighted: true });
  if (!built.ok) throw new Error(built.error.reason);
  return built.value;
};

/** Each by the surest tie to somebody who belongs somewhere. */
const joinStrangers = (codes: Int32Array, { a, b, confidence }: KnownTies): void => {
  const surest = new Float64Array(codes.length);
  const joined = codes.slice();
  const offer = (stranger: number, member: number, sure: number): void => {
    if (codes[stranger]! >= 0 || codes[member]! < 0 || sure <= surest[stranger]!) return;
    surest[stranger] = sure;
    joined[stranger] = codes[member]!;
  };
  for (let tie = 0; tie < a.length; tie += 1) {
    offer(a[tie]!, b[tie]!, confidence[tie]!);
    offer(b[tie]!, a[tie]!, confidence[tie]!);
  }
  codes.set(joined);
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
