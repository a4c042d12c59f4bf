import { sql } from 'kysely';
import type { Contact } from '../../domain/ties/contact-days.ts';
import type { DerivedAccess } from './touched.ts';

const contactsAtOnce = 50_000;
const fieldMark = '|';
const contactMark = '\n';

/** How many participations each person has. */
const countsOf = async (
  { db, workspace, engine }: DerivedAccess,
  ids: readonly string[],
): Promise<Map<string, number>> => {
  const rows = await db
    .selectFrom('participants')
    .select((eb) => ['personId', eb.fn.countAll<number>().as('count')])
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .groupBy('personId')
    .execute();
  return new Map(rows.map((row) => [row.personId, row.count]));
};

/** People in groups with not too much to read of each group, so that memory does not grow with years of mail. */
async function* groupsOf(access: DerivedAccess, ids: readonly string[]): AsyncGenerator<string[]> {
  const counts = ids.length > 1 ? await countsOf(access, ids) : new Map();
  let group: string[] = [];
  let contacts = 0;
  for (const id of ids) {
    const count = counts.get(id) ?? 0;
    if (group.length > 0 && contacts + count > contactsAtOnce) {
      yield group;
      group = [];
      contacts = 0;
    }
    group.push(id);
    contacts += count;
  }
  if (group.length > 0) yield group;
}

const contactOf = (text: string): Contact => {
  const [occurredAt = '', occurredOn = '', direction = '', groupSize = '', channel = ''] = text.split(fieldMark);
  return {
    occurredAt,
    occurredOn,
    direction: direction as Contact['direction'],
    groupSize: Number(groupSize),
    channel,
  };
};

/** The moment comes first in each text, so that sorting the texts sorts by time. SQLite has them in order already. */
const sortedContacts = (texts: readonly string[]): Contact[] => {
  const isSorted = texts.every((text, index) => index === 0 || (texts[index - 1] ?? '') <= text);
  return (isSorted ? texts : texts.toSorted()).map(contactOf);
};

/**
 * Everything that happened with these people, oldest first; who is left out had nothing. A person's participations
 * come as one text: ten times fewer values cross from the database.
 */
export async function* contactsByPerson(
  access: DerivedAccess,
  ids: readonly string[],
): AsyncGenerator<{ personId: string; contacts: Contact[] }> {
  const { db, workspace, engine } = access;
  const line = sql.join(
    ['occurredAt', 'occurredOn', 'direction', 'groupSize', 'channel'].map((column) => sql.ref(column)),
    sql.raw(` || '${fieldMark}' || `),
  );
  for await (const group of groupsOf(access, ids)) {
    const rows = await db
      .selectFrom('participants')
      .select(['personId', sql<string>`string_agg(${line}, ${sql.lit(contactMark)})`.as('lines')])
      .where('workspace', '=', workspace)
      .where('personId', 'in', engine.among(group))
      .groupBy('personId')
      .execute();
    for (const { personId, lines } of rows) yield { personId, contacts: sortedContacts(lines.split(contactMark)) };
  }
}
