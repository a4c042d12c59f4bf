import { sql } from 'kysely';
import { mostTogether, type Occasion } from '../../domain/ties/known/occasion.ts';
import { occasionChannels } from '../../domain/ties/known/occasion.ts';
import type { StoreAccess } from '../store-access.ts';

interface OccasionRow {
  readonly day: string;
  readonly channel: string;
  /** Identifiers, each with its part before it. */
  readonly people: string;
}

const between = ',';

const occasionOf = ({ day, channel, people }: OccasionRow): Occasion => {
  const parts = people.split(between);
  const from = parts.find((each) => each.startsWith('from'));
  const idOf = (part: string): string => part.slice(part.indexOf(' ') + 1);
  return { day, channel, people: parts.map(idOf), from: from === undefined ? null : idOf(from) };
};

/**
 * What two to ten people took part in. Each comes as one text of its people, so that a tenth as many values cross from
 * the database. The user takes part in everything and is not among the people.
 */
export const readOccasions = async ({ db, workspace }: StoreAccess, personId?: string): Promise<Occasion[]> => {
  const ofPerson =
    personId === undefined
      ? sql`1 = 1`
      : sql`"interactionId" in (select "interactionId" from "participants" where "workspace" = ${workspace}
          and "personId" = ${personId} and "groupSize" between 2 and ${mostTogether})`;
  const { rows } = await sql<OccasionRow>`
    select min("occurredOn") as "day", min("channel") as "channel",
      string_agg("part" || ' ' || "personId", ${sql.lit(between)}) as "people"
    from "participants"
    where "workspace" = ${workspace} and "groupSize" between 2 and ${mostTogether}
      and "channel" in (${sql.join(occasionChannels)}) and ${ofPerson}
    group by "interactionId"`.execute(db);
  return rows.map(occasionOf).filter((each) => each.people.length > 1);
};
