import { chunksOf } from '../chunks.ts';
import type { Row } from '../engine.ts';
import type { NotingWriter } from '../writer.ts';
import { keyOf, keyParts, keyText } from '../writer-keys.ts';
import { becauseBuiltUpon, becauseChanged, inCompany } from './kept-reasons.ts';
import { broughtBy, changesOfLaterSet, laterSetsOf, type LaterChange, type SetPlace } from './later-changes.ts';

/** People and interactions that a set brought and later changes built upon, each with the reason in words. */
export interface BuiltUpon {
  readonly people: Map<string, string>;
  readonly interactions: Map<string, string>;
}

const owners = ['people', 'interactions'] as const;
/** Claims that wait to be compared with what the set brought, for that takes a look through the whole set. */
const MOST_CLAIMS = 50_000;

type ClaimsByOwner = Record<(typeof owners)[number], Map<string, string>>;

interface Claim {
  readonly owner: 'people' | 'interactions';
  readonly id: string;
  readonly reason: string;
}

const claimsOf = (change: LaterChange, row: Row): Claim[] => {
  const reason = becauseBuiltUpon(change);
  const person = change.record === 'photos' ? row['id'] : row['personId'];
  const interaction = row['interactionId'];
  return [
    ...(typeof person === 'string' ? [{ owner: 'people', id: person, reason } as const] : []),
    ...(typeof interaction === 'string' ? [{ owner: 'interactions', id: interaction, reason } as const] : []),
  ];
};

const claimsOfPage = async (writer: NotingWriter, page: readonly LaterChange[]): Promise<Claim[]> => {
  const claims: Claim[] = [];
  for (const [record, changes] of Map.groupBy(page, (change) => change.record)) {
    if (record === 'people' || record === 'interactions') {
      for (const change of changes)
        if (change.action !== 'insert') claims.push({ owner: record, id: change.key, reason: becauseChanged(change) });
      continue;
    }
    const rows = await writer.rows(
      record,
      changes.map((change) => keyParts(record, change.key)),
    );
    const byKey = new Map(changes.map((change) => [change.key, change]));
    for (const row of rows) {
      const change = byKey.get(keyText(keyOf(record, row)));
      if (change) claims.push(...claimsOf(change, row));
    }
  }
  return claims;
};

const keepBrought = async (place: SetPlace, found: BuiltUpon, claims: ClaimsByOwner): Promise<void> => {
  for (const owner of owners) {
    const brought = await broughtBy(place, owner, new Set(claims[owner].keys()));
    for (const id of brought) found[owner].set(id, claims[owner].get(id) ?? '');
    claims[owner].clear();
  }
};

/** Looks through everything changed since a set for what was built upon the rows it brought. */
export const findBuiltUpon = async (place: SetPlace, writer: NotingWriter): Promise<BuiltUpon> => {
  const found: BuiltUpon = { people: new Map(), interactions: new Map() };
  const claims: ClaimsByOwner = { people: new Map(), interactions: new Map() };
  for (const set of await laterSetsOf(place)) {
    for await (const page of changesOfLaterSet(place, set)) {
      for (const { owner, id, reason } of await claimsOfPage(writer, page))
        if (!found[owner].has(id) && !claims[owner].has(id)) claims[owner].set(id, reason);
      if (claims.people.size + claims.interactions.size > MOST_CLAIMS) await keepBrought(place, found, claims);
    }
  }
  await keepBrought(place, found, claims);
  await addCompany(place, found);
  return found;
};

/** Whoever took part in an interaction that stays, stays with it. */
const addCompany = async (place: SetPlace, found: BuiltUpon): Promise<void> => {
  if (found.interactions.size === 0) return;
  const ids = new Set<string>();
  for (const interactions of chunksOf(found.interactions.keys(), 500)) {
    const company = await place.db
      .selectFrom('participants')
      .where('workspace', '=', place.workspace)
      .where('interactionId', 'in', interactions)
      .select('personId')
      .distinct()
      .execute();
    for (const { personId } of company) if (!found.people.has(personId)) ids.add(personId);
  }
  for (const id of await broughtBy(place, 'people', ids)) found.people.set(id, inCompany);
};
