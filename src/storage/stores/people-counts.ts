import { sql } from 'kysely';
import { type StrengthBand, strengthBands } from '../../domain/people/person-summary.ts';
import type { PeopleStore, SourceCount } from '../../domain/people/people-store.ts';
import { readTallies } from '../derived/tallies.ts';
import type { StoreAccess } from '../store-access.ts';
import { partsOfBand } from './people-filter.ts';

const daysAlive = 365;

const countsByStrength = async (
  { db, workspace }: StoreAccess,
  today: string,
): Promise<Record<StrengthBand, number>> => {
  const counts = strengthBands.map(
    (band) =>
      sql`(${sql.join(
        partsOfBand(band, today).map(
          (part) => sql`(select count(*) from "ties" where "workspace" = ${workspace} and "archived" = 0 and ${part})`,
        ),
        sql` + `,
      )}) as ${sql.ref(band)}`,
  );
  const { rows } = await sql<Record<StrengthBand, number>>`select ${sql.join(counts)}`.execute(db);
  return { ...(rows[0] ?? { strong: 0, alive: 0, faint: 0, none: 0 }) };
};

export const countPeople = async (
  access: StoreAccess,
  today: string | undefined,
): ReturnType<PeopleStore['counts']> => ({
  ...(await readTallies(access.db, access.workspace)),
  byStrength: today === undefined ? null : await countsByStrength(access, today),
});

/**
 * How many people each source gave, archived ones aside, under '' those without any. Alive is who was in touch with
 * the user within a year.
 */
export const countSources = async ({ db, workspace }: StoreAccess, today: string): Promise<SourceCount[]> => {
  const since = Temporal.PlainDate.from(today).subtract({ days: daysAlive }).toString();
  const { rows } = await sql<SourceCount>`
    select "kind", count(*) as "people", sum("isAlive") as "alive", max("since") as "lastSince" from (
      select "ties"."personId", coalesce("sources"."kind", '') as "kind", max("sources"."since") as "since",
        max(case when "ties"."lastOn" >= ${since} then 1 else 0 end) as "isAlive"
      from "ties" left join "sources" on "sources"."workspace" = "ties"."workspace"
        and "sources"."personId" = "ties"."personId" and "sources"."removedAt" is null
      where "ties"."workspace" = ${workspace} and "ties"."archived" = 0
      group by "ties"."personId", coalesce("sources"."kind", '')
    ) as "persons" group by "kind" order by "kind"`.execute(db);
  return rows.map((row) => ({ ...row }));
};
