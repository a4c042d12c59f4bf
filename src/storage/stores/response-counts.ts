import { sql } from 'kysely';
import { channels } from '../../domain/interactions/channels.ts';
import type { ReciprocityStore } from '../../domain/reciprocity/reciprocity-store.ts';
import type { ResponseCount } from '../../domain/reciprocity/response-rates.ts';
import type { StoreAccess } from '../store-access.ts';
import { dayNumberOf } from './day-number-column.ts';

const answerable = channels.filter((channel) => channel.reply).map((channel) => channel.id);

/**
 * Turns of a correspondence: a message of another direction than the one before it, or one after a long silence. What
 * the user began is answered where the next turn is theirs and comes in time.
 */
export const responseCounts =
  ({ db, workspace }: StoreAccess): ReciprocityStore['responseCounts'] =>
  async (since, until, days, bands) => {
    const number = dayNumberOf('occurredOn');
    const band = sql.join(
      bands.map(({ id, most }) =>
        most === null ? sql`else ${sql.lit(id)}` : sql`when length("body") <= ${sql.lit(most)} then ${sql.lit(id)}`,
      ),
      sql` `,
    );
    const { rows } = await sql<ResponseCount>`
      with messages as (
        select "personId", "interactionId", "occurredAt", "occurredOn", "channel", "direction", ${number} as "day",
          lag("direction") over person as "before", lag(${number}) over person as "dayBefore"
        from "participants"
        where "workspace" = ${workspace} and "occurredOn" >= ${since} and "groupSize" = 1
          and "channel" in (${sql.join(answerable)})
        window person as (partition by "personId" order by "occurredAt", "interactionId")),
      turns as (
        select *, lead("direction") over person as "after", lead("day") over person as "dayAfter" from messages
        where "before" is null or "before" <> "direction" or "day" - "dayBefore" > ${days}
        window person as (partition by "personId" order by "occurredAt", "interactionId"))
      select turns."channel", case ${band} end as "band", count(*) as "sent",
        sum(case when "after" = 'inbound' and "dayAfter" - "day" <= ${days} then 1 else 0 end) as "answered"
      from turns join "interactions" on "interactions"."workspace" = ${workspace} and "interactions"."id" = turns."interactionId"
      where turns."direction" = 'outbound' and turns."occurredOn" <= ${until} and "body" is not null
      group by 1, 2 order by 1, 2`.execute(db);
    return rows.map((row) => ({ ...row, sent: Number(row.sent), answered: Number(row.answered) }));
  };
