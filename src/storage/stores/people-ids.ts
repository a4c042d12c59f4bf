import { type RawBuilder, sql } from 'kysely';
import type { PeopleFilter } from '../../domain/people/person-summary.ts';
import type { StoreAccess } from '../store-access.ts';
import type { Narrowing } from './people-filter.ts';
import { anyOrder, type Lead, type PeopleOrder } from './people-order.ts';

type Value = string | number;

/** A place in a list: in which lead, and the keys of the row there. */
export interface Place {
  readonly lead: number;
  readonly keys: readonly Value[];
}

export interface IdsQuery {
  readonly archived: PeopleFilter['archived'];
  readonly narrowings: readonly Narrowing[];
  readonly order: PeopleOrder;
  /**
   * Where few are left, they are gathered and sorted; where many are, the list is walked in its order until there are
   * enough. Either is slow where the other is quick.
   */
  readonly isGathered: boolean;
}

const and = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<boolean> =>
  sql<boolean>`${sql.join(conditions, sql` and `)}`;

const archivedCondition = ({ archived }: Lead, wanted: IdsQuery['archived']): RawBuilder<boolean>[] =>
  wanted === 'all' ? [] : [wanted === 'yes' ? archived : sql`not (${archived})`];

/** `cross join` keeps SQLite to the order of the tables; to PostgreSQL it is a join like any other. */
const fromAndWhere = (
  workspace: string,
  lead: Lead,
  query: Omit<IdsQuery, 'order'>,
  more: readonly RawBuilder<unknown>[],
): RawBuilder<unknown> => {
  const { narrowings, isGathered } = query;
  const id = sql.ref(lead.id);
  const [first, ...others] = narrowings;
  const isLed = isGathered && first !== undefined;
  const leadTables = (isLed ? lead.tables.toReversed() : lead.tables).map((table) => sql.table(table));
  const tables = isLed
    ? [sql`(select distinct "id" from (${first.ids}) as "chosen") as "found"`, ...leadTables]
    : leadTables;
  const conditions = [
    lead.condition(workspace),
    ...archivedCondition(lead, query.archived),
    ...(isLed
      ? [sql`${id} = "found"."id"`, ...others.map((each) => each.holdsFor(id))]
      : narrowings.map((each) => each.holdsFor(id))),
    ...more,
  ];
  return sql`from ${sql.join(tables, sql` cross join `)} where ${and(conditions)}`;
};

/** The rows behind a place. The plain condition on the first key lets both engines begin in the index. */
const behind = (
  { keys }: Lead,
  direction: PeopleOrder['direction'],
  place: readonly Value[],
): RawBuilder<boolean>[] => {
  const refs = keys.map((key) => sql.ref(key));
  const [first] = refs;
  if (first === undefined) return [];
  const [beyond, from] = direction === 'asc' ? [sql`>`, sql`>=`] : [sql`<`, sql`<=`];
  return [sql`${first} ${from} ${place[0]}`, sql`(${sql.join(refs)}) ${beyond} (${sql.join([...place])})`];
};

interface Found {
  readonly id: string;
  readonly place: Place;
}

/** People of one lead, in order. */
const readLead = async (
  { db, workspace }: StoreAccess,
  query: IdsQuery,
  index: number,
  window: { readonly after: readonly Value[] | null; readonly offset: number; readonly limit: number },
): Promise<Found[]> => {
  const { leads, direction } = query.order;
  const lead = leads[index];
  if (!lead) return [];
  const keys = lead.keys.map((key, place) => sql`${sql.ref(key)} as ${sql.ref(`k${place}`)}`);
  const order = lead.keys.map((key) => sql`${sql.ref(key)} ${sql.raw(direction)}`);
  const from = fromAndWhere(workspace, lead, query, window.after ? behind(lead, direction, window.after) : []);
  const { rows } = await sql<Record<string, Value>>`
    select ${sql.join(keys)} ${from} order by ${sql.join(order)} limit ${window.limit} offset ${window.offset}`.execute(
    db,
  );
  return rows.map((row) => {
    const values = lead.keys.map((_, place) => row[`k${place}`] ?? '');
    return { id: String(values.at(-1)), place: { lead: index, keys: values } };
  });
};

const countLead = async (
  { db, workspace }: StoreAccess,
  query: Omit<IdsQuery, 'order'>,
  lead: Lead,
): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as "count" ${fromAndWhere(workspace, lead, query, [])}`.execute(db);
  return rows[0]?.count ?? 0;
};

/** How many people a filter leaves. */
export const countIds = (access: StoreAccess, query: Pick<IdsQuery, 'archived' | 'narrowings'>): Promise<number> =>
  countLead(access, { ...query, isGathered: true }, anyOrder);

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
