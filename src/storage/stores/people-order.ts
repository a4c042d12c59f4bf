import { type RawBuilder, sql } from 'kysely';
import type { PeopleSort } from '../../domain/people/person-summary.ts';
import { logOfLevel } from '../../domain/ties/strength.ts';
import { dayNumber } from '../../kernel/day-number.ts';

/** What rows are ordered by. */
export interface OrderKey {
  readonly of: RawBuilder<unknown>;
  readonly kind: 'text' | 'number';
}

/** Where rows of a list come from, and what they are ordered by. */
export interface Walk {
  /** Tables in the order they are to be read, the first in the order of the keys. */
  readonly tables: readonly string[];
  /** How the tables belong together and which rows of them count, for a workspace. */
  condition(workspace: string): RawBuilder<boolean>;
  readonly id: string;
  readonly archived: RawBuilder<boolean>;
  /** Ends with the identifier, so that no two people share a place. */
  readonly keys: readonly OrderKey[];
}

/** A stretch of a list: one walk along an index, with the rows of another, of keys alike but far fewer, put in between. */
export interface Lead extends Walk {
  readonly beside?: Walk;
}

/** A list is its leads one after the other: people with the thing sorted by, then those without it. */
export interface PeopleOrder {
  readonly direction: 'asc' | 'desc';
  readonly leads: readonly Lead[];
}

const text = (column: string): OrderKey => ({ of: sql.ref(column), kind: 'text' });

const ofPeople = (keys: readonly string[], narrowed: RawBuilder<boolean>): Walk => ({
  tables: ['people'],
  condition: (workspace) => sql`"people"."workspace" = ${workspace} and "people"."isSelf" = 0 and ${narrowed}`,
  id: 'people.id',
  archived: sql`"people"."archivedAt" is not null`,
  keys: [...keys, 'people.id'].map(text),
});

const ofTies = (keys: readonly OrderKey[], narrowed: RawBuilder<boolean>): Walk => ({
  tables: ['ties'],
  condition: (workspace) => sql`"ties"."workspace" = ${workspace} and ${narrowed}`,
  id: 'ties.personId',
  archived: sql`"ties"."archived" = 1`,
  keys: [...keys, text('ties.personId')],
});

const everybody = sql<boolean>`1 = 1`;

const byName = [ofPeople(['people.sortName'], everybody)];
const byAdded = [ofPeople(['people.createdAt'], everybody)];
const byLast = [
  ofTies([text('ties.lastAt')], sql`"ties"."lastAt" is not null`),
  ofTies([], sql`"ties"."lastAt" is null`),
];
const byOrganisation: readonly Lead[] = [
  {
    ...ofPeople([], everybody),
    tables: ['organisations', 'people'],
    condition: (workspace) => sql`"organisations"."workspace" = ${workspace} and "people"."workspace" = ${workspace}
      and "people"."currentOrganisationId" = "organisations"."id" and "people"."isSelf" = 0`,
    keys: ['organisations.nameKey', 'people.sortName', 'people.id'].map(text),
  },
  ofPeople(['people.sortName'], sql`"people"."currentOrganisationId" is null`),
];

/**
 * Computed strengths keep their order by waiting, stated ones keep their value: as of a day, the few stated ones stand
 * among the others as the stored logarithm that they amount to on it.
 */
const byStrength = (day: number): readonly Lead[] => {
  const computed: OrderKey = { of: sql.ref('ties.strengthLog'), kind: 'number' };
  const stated: OrderKey = { of: sql`("ties"."statedLevel" + ${logOfLevel(0, day)})`, kind: 'number' };
  return [
    {
      ...ofTies([computed], sql`"ties"."strengthLog" is not null and "ties"."statedLevel" is null`),
      beside: ofTies([stated], sql`"ties"."statedLevel" is not null`),
    },
    ofTies([], sql`"ties"."strengthLog" is null and "ties"."statedLevel" is null`),
  ];
};

/** The order that a sort comes to on a day. */
export const peopleOrder = (sort: PeopleSort, today: string): PeopleOrder => {
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  switch (sort) {
    case 'name':
    case '-name':
      return { direction, leads: byName };
    case 'last':
    case '-last':
      return { direction, leads: byLast };
    case 'strength':
    case '-strength':
      return { direction, leads: byStrength(dayNumber(today)) };
    case 'organisation':
      return { direction, leads: byOrganisation };
    case 'added':
    case '-added':
      return { direction, leads: byAdded };
  }
};
