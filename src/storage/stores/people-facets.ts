import { sql } from 'kysely';
import type { PeopleStore } from '../../domain/people/people-store.ts';
import type { StoreAccess } from '../store-access.ts';

/** What every text that begins with a prefix sorts before: code points end here. */
const beyond = '\u{10ffff}';

interface OrganisationCount {
  readonly id: string;
  readonly name: string;
  readonly people: number;
}

/** Organisations whose name begins so, with the people who work there now, the user and archived ones aside; most people first. */
export const organisationsBeginning = async (
  { db, workspace }: StoreAccess,
  prefix: string,
  limit: number,
): ReturnType<PeopleStore['organisations']> => {
  const { rows } = await sql<OrganisationCount>`
    select "id", "name", (
      select count(*) from "people" where "people"."workspace" = ${workspace} and "isSelf" = 0 and "archivedAt" is null
        and "currentOrganisationId" = "organisations"."id"
    ) as "people" from "organisations"
    where "workspace" = ${workspace} and "nameKey" >= ${prefix} and "nameKey" < ${prefix + beyond}
    order by "people" desc, "nameKey" limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row }));
};

/** Tags in use, most people first. */
export const tagsInUse = async ({ db, workspace }: StoreAccess): ReturnType<PeopleStore['tags']> =>
  db
    .selectFrom('tags')
    .innerJoin('ties', (join) =>
      join.onRef('ties.workspace', '=', 'tags.workspace').onRef('ties.personId', '=', 'tags.personId'),
    )
    .select((eb) => ['tag', eb.fn.countAll<number>().as('people')])
    .where('tags.workspace', '=', workspace)
    .where('archived', '=', 0)
    .groupBy('tag')
    .orderBy('people', 'desc')
    .orderBy('tag')
    .execute();
