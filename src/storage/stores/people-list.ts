import type { Page } from '../../kernel/paging.ts';
import type { PeopleFilter, PersonSummary } from '../../domain/people/person-summary.ts';
import type { PeopleListQuery } from '../../domain/people/people-store.ts';
import type { StoreAccess } from '../store-access.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { narrowingsOf } from './people-filter.ts';
import { type Place, readIds } from './people-ids.ts';
import { peopleOrders } from './people-order.ts';
import { countPeopleUnder, fewestFirst } from './people-total.ts';
import { readSummaries } from './person-summaries.ts';

/** Up to so many people are gathered and sorted; beyond, walking the list in its order finds a page sooner. */
const mostGathered = 1500;

interface ListPlace extends Place {
  readonly sort: string;
  readonly total: number;
}

const isPlaceOf =
  (sort: string) =>
  (value: unknown): value is ListPlace => {
    const place = value as Partial<ListPlace> | null;
    return (
      typeof place === 'object' && place?.sort === sort && Array.isArray(place.keys) && typeof place.total === 'number'
    );
  };

/** One page of the people under a filter, in an order. */
export const listPeople = async (access: StoreAccess, query: PeopleListQuery): Promise<Page<PersonSummary>> => {
  const { filter, sort, limit, today } = query;
  const after = decodeCursor(query.after, isPlaceOf(sort));
  const narrowings = await fewestFirst(access, narrowingsOf(access, filter, today), filter.archived);
  const total = after?.total ?? (await countPeopleUnder(access, narrowings, filter.archived));
  const found = await readIds(
    access,
    { archived: filter.archived, narrowings, order: peopleOrders[sort], isGathered: total <= mostGathered },
    { after, offset: after ? 0 : (query.offset ?? 0), limit: limit + 1 },
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
  const narrowings = await fewestFirst(access, narrowingsOf(access, filter, today), filter.archived);
  const found = await readIds(
    access,
    { archived: filter.archived, narrowings, order: peopleOrders.name, isGathered: true },
    { after: null, offset: 0, limit: Number.MAX_SAFE_INTEGER },
  );
  return found.map((each) => each.id);
};
