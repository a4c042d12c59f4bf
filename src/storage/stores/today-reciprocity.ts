import { sql } from 'kysely';
import type { TodayStore } from '../../domain/outreach/today-store.ts';
import { exchangeKinds } from '../../domain/reciprocity/exchange-kinds.ts';
import type { StoreAccess } from '../store-access.ts';
import { isAwake } from './snoozed.ts';

const kindsWithThanks = exchangeKinds.filter((kind) => kind.thanks).map((kind) => kind.id);

type Candidates = Pick<TodayStore, 'owedThanks' | 'unansweredAsks' | 'introductionsToMake'>;

/** What of giving and taking waits for the user. */
export const reciprocityForToday = ({ db, workspace }: StoreAccess): Candidates => ({
  owedThanks: (since, today, limit) =>
    db
      .selectFrom('exchanges')
      .select(['id', 'personId', 'kind', 'text', 'happenedOn'])
      .where('workspace', '=', workspace)
      // Written out, so that the index of what waits for thanks is known to fit.
      .where(sql<boolean>`"thankedOn" is null and "removedAt" is null and "direction" = 'received'`)
      .where('happenedOn', '>=', since)
      .where('happenedOn', '<=', today)
      .where('kind', 'in', kindsWithThanks)
      .where(isAwake(workspace, 'exchanges', today))
      .orderBy('happenedOn', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute(),
  unansweredAsks: (until, today, limit) =>
    db
      .selectFrom('asks')
      .select(['id', 'personId', 'text', 'askedOn', 'dueOn'])
      .where('workspace', '=', workspace)
      .where('state', 'in', ['asked', 'viewed'])
      .where((eb) => eb.or([eb('dueOn', '<', today), eb.and([eb('dueOn', 'is', null), eb('stateOn', '<=', until)])]))
      .where(isAwake(workspace, 'asks', today))
      .orderBy('askedOn')
      .orderBy('id')
      .limit(limit)
      .execute(),
  introductionsToMake: async (today, limit) => {
    const rows = await db
      .selectFrom('introductions')
      .innerJoin('people as one', (join) =>
        join.onRef('one.workspace', '=', 'introductions.workspace').onRef('one.id', '=', 'introductions.oneId'),
      )
      .select(['introductions.id', 'otherId as personId', 'one.fullName as oneName', 'purpose', 'stateOn'])
      .where('introductions.workspace', '=', workspace)
      .where('state', '=', 'agreed')
      .where('viaId', 'is', null)
      .where(isAwake(workspace, 'introductions', today, 'otherId'))
      .where(isAwake(workspace, 'introductions', today, 'oneId'))
      .orderBy('stateOn')
      .orderBy('introductions.id')
      .limit(limit)
      .execute();
    return rows;
  },
});
