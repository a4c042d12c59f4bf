import { type RawBuilder, sql } from 'kysely';
import { mayBeBroughtUp } from './bring-up.ts';

/**
 * The identifiers of people about whom nothing of a kind is to be shown on a day, as a query. A snooze names its item
 * `<kind>:<identifier>`, or everything about the person.
 */
export const snoozedPeople = (
  workspace: string,
  kind: 'cadence' | 'reply' | 'cooling' | 'dormant' | 'reconnect' | 'greeting',
  today: string,
): RawBuilder<string> =>
  sql<string>`(select "personId" from "snoozes"
    where "workspace" = ${workspace} and ("until" is null or "until" > ${today})
      and "subject" in ('person', ${kind}, ${`${kind}:`} || "personId"))`;

/** What hangs on a person and may be shown on Today, with the kind that a snooze calls it by. */
const kinds = {
  promises: 'promise',
  followUps: 'follow-up',
  exchanges: 'thanks',
  asks: 'ask',
  introductions: 'introduction',
} as const;

/** The condition that a row is to be shown on a day: it is not snoozed, and its person may be brought up. */
export const isAwake = (
  workspace: string,
  table: keyof typeof kinds,
  today: string,
  personColumn = 'personId',
): RawBuilder<boolean> => {
  const personId = `${table}.${personColumn}`;
  return sql<boolean>`(${mayBeBroughtUp(workspace, personId)}
    and not exists (select 1 from "snoozes" where "snoozes"."workspace" = ${workspace} and "snoozes"."personId" = ${sql.ref(personId)}
      and ("until" is null or "until" > ${today})
      and "subject" in ('person', ${`${kinds[table]}:`} || ${sql.ref(`${table}.id`)})))`;
};
