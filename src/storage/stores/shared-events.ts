import { sql } from 'kysely';
import type { SharedEvent } from '../../domain/outreach/common-ground/ground-rows.ts';
import { yearWords } from '../../domain/outreach/common-ground/pair-words.ts';
import type { StoreAccess } from '../store-access.ts';

const eventsRead = 20;

/** Events at which the user met a person, or two people, as the timeline names them. */
const metAt = async ({ db, workspace }: StoreAccess, otherId: string, oneId: string | null): Promise<SharedEvent[]> => {
  const withBoth =
    oneId === null
      ? sql`true`
      : sql`exists (select 1 from "participants" one where one."workspace" = ${workspace}
          and one."interactionId" = "participants"."interactionId" and one."personId" = ${oneId})`;
  const { rows } = await sql<{ id: string; subject: string; occurredOn: string }>`
    select "interactions"."id", "subject", "interactions"."occurredOn"
    from "participants"
    join "interactions" on "interactions"."workspace" = ${workspace} and "interactions"."id" = "participants"."interactionId"
    where "participants"."workspace" = ${workspace} and "participants"."personId" = ${otherId}
      and "participants"."channel" = 'event' and "subject" is not null and ${withBoth}
    order by "participants"."occurredAt" desc limit ${eventsRead}`.execute(db);
  return rows.map(({ id, subject, occurredOn }) => ({
    name: subject,
    on: occurredOn,
    isPlanned: false,
    evidence: { record: 'interactions', id, words: `Met there in ${yearWords(occurredOn)}: ${subject}` },
  }));
};

/** Events of the user's at which the person, or both people, are noted. */
const notedAt = async (
  { db, workspace }: StoreAccess,
  otherId: string,
  oneId: string | null,
): Promise<SharedEvent[]> => {
  const withBoth =
    oneId === null
      ? sql`true`
      : sql`exists (select 1 from "attendances" one where one."workspace" = ${workspace}
          and one."eventId" = "attendances"."eventId" and one."personId" = ${oneId})`;
  const { rows } = await sql<{ id: string; name: string; startsAt: string | null; state: string }>`
    select "events"."id", "events"."name", "events"."startsAt", "attendances"."state"
    from "attendances"
    join "events" on "events"."workspace" = ${workspace} and "events"."id" = "attendances"."eventId"
    where "attendances"."workspace" = ${workspace} and "attendances"."personId" = ${otherId} and ${withBoth}
    order by "events"."startsAt" desc limit ${eventsRead}`.execute(db);
  return rows.map(({ id, name, startsAt, state }) => ({
    name,
    on: startsAt?.slice(0, 10) ?? null,
    isPlanned: state === 'planned',
    evidence: { record: 'events', id, words: startsAt === null ? name : `${name}, ${yearWords(startsAt)}` },
  }));
};

export const sharedEvents = async (
  access: StoreAccess,
  otherId: string,
  oneId: string | null,
): Promise<SharedEvent[]> => [...(await metAt(access, otherId, oneId)), ...(await notedAt(access, otherId, oneId))];
