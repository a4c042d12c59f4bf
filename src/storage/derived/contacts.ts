import type { Contact } from '../../domain/ties/contact-days.ts';
import type { Database } from '../engine.ts';

const contactsAPage = 20_000;

type ContactRow = Contact & { readonly personId: string };

const select = (db: Database, workspace: string) =>
  db
    .selectFrom('participants')
    .select(['personId', 'occurredAt', 'occurredOn', 'channel', 'direction', 'groupSize'])
    .where('workspace', '=', workspace)
    .orderBy('personId')
    .orderBy('occurredAt')
    .orderBy('interactionId');

/**
 * Everything that happened with these people, person by person, oldest first. Read in pages, so that memory does not
 * grow with a chunk of people who have years of mail; only one person's own is ever held whole.
 */
export async function* contactsByPerson(
  db: Database,
  workspace: string,
  ids: readonly string[],
): AsyncGenerator<Map<string, Contact[]>> {
  let left = ids.toSorted();
  while (left.length > 0) {
    const page: ContactRow[] = await select(db, workspace).where('personId', 'in', left).limit(contactsAPage).execute();
    const byPerson = Map.groupBy(page, (row) => row.personId);
    const last = page.length < contactsAPage ? undefined : page.at(-1)?.personId;
    if (last === undefined) {
      yield byPerson;
      return;
    }
    byPerson.set(last, await select(db, workspace).where('personId', '=', last).execute());
    yield byPerson;
    left = left.filter((id) => id > last);
  }
}
