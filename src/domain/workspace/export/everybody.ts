import type { PersonRows } from '../../people/people-store.ts';
import type { Store } from '../../store.ts';

const pageSize = 500;

/** Everybody on file, archived people too, in the order of their names, with their facts. */
export async function* everybody(store: Store, today: string): AsyncIterable<PersonRows> {
  let after: string | undefined;
  do {
    const page = await store.people.list({ filter: { archived: 'all' }, sort: 'name', limit: pageSize, after, today });
    for (const { id } of page.items) {
      const rows = await store.people.rows(id, { contactDaysSince: today });
      if (rows) yield rows;
    }
    after = page.next ?? undefined;
  } while (after !== undefined);
}
