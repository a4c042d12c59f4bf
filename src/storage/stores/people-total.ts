import { type RawBuilder, sql } from 'kysely';
import type { PeopleFilter } from '../../domain/people/person-summary.ts';
import { readTallies } from '../derived/tallies.ts';
import type { StoreAccess } from '../store-access.ts';
import type { Narrowing } from './people-filter.ts';

type Archived = PeopleFilter['archived'];

/** Beyond this many, which narrowing leaves fewest no longer matters. */
const mostCompared = 3000;

const countOf = async ({ db }: StoreAccess, ids: RawBuilder<unknown>): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as "count" from (${ids}) as "counted"`.execute(db);
  return rows[0]?.count ?? 0;
};

/** The narrowing that leaves fewest people first, as the others are asked of each of them. */
const fewestFirst = async (
  access: StoreAccess,
  narrowings: readonly Narrowing[],
  archived: Archived,
): Promise<Narrowing[]> => {
  if (narrowings.length < 2) return [...narrowings];
  const sized: { narrowing: Narrowing; size: number }[] = [];
  for (const narrowing of narrowings)
    sized.push({
      narrowing,
      size: await countOf(access, sql`select 1 from (${narrowing.ids(archived)}) as "some" limit ${mostCompared}`),
    });
  return sized.sort((a, b) => a.size - b.size).map(({ narrowing }) => narrowing);
};

/** Each person once. */
export const distinctIds = ({ isUnique, ids }: Narrowing, archived: Archived): RawBuilder<unknown> =>
  isUnique ? ids(archived) : sql`select distinct "id" from (${ids(archived)}) as "repeated"`;

const holding = (narrowings: readonly Narrowing[], id: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`${
    narrowings.length > 0
      ? sql.join(
          narrowings.map((each) => each.holdsFor(id)),
          sql` and `,
        )
      : sql`1 = 1`
  }`;

/** Those under all narrowings among the user and archived people: the few that a count took in and should not have. */
const countAside = (
  access: StoreAccess,
  narrowings: readonly Narrowing[],
  aside: RawBuilder<boolean>,
): Promise<number> =>
  countOf(
    access,
    sql`select "people"."id" from "people" where "people"."workspace" = ${access.workspace} and ${aside}
      and ${holding(narrowings, sql`"people"."id"`)}`,
  );

/** Put so that the archived few are found by their own index. */
const isArchived = sql<boolean>`"people"."archivedAt" > '' and not ("people"."isSelf" = 1)`;
const isSelf = sql<boolean>`"people"."isSelf" = 1`;

/** What a filter comes to, before it is known who is archived. */
export interface Chosen {
  /** Fewest first. */
  readonly narrowings: readonly Narrowing[];
  /** Whether they are few enough to be gathered and sorted. Beyond, walking the list in its order finds a page sooner. */
  readonly isFew: boolean;
}

/** Up to so many people are looked at one by one. */
export const mostGathered = 1500;

const idsUnder = ([first, ...others]: readonly Narrowing[], archived: Archived): RawBuilder<unknown> | null =>
  first
    ? sql`select "chosen"."id" from (${distinctIds(first, archived)}) as "chosen" where ${holding(others, sql`"chosen"."id"`)}`
    : null;

export const choose = async (
  access: StoreAccess,
  narrowings: readonly Narrowing[],
  archived: Archived,
): Promise<Chosen> => {
  const sorted = await fewestFirst(access, narrowings, archived);
  const ids = idsUnder(sorted, archived);
  const isFew = ids !== null && (await countOf(access, sql`${ids} limit ${mostGathered + 1}`)) <= mostGathered;
  return { narrowings: sorted, isFew };
};

/**
 * How many people a filter leaves, where they are many. A count along one index is quick, a look at each person is
 * not: those to be left out are counted by themselves, as they are few.
 */
export const countMany = async (
  access: StoreAccess,
  narrowings: readonly Narrowing[],
  archived: Archived,
): Promise<number> => {
  const ids = idsUnder(narrowings, archived);
  const [first] = narrowings;
  if (ids === null || first === undefined) {
    const { people, archived: aside } = await readTallies(access.db, access.workspace);
    return (archived === 'yes' ? 0 : people) + (archived === 'no' ? 0 : aside);
  }
  if (first.isExact) return countOf(access, ids);
  if (first.count && narrowings.length === 1) return first.count(access.db, archived);
  if (archived === 'yes') return countAside(access, narrowings, isArchived);
  const asides = [isSelf, ...(archived === 'no' ? [isArchived] : [])];
  let total = await countOf(access, ids);
  for (const aside of asides) total -= await countAside(access, narrowings, aside);
  return total;
};
