import { sql, type RawBuilder } from 'kysely';
import type { Stay } from '../../domain/ties/known/stay.ts';
import type { StoreAccess } from '../store-access.ts';

type StayRow = Omit<Stay, 'isCurrent'> & { readonly isCurrent: number };

type Table = 'positions' | 'educations';

/** Stays with organisations; of whom else was there too, where a person is named. */
const atOrganisations = async (
  { db, workspace }: StoreAccess,
  table: Table,
  columns: RawBuilder<unknown>,
  personId: string | undefined,
): Promise<StayRow[]> => {
  const name = sql.table(table);
  const where =
    personId === undefined
      ? sql`1 = 1`
      : sql`"stay"."organisationId" in (select "organisationId" from ${name} where "workspace" = ${workspace}
          and "personId" = ${personId} and "removedAt" is null)`;
  const { rows } = await sql<StayRow>`
    select "stay"."personId", "stay"."organisationId" as "place", "organisations"."name" as "placeName",
      "stay"."startedOn", "stay"."endedOn", ${columns}
    from ${name} as "stay" join "organisations" on "organisations"."workspace" = "stay"."workspace"
      and "organisations"."id" = "stay"."organisationId"
    where "stay"."workspace" = ${workspace} and "stay"."removedAt" is null and ${where}`.execute(db);
  return rows;
};

/** Where the user met several people at one event. */
const atEvents = async ({ db, workspace }: StoreAccess, personId: string | undefined): Promise<StayRow[]> => {
  const where =
    personId === undefined
      ? sql`1 = 1`
      : sql`"detail" in (select "detail" from "sources" where "workspace" = ${workspace} and "personId" = ${personId}
          and "kind" = 'industry-event' and "removedAt" is null)`;
  const { rows } = await sql<StayRow>`
    select "personId", 'event' as "source", "detail" as "place", "detail" as "placeName", null as "part",
      "since" as "startedOn", null as "endedOn", 0 as "isCurrent"
    from "sources" where "workspace" = ${workspace} and "kind" = 'industry-event' and "removedAt" is null
      and "detail" is not null and ${where}`.execute(db);
  return rows;
};

/** Who was where and when. */
export const readStays = async (access: StoreAccess, personId?: string): Promise<Stay[]> => {
  const positions = await atOrganisations(
    access,
    'positions',
    sql`'employer' as "source", "location" as "part", "isCurrent"`,
    personId,
  );
  const educations = await atOrganisations(
    access,
    'educations',
    sql`'school' as "source", "field" as "part", 0 as "isCurrent"`,
    personId,
  );
  const events = await atEvents(access, personId);
  return [...positions, ...educations, ...events].map((row) => ({ ...row, isCurrent: row.isCurrent === 1 }));
};
