import type { RecordName } from '../../domain/records.ts';
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
      for (const change of changes) claims.push({ owner: record, id: change.key, reason: becauseChanged(change) });
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

/** Looks through everything changed since a set for what was built upon the rows it brought. */
export const findBuiltUpon = async (place: SetPlace, writer: NotingWriter): Promise<BuiltUpon> => {
  const found: BuiltUpon = { people: new Map(), interactions: new Map() };
  for (const set of await laterSetsOf(place)) {
    for await (const page of changesOfLaterSet(place, set)) {
      const claims = await claimsOfPage(writer, page);
      for (const owner of ['people', 'interactions'] as const satisfies RecordName[]) {
        const ofOwner = claims.filter((claim) => claim.owner === owner && !found[owner].has(claim.id));
        if (ofOwner.length === 0) continue;
        const brought = await broughtBy(place, owner, [...new Set(ofOwner.map((claim) => claim.id))]);
        for (const claim of ofOwner) if (brought.has(claim.id)) found[owner].set(claim.id, claim.reason);
      }
    }
  }
  await addCompany(place, found);
  return found;
};

/** Whoever took part in an interaction that stays, stays with it. */
const addCompany = async (place: SetPlace, found: BuiltUpon): Promise<void> => {
  if (found.interactions.size === 0) return;
  const company = await place.db
    .selectFrom('participants')
    .where('workspace', '=', place.workspace)
    .where('interactionId', 'in', [...found.interactions.keys()])
    .select('personId')
    .distinct()
    .execute();
  const ids = company.map((row) => row.personId).filter((id) => !found.people.has(id));
  if (ids.length === 0) return;
  for (const id of await broughtBy(place, 'people', ids)) found.people.set(id, inCompany);
};
