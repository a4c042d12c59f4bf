import { type RawBuilder, sql } from 'kysely';
import type { PeopleFilter } from '../../domain/people/person-summary.ts';
import type { StoreAccess } from '../store-access.ts';
import type { Narrowing } from './people-filter.ts';
import type { Lead, PeopleOrder, Walk } from './people-order.ts';
import { inBetween } from './rows-in-between.ts';
import { distinctIds } from './people-total.ts';

type Value = string | number;

/** A place in a list: in which lead, and the keys of the row there. */
export interface Place {
  readonly lead: number;
  readonly keys: readonly Value[];
}

export interface IdsQuery {
  readonly archived: PeopleFilter['archived'];
  /** Fewest first. */
  readonly narrowings: readonly Narrowing[];
  readonly order: PeopleOrder;
  /** Few are gathered and sorted; otherwise the list is walked in its order until there are enough. */
  readonly isFew: boolean;
}

const and = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<boolean> =>
  sql<boolean>`${sql.join(conditions, sql` and `)}`;

const archivedCondition = ({ archived }: Walk, wanted: IdsQuery['archived']): RawBuilder<boolean>[] =>
  wanted === 'all' ? [] : [wanted === 'yes' ? archived : sql`not (${archived})`];

/**
 * `cross join` keeps SQLite to the order of the tables; to PostgreSQL it is a join like any other.
 */
const fromAndWhere = (
  workspace: string,
  lead: Walk,
  query: IdsQuery,
  more: readonly RawBuilder<unknown>[],
): RawBuilder<unknown> => {
  const { narrowings, archived } = query;
  const [first, ...others] = narrowings;
  const id = sql.ref(lead.id);
  const isLed = query.isFew && first !== undefined;
  const tables = lead.tables.map((table) => sql.table(table));
  const asked = (each: Narrowing): RawBuilder<unknown> =>
    each.ofTie && lead.tables.includes('ties') ? each.ofTie : each.holdsFor(id);
  const conditions = [
    lead.condition(workspace),
    ...archivedCondition(lead, archived),
    ...(isLed ? [sql`${id} = "found"."id"`] : []),
    ...(isLed ? others : narrowings).map(asked),
    ...more,
  ];
  const leading = isLed ? [sql`(${distinctIds(first, archived)}) as "found"`, ...tables.toReversed()] : tables;
  return sql`from ${sql.join(leading, sql` cross join `)} where ${and(conditions)}`;
};

/** The rows behind a place. The plain condition on the first key lets both engines begin in the index. */
const behind = (
  { keys }: Walk,
  direction: PeopleOrder['direction'],
  place: readonly Value[],
): RawBuilder<boolean>[] => {
  const refs = keys.map((key) => key.of);
  const [first] = refs;
  if (first === undefined) return [];
  const [beyond, from] = direction === 'asc' ? [sql`>`, sql`>=`] : [sql`<`, sql`<=`];
  return [sql`${first} ${from} ${place[0]}`, sql`(${sql.join(refs)}) ${beyond} (${sql.join([...place])})`];
};

export interface Found {
  readonly id: string;
  readonly place: Place;
}

export interface IdsWindow {
  readonly after: readonly Value[] | null;
  readonly offset: number;
  readonly limit: number;
}

/** The keys of the rows along one walk, in order. */
const readWalk = async (
  { db, workspace }: StoreAccess,
  query: IdsQuery,
  walk: Walk,
  { after, offset, limit }: IdsWindow,
): Promise<Value[][]> => {
  const { direction } = query.order;
  const keys = walk.keys.map((key, place) => sql`${key.of} as ${sql.ref(`k${place}`)}`);
  const order = walk.keys.map((key) => sql`${key.of} ${sql.raw(direction)}`);
  const from = fromAndWhere(workspace, walk, query, after ? behind(walk, direction, after) : []);
  const { rows } = await sql<Record<string, Value>>`
    select ${sql.join(keys)} ${from} order by ${sql.join(order)} limit ${limit} offset ${offset}`.execute(db);
  return rows.map((row) => walk.keys.map((_, place) => row[`k${place}`] ?? ''));
};

/** People of one lead, in order. */
const readLead = async (access: StoreAccess, query: IdsQuery, index: number, window: IdsWindow): Promise<Found[]> => {
  const { leads, direction } = query.order;
  const lead = leads[index];
  if (!lead) return [];
  const { beside } = lead;
  const rows = beside
    ? await inBetween(window, direction, {
        many: (some) => readWalk(access, query, lead, some),
        few: (some) => readWalk(access, query, beside, some),
      })
    : await readWalk(access, query, lead, window);
  return rows.map((keys) => ({ id: String(keys.at(-1)), place: { lead: index, keys } }));
};

const countWalk = async ({ db, workspace }: StoreAccess, query: IdsQuery, walk: Walk): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as "count" ${fromAndWhere(workspace, walk, query, [])}`.execute(db);
  return rows[0]?.count ?? 0;
};

const countLead = async (access: StoreAccess, query: IdsQuery, lead: Lead): Promise<number> =>
  (await countWalk(access, query, lead)) + (lead.beside ? await countWalk(access, query, lead.beside) : 0);

/** People in the order of the list, from a place or an offset on. */
export const readIds = async (
  access: StoreAccess,
  query: IdsQuery,
  window: { readonly after: Place | null; readonly offset: number; readonly limit: number },
): Promise<Found[]> => {
  const { leads } = query.order;
  const found: Found[] = [];
  let { offset } = window;
  for (let index = window.after?.lead ?? 0; index < leads.length && found.length < window.limit; index += 1) {
    const after = window.after?.lead === index ? window.after.keys : null;
    const rows = await readLead(access, query, index, { after, offset, limit: window.limit - found.length });
    found.push(...rows);
    const lead = leads[index];
    const isPassed = rows.length === 0 && offset > 0 && lead !== undefined && index < leads.length - 1;
    offset = isPassed ? Math.max(0, offset - (await countLead(access, query, lead))) : 0;
  }
  return found;
};
