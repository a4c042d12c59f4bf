import type { ReciprocityStore } from '../../domain/reciprocity/reciprocity-store.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { askLists } from './ask-lists.ts';
import { exchangeLists } from './exchange-lists.ts';
import { exchangeSums } from './exchange-sums.ts';
import { responseCounts } from './response-counts.ts';

/** What is given and taken, asked of either database. */
export const createReciprocityStore = (access: StoreAccess): ReciprocityStore => {
  const { db, workspace } = access;
  return {
    ...exchangeLists(access),
    ...exchangeSums(access),
    ...askLists(access),
    responseCounts: responseCounts(access),
    ledger: async (personId) => ({
      exchanges: await db
        .selectFrom('exchanges')
        .select(recordColumns.exchanges)
        .where('workspace', '=', workspace)
        .where('personId', '=', personId)
        .where('removedAt', 'is', null)
        .orderBy('happenedOn', 'desc')
        .orderBy('id', 'desc')
        .execute(),
      asks: await db
        .selectFrom('asks')
        .select(recordColumns.asks)
        .where('workspace', '=', workspace)
        .where('personId', '=', personId)
        .orderBy('askedOn', 'desc')
        .orderBy('id', 'desc')
        .execute(),
      promises: await db
        .selectFrom('promises')
        .select(recordColumns.promises)
        .where('workspace', '=', workspace)
        .where('personId', '=', personId)
        .orderBy('madeOn', 'desc')
        .orderBy('id', 'desc')
        .execute(),
    }),
  };
};
