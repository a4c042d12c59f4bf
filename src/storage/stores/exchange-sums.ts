import { sql } from 'kysely';
import { sizeWeights } from '../../domain/reciprocity/exchange-kinds.ts';
import type { MonthSum, PersonSum, ReciprocityStore } from '../../domain/reciprocity/reciprocity-store.ts';
import type { StoreAccess } from '../store-access.ts';
import { mayBeBroughtUp } from './bring-up.ts';

/** Everything given and received since a day: exchanges, and promises that were kept. */
const gifts = (workspace: string, since: string) => sql`(
  select "personId", "direction", "kind", "size", "happenedOn" from "exchanges"
    where "workspace" = ${workspace} and "happenedOn" >= ${since} and "removedAt" is null
  union all
  select "personId", "direction", 'promise', 'small', "doneOn" from "promises"
    where "workspace" = ${workspace} and "doneOn" >= ${since}) gifts`;

const weight = sql.raw(
  `case "size" ${Object.entries(sizeWeights)
    .map(([size, value]) => `when '${size}' then ${value}`)
    .join(' ')} end`,
);

/** What was given and received, summed up by either database. */
export const exchangeSums = ({ db, workspace }: StoreAccess): Pick<ReciprocityStore, 'monthSums' | 'personSums'> => ({
  monthSums: async (since) => {
    const { rows } = await sql<MonthSum>`
      select substr("happenedOn", 1, 7) as "month", "direction", "kind", "size", count(*) as "count"
      from ${gifts(workspace, since)}
      group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(db);
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  },
  personSums: async (since, limit) => {
    const { rows } = await sql<PersonSum>`
      select sums."personId", "people"."fullName", "given", "received" from (
        select "personId",
          sum(case when "direction" = 'given' then ${weight} else 0 end) as "given",
          sum(case when "direction" = 'received' then ${weight} else 0 end) as "received"
        from ${gifts(workspace, since)} group by "personId") sums
      join "people" on "people"."workspace" = ${workspace} and "people"."id" = sums."personId"
      where ${mayBeBroughtUp(workspace, 'sums.personId')}
      order by "given" + "received" desc, sums."personId" limit ${limit}`.execute(db);
    return rows.map((row) => ({ ...row, given: Number(row.given), received: Number(row.received) }));
  },
});
