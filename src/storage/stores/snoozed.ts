import { type RawBuilder, sql } from 'kysely';

/**
 * The identifiers of people about whom nothing of a kind is to be shown on a day, as a query. A snooze names its item
 * `<kind>:<identifier>`, or everything about the person.
 */
export const snoozedPeople = (
  workspace: string,
  kind: 'cadence' | 'reply' | 'reconnect' | 'greeting',
  today: string,
): RawBuilder<string> =>
  sql<string>`(select "personId" from "snoozes"
    where "workspace" = ${workspace} and ("until" is null or "until" > ${today})
      and "subject" in ('person', ${kind}, ${`${kind}:`} || "personId"))`;

/** The condition that a row of `promises` or `followUps` is to be shown on a day, and its person is neither archived nor one with whom contact is kept limited. */
export const isAwake = (
  workspace: string,
  table: 'promises' | 'followUps',
  kind: 'promise' | 'follow-up',
  today: string,
): RawBuilder<boolean> => {
  const row = (column: string): RawBuilder<unknown> => sql.ref(`${table}.${column}`);
  return sql<boolean>`(
    exists (select 1 from "ties" where "ties"."workspace" = ${workspace} and "ties"."personId" = ${row('personId')} and "archived" = 0 and "limited" = 0)
    and not exists (select 1 from "snoozes" where "snoozes"."workspace" = ${workspace} and "snoozes"."personId" = ${row('personId')}
      and ("until" is null or "until" > ${today}) and "subject" in ('person', ${`${kind}:`} || ${row('id')})))`;
};
