import type { Page } from '../../kernel/paging.ts';
import type { PeopleFilter, PeopleSort, PersonSummary } from '../../domain/people/person-summary.ts';
import type { PeopleListQuery } from '../../domain/people/people-store.ts';
import type { StoreAccess } from '../store-access.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { narrowingsOf } from './people-filter.ts';
import { type Found, type IdsQuery, type Place, readIds } from './people-ids.ts';
import { type PeopleOrder, peopleOrder } from './people-order.ts';
import { choose, countMany, mostGathered } from './people-total.ts';
import { readSummaries } from './person-summaries.ts';

interface ListPlace extends Place {
  readonly sort: PeopleSort;
  readonly total: number;
}

/** A cursor comes from outside: whatever it says, it must not get further than here unless it fits the list. */
const isPlaceOf =
  (sort: PeopleSort, order: PeopleOrder) =>
  (value: unknown): value is ListPlace => {
    const { lead, keys, total, ...place } = (value ?? {}) as Partial<ListPlace>;
    const { keys: columns } = order.leads[lead ?? -1] ?? {};
    return (
      place.sort === sort &&
      Number.isSafeInteger(total) &&
      Array.isArray(keys) &&
      keys.length === columns?.length &&
      keys.every((key, index) => typeof key === (columns[index]?.kind === 'number' ? 'number' : 'string'))
    );
  };

interface Window {
  readonly after: ListPlace | null;
  readonly offset: number;
  readonly limit: number;
}

/** A page, with one more where there is one; few people are read as a whole, which counts them by the way. */
const readPage = async (
  access: StoreAccess,
  query: IdsQuery,
  { after, offset, limit }: Window,
): Promise<{ found: Found[]; total: number }> => {
  if (after) return { found: await readIds(access, query, { after, offset: 0, limit: limit + 1 }), total: after.total };
  if (query.isFew) {
    const all = await readIds(access, query, { after: null, offset: 0, limit: mostGathered });
    return { found: all.slice(offset, offset + limit + 1), total: all.length };
  }
  const total = await countMany(access, query.narrowings, query.archived);
  return { found: await readIds(access, query, { after: null, offset, limit: limit + 1 }), total };
};

/** One page of the people under a filter, in an order. A cursor of another list, or none at all, begins at the first. */
export const listPeople = async (access: StoreAccess, query: PeopleListQuery): Promise<Page<PersonSummary>> => {
  const { filter, sort, limit, today } = query;
  const chosen = await choose(access, narrowingsOf(access, filter, today), filter.archived);
  const order = peopleOrder(sort, today);
  const { found, total } = await readPage(
    access,
    { ...chosen, archived: filter.archived, order },
    { after: decodeCursor(query.after, isPlaceOf(sort, order)), offset: query.offset ?? 0, limit },
  );
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await readSummaries(
      access,
      shown.map((each) => each.id),
      today,
    ),
    total,
    next: found.length > limit && last ? encodeCursor({ ...last.place, sort, total } satisfies ListPlace) : null,
  };
};

/** All people under a filter, by name. */
export const idsOfPeople = async (access: StoreAccess, filter: PeopleFilter, today: string): Promise<string[]> => {
  const chosen = await choose(access, narrowingsOf(access, filter, today), filter.archived);
  const found = await readIds(
    access,
    { ...chosen, isFew: true, archived: filter.archived, order: peopleOrder('name', today) },
    { after: null, offset: 0, limit: Number.MAX_SAFE_INTEGER },
  );
  return found.map((each) => each.id);
};
