import { sql } from 'kysely';
import { exchangeKinds } from '../../domain/reciprocity/exchange-kinds.ts';
import type { Exchange } from '../../domain/reciprocity/exchange.ts';
import type { ExchangeQuery, ReciprocityStore } from '../../domain/reciprocity/reciprocity-store.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { mayBeBroughtUp } from './bring-up.ts';
import { dayPage, type DayPlace } from './day-pages.ts';
import { findRecord } from './people-lookup.ts';

const columns = recordColumns.exchanges.map((column) => `exchanges.${column}` as const);
const kindsWithThanks = exchangeKinds.filter((kind) => kind.thanks).map((kind) => kind.id);

const held = (
  { db, workspace }: StoreAccess,
  { personId, direction, kind }: Pick<ExchangeQuery, 'personId' | 'direction' | 'kind'>,
) => {
  let query = db
    .selectFrom('exchanges')
    .where('exchanges.workspace', '=', workspace)
    .where('exchanges.removedAt', 'is', null);
  if (personId !== undefined) query = query.where('exchanges.personId', '=', personId);
  if (direction !== undefined) query = query.where('direction', '=', direction);
  if (kind !== undefined) query = query.where('exchanges.kind', '=', kind as Exchange['kind']);
  return query;
};

const withNames = (query: ReturnType<typeof held>) =>
  query
    .innerJoin('people', (join) =>
      join.onRef('people.workspace', '=', 'exchanges.workspace').onRef('people.id', '=', 'exchanges.personId'),
    )
    .select([...columns, 'people.fullName']);

const before = (place: DayPlace | null) =>
  place === null ? sql<boolean>`true` : sql<boolean>`("happenedOn", "exchanges"."id") < (${place.on}, ${place.id})`;

type Lists = Pick<
  ReciprocityStore,
  'exchange' | 'exchanges' | 'exchangesOfAsk' | 'exchangesOfIntroduction' | 'thanksOwed'
>;

/** What was given and received, line by line. */
export const exchangeLists = (access: StoreAccess): Lists => {
  const listed = (filter: Parameters<typeof held>[1]) =>
    filter.personId === undefined
      ? held(access, filter).where(mayBeBroughtUp(access.workspace, 'exchanges.personId'))
      : held(access, filter);
  const linked = (column: 'askId' | 'introductionId', id: string): Promise<Exchange[]> =>
    held(access, {}).where(`exchanges.${column}`, '=', id).select(columns).orderBy('exchanges.id').execute();
  return {
    exchange: async (id) => {
      const row = await findRecord(access, 'exchanges', id);
      return row?.removedAt === null ? row : null;
    },
    // With nobody named, those with whom contact is kept limited are left out, as from every list.
    exchanges: ({ limit, after, ...filter }) =>
      dayPage(
        { limit, after },
        (place, most) =>
          withNames(listed(filter))
            .where(before(place))
            .orderBy('happenedOn', 'desc')
            .orderBy('exchanges.id', 'desc')
            .limit(most)
            .execute(),
        async () =>
          (
            await listed(filter)
              .select((eb) => eb.fn.countAll<number>().as('total'))
              .executeTakeFirstOrThrow()
          ).total,
        (row) => ({ on: row.happenedOn, id: row.id }),
      ),
    exchangesOfAsk: (askId) => linked('askId', askId),
    exchangesOfIntroduction: (introductionId) => linked('introductionId', introductionId),
    thanksOwed: (since, limit) =>
      access.db
        .selectFrom('exchanges')
        .innerJoin('people', (join) =>
          join.onRef('people.workspace', '=', 'exchanges.workspace').onRef('people.id', '=', 'exchanges.personId'),
        )
        .select(['exchanges.id', 'personId', 'fullName', 'kind', 'text', 'happenedOn'])
        .where('exchanges.workspace', '=', access.workspace)
        // Written out, so that the index of what waits for thanks is known to fit.
        .where(sql<boolean>`"thankedOn" is null and "removedAt" is null and "direction" = 'received'`)
        .where('happenedOn', '>=', since)
        .where('kind', 'in', kindsWithThanks)
        .where(mayBeBroughtUp(access.workspace, 'exchanges.personId'))
        .orderBy('happenedOn', 'desc')
        .orderBy('exchanges.id', 'desc')
        .limit(limit)
        .execute(),
  };
};
