import { sql } from 'kysely';
import type { MutualContact } from '../../domain/outreach/common-ground/ground-rows.ts';
import { yearWords } from '../../domain/outreach/common-ground/pair-words.ts';
import type { StoreAccess } from '../store-access.ts';
import { mayBeBroughtUp } from './bring-up.ts';

/** Larger gatherings make nobody acquainted; older ones than so many back add little. */
const largestGroup = 12;
const gatheringsRead = 200;
const mostRead = 400;

interface Company {
  readonly personId: string;
  readonly fullName: string;
  readonly count: number;
  /** The day and the identifier of the last time. */
  readonly last: string;
}

/** Whom a person was together with, in the user's sight. */
const companyOf = async ({ db, workspace }: StoreAccess, personId: string): Promise<Company[]> => {
  const { rows } = await sql<Company>`
    select company."personId", "people"."fullName", count(*) as "count",
      max(theirs."occurredOn" || '|' || theirs."interactionId") as "last"
    from (
      select "interactionId", "occurredOn" from "participants"
      where "workspace" = ${workspace} and "personId" = ${personId} and "groupSize" between 2 and ${largestGroup}
      order by "occurredAt" desc limit ${gatheringsRead}) theirs
    join "participants" company on company."workspace" = ${workspace} and company."interactionId" = theirs."interactionId"
    join "people" on "people"."workspace" = ${workspace} and "people"."id" = company."personId"
    where company."personId" <> ${personId} and ${mayBeBroughtUp(workspace, 'company.personId')}
    group by company."personId", "people"."fullName"
    order by "count" desc, company."personId" limit ${mostRead}`.execute(db);
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
};

/** Whom the user says a person knows. */
const knownOf = async ({ db, workspace }: StoreAccess, personId: string) => {
  const { rows } = await sql<{ id: string; personId: string; fullName: string; kind: string | null }>`
    select known."id", "people"."id" as "personId", "people"."fullName", known."kind"
    from (
      select "id", "otherId" as "personId", "kind", "state", "removedAt" from "knownTies"
        where "workspace" = ${workspace} and "personId" = ${personId}
      union all
      select "id", "personId", "kind", "state", "removedAt" from "knownTies"
        where "workspace" = ${workspace} and "otherId" = ${personId}) known
    join "people" on "people"."workspace" = ${workspace} and "people"."id" = known."personId"
    where known."state" = 'held' and known."removedAt" is null and ${mayBeBroughtUp(workspace, 'known.personId')}
    order by "people"."id"`.execute(db);
  return rows;
};

const contactsOf = async (access: StoreAccess, personId: string): Promise<Map<string, MutualContact>> => {
  const contacts = new Map<string, MutualContact>();
  for (const { personId: id, fullName, count, last } of await companyOf(access, personId)) {
    const [on = '', interactionId = ''] = last.split('|');
    const words = count === 1 ? `Together in ${yearWords(on)}` : `Together ${count} times, last in ${yearWords(on)}`;
    contacts.set(id, { id, fullName, count, evidence: { record: 'interactions', id: interactionId, words } });
  }
  for (const { id, personId: knownId, fullName, kind } of await knownOf(access, personId)) {
    const words =
      kind === null ? 'You noted that they know each other' : `You noted that they know each other: ${kind}`;
    const count = contacts.get(knownId)?.count ?? 0;
    contacts.set(knownId, { id: knownId, fullName, count: count + 3, evidence: { record: 'knownTies', id, words } });
  }
  return contacts;
};

/** Whom both know: whoever was together with the other, or is said to know them; of two others, whom both were with. */
export const mutualContacts = async (
  access: StoreAccess,
  otherId: string,
  oneId: string | null,
): Promise<MutualContact[]> => {
  const theirs = await contactsOf(access, otherId);
  if (oneId === null) return [...theirs.values()];
  const ones = await contactsOf(access, oneId);
  return [...theirs.values()].flatMap((contact) => {
    const mine = ones.get(contact.id);
    return mine ? [{ ...contact, count: Math.min(contact.count, mine.count) }] : [];
  });
};
