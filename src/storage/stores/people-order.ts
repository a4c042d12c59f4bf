import { type RawBuilder, sql } from 'kysely';
import type { PeopleSort } from '../../domain/people/person-summary.ts';

/** Where the rows of a list come from, and what they are ordered by. */
export interface Lead {
  /** Tables in the order they are to be read, the first in the order of the keys. */
  readonly tables: readonly string[];
  /** How the tables belong together and which rows of them count, for a workspace. */
  condition(workspace: string): RawBuilder<boolean>;
  readonly id: string;
  readonly archived: RawBuilder<boolean>;
  /** Ends with the identifier, so that no two people share a place. */
  readonly keys: readonly string[];
}

/** A list is its leads one after the other: people with the thing sorted by, then those without it. */
export interface PeopleOrder {
  readonly direction: 'asc' | 'desc';
  readonly leads: readonly Lead[];
}

const ofPeople = (keys: readonly string[], narrowed: RawBuilder<boolean>): Lead => ({
  tables: ['people'],
  condition: (workspace) => sql`"people"."workspace" = ${workspace} and "people"."isSelf" = 0 and ${narrowed}`,
  id: 'people.id',
  archived: sql`"people"."archivedAt" is not null`,
  keys: [...keys, 'people.id'],
});

const ofTies = (keys: readonly string[], narrowed: RawBuilder<boolean>): Lead => ({
  tables: ['ties'],
  condition: (workspace) => sql`"ties"."workspace" = ${workspace} and ${narrowed}`,
  id: 'ties.personId',
  archived: sql`"ties"."archived" = 1`,
  keys: [...keys, 'ties.personId'],
});

const everybody = sql<boolean>`1 = 1`;

const byName = [ofPeople(['people.sortName'], everybody)];
const byAdded = [ofPeople(['people.createdAt'], everybody)];
const byLast = [ofTies(['ties.lastAt'], sql`"ties"."lastAt" is not null`), ofTies([], sql`"ties"."lastAt" is null`)];
const byStrength = [
  ofTies(['ties.strengthLog'], sql`"ties"."strengthLog" is not null`),
  ofTies([], sql`"ties"."strengthLog" is null`),
];
const byOrganisation: readonly Lead[] = [
  {
    ...ofPeople([], everybody),
    tables: ['organisations', 'people'],
    condition: (workspace) => sql`"organisations"."workspace" = ${workspace} and "people"."workspace" = ${workspace}
      and "people"."currentOrganisationId" = "organisations"."id" and "people"."isSelf" = 0`,
    keys: ['organisations.nameKey', 'people.sortName', 'people.id'],
  },
  ofPeople(['people.sortName'], sql`"people"."currentOrganisationId" is null`),
];

export const peopleOrders: Readonly<Record<PeopleSort, PeopleOrder>> = {
  name: { direction: 'asc', leads: byName },
  '-name': { direction: 'desc', leads: byName },
  last: { direction: 'asc', leads: byLast },
  '-last': { direction: 'desc', leads: byLast },
  strength: { direction: 'asc', leads: byStrength },
  '-strength': { direction: 'desc', leads: byStrength },
  organisation: { direction: 'asc', leads: byOrganisation },
  added: { direction: 'asc', leads: byAdded },
  '-added': { direction: 'desc', leads: byAdded },
};
