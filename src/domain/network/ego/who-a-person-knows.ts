import type { KnownTie } from '../../ties/known/known-tie.ts';
import type { NetworkStore } from './network-store.ts';
import { type KnownTieSource, knownTieSources } from './ego-network.ts';
import { evidenceByOther, type PersonGrounds } from './known-tie-evidence.ts';
import { knownTiesOf } from './known-ties-of.ts';

/** Somebody whom a person knows, or of whom the user said that they do not know each other. */
export interface Acquaintance {
  readonly personId: string;
  /** `held` and `denied` are the user's words, `seen` is what the data make likely. */
  readonly state: 'held' | 'denied' | 'seen';
  /** 0 to 1. */
  readonly confidence: number;
  /** 0 to 100, at least. */
  readonly strength: number;
  readonly source: KnownTieSource;
  /** What the user said. */
  readonly stated: KnownTie | null;
  /** In sentences, the surest first. */
  readonly evidence: readonly string[];
}

const surestFirst = (a: Acquaintance, b: Acquaintance): number =>
  Number(a.state === 'denied') - Number(b.state === 'denied') ||
  b.confidence - a.confidence ||
  b.strength - a.strength ||
  (a.personId < b.personId ? -1 : 1);

const peopleIn = ({ occasions, stays, stated }: PersonGrounds): Set<string> =>
  new Set([
    ...occasions.flatMap((each) => each.people),
    ...stays.map((each) => each.personId),
    ...stated.flatMap((each) => [each.personId, each.otherId]),
  ]);

/** By the same rules as the whole network's, from one person's part of the same data: the same confidence. */
export const acquaintancesOf = (grounds: PersonGrounds, personId: string, day: string): Acquaintance[] => {
  const ids = [personId, ...[...peopleIn(grounds)].filter((id) => id !== personId)];
  const places = new Map(ids.map((id, place) => [id, place]));
  const ties = knownTiesOf(grounds, (id) => places.get(id), ids.length, day);
  const evidence = evidenceByOther(grounds, personId, day);
  const statedBy = new Map(
    grounds.stated.map((tie) => [tie.personId === personId ? tie.otherId : tie.personId, tie] as const),
  );
  const found: Acquaintance[] = [];
  for (let row = 0; ties.a[row] === 0; row += 1) {
    const other = ids[ties.b[row]!] ?? '';
    const stated = statedBy.get(other) ?? null;
    found.push({
      personId: other,
      state: stated ? 'held' : 'seen',
      confidence: ties.confidence[row]!,
      strength: ties.strength[row]!,
      source: knownTieSources[ties.source[row]!]!,
      stated,
      evidence: evidence.get(other) ?? [],
    });
  }
  for (const [other, stated] of statedBy)
    if (stated.state === 'denied')
      found.push({
        personId: other,
        state: 'denied',
        confidence: 0,
        strength: 0,
        source: 'stated',
        stated,
        evidence: evidence.get(other) ?? [],
      });
  return found.sort(surestFirst);
};

/** Whom a person knows, as far as it is known, on a day. The user is left to the caller to leave out. */
export const whoAPersonKnows = async (
  network: NetworkStore,
  personId: string,
  day: string,
): Promise<Acquaintance[]> => {
  const grounds = {
    occasions: await network.occasions(personId),
    stays: await network.stays(personId),
    stated: await network.statedTies(personId),
  };
  return acquaintancesOf(grounds, personId, day);
};
