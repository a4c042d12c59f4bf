import { sql, type RawBuilder } from 'kysely';
import type { Stay } from '../../domain/ties/known/stay.ts';
import type { StoreAccess } from '../store-access.ts';
import { packed, unpacked } from './packed-rows.ts';

type StayRow = Omit<Stay, 'isCurrent'>;

interface StayTable {
  readonly name: 'positions' | 'educations';
  readonly source: Stay['source'];
  readonly part: RawBuilder<string | null>;
  readonly isCurrent: RawBuilder<number>;
}

const tables: readonly StayTable[] = [
  { name: 'positions', source: 'employer', part: sql.ref('stay.location'), isCurrent: sql.ref('stay.isCurrent') },
  { name: 'educations', source: 'school', part: sql.ref('stay.field'), isCurrent: sql.lit(0) },
];

/** At places where nobody else was. */
const alone = ({ workspace }: StoreAccess, name: string): RawBuilder<unknown> =>
  sql`select "organisationId" from ${sql.table(name)} where "workspace" = ${workspace}
    group by "organisationId" having count(*) = 1`;

const wherePersonWas = ({ workspace }: StoreAccess, name: string, personId: string): RawBuilder<unknown> =>
  sql`select "organisationId" from ${sql.table(name)} where "workspace" = ${workspace}
    and "personId" = ${personId} and "removedAt" is null`;

/** Stays with organisations: of everybody, without names of places; or of whoever was where one person was. */
const atOrganisations = async (
  access: StoreAccess,
  { name, source, part, isCurrent }: StayTable,
  personId: string | undefined,
): Promise<Stay[]> => {
  const { db, workspace } = access;
  const placeName =
    personId === undefined
      ? sql.lit('')
      : sql`(select "name" from "organisations" where "workspace" = ${workspace} and "id" = "stay"."organisationId")`;
  const counts =
    personId === undefined
      ? sql`"stay"."organisationId" not in (${alone(access, name)})`
      : sql`"stay"."organisationId" in (${wherePersonWas(access, name, personId)})`;
  const stays = packed([
    { of: sql.ref('stay.personId') },
    { of: part, isFree: true },
    { of: sql.ref('stay.startedOn') },
    { of: sql.ref('stay.endedOn') },
    { of: isCurrent },
  ]);
  const { rows } = await sql<{ place: string; placeName: string; stays: string }>`
    select "stay"."organisationId" as "place", ${placeName} as "placeName", ${stays} as "stays"
    from ${sql.table(name)} as "stay"
    where "stay"."workspace" = ${workspace} and "stay"."removedAt" is null
      and "stay"."organisationId" is not null and ${counts}
    group by "stay"."organisationId"`.execute(db);
  return rows.flatMap((row) =>
    unpacked(row.stays).map(([id = '', partOf, startedOn, endedOn, current]): Stay => ({
      personId: id,
      source,
      place: row.place,
      placeName: row.placeName,
      part: partOf || null,
      startedOn: startedOn || null,
      endedOn: endedOn || null,
      isCurrent: current === '1',
    })),
  );
};

/** Where the user met several people at one event. */
const atEvents = async ({ db, workspace }: StoreAccess, personId: string | undefined): Promise<StayRow[]> => {
  const counts =
    personId === undefined
      ? sql`1 = 1`
      : sql`"detail" in (select "detail" from "sources" where "workspace" = ${workspace} and "personId" = ${personId}
          and "kind" = 'industry-event' and "removedAt" is null)`;
  const { rows } = await sql<StayRow>`
    select "personId", 'event' as "source", "detail" as "place", "detail" as "placeName", null as "part",
      "since" as "startedOn", null as "endedOn"
    from "sources" where "workspace" = ${workspace} and "kind" = 'industry-event' and "removedAt" is null
      and "detail" is not null and ${counts}`.execute(db);
  return rows;
};

/** Who was where and when. */
export const readStays = async (access: StoreAccess, personId?: string): Promise<Stay[]> => {
  const stays: Stay[] = [];
  for (const table of tables) for (const stay of await atOrganisations(access, table, personId)) stays.push(stay);
  for (const row of await atEvents(access, personId)) stays.push({ ...row, isCurrent: false });
  return stays;
};
