import { type RawBuilder, sql } from 'kysely';
import { termsOf } from '../../domain/search/words.ts';
import type { PeopleFilter, StrengthBand, StrengthFilter } from '../../domain/people/person-summary.ts';
import { strengthLogFor } from '../../domain/ties/strength.ts';
import { dayNumber } from '../../kernel/day-number.ts';
import { fold } from '../../kernel/fold.ts';
import type { Database } from '../engine.ts';
import { indexedWords } from '../indexed-words.ts';
import type { TextQuery } from '../search-index.ts';
import type { StoreAccess } from '../store-access.ts';
import { holdsOnDay } from './role-holding.ts';

type Archived = PeopleFilter['archived'];

/** One narrowing of the people, put in two ways: as those people, and as a question about one of them. */
export interface Narrowing {
  /** A query of `id`. */
  ids(archived: Archived): RawBuilder<unknown>;
  /** Whether the query names nobody twice. */
  readonly isUnique: boolean;
  /** Whether the query leaves out the user, and archived people as asked. */
  readonly isExact: boolean;
  holdsFor(id: RawBuilder<unknown>): RawBuilder<boolean>;
  /** The same of a row of `ties`, where the tie alone can tell. */
  readonly ofTie?: RawBuilder<boolean>;
  /** How many people, where that can be told without a look at each of them; for when they are many. */
  count?(db: Database, archived: Archived): Promise<number>;
}

/** Strength is shown without a fraction: who is shown at 50 is strong, at 10 alive. */
const strongFrom = 49.5;
const aliveFrom = 9.5;

/** The condition on a tie's computed strength that a band comes to on a day. */
const isComputedIn = (band: StrengthBand, today: string): RawBuilder<boolean> => {
  const strong = strengthLogFor(strongFrom, dayNumber(today));
  const alive = strengthLogFor(aliveFrom, dayNumber(today));
  switch (band) {
    case 'strong':
      return sql`("statedLevel" is null and "strengthLog" >= ${strong})`;
    case 'alive':
      return sql`("statedLevel" is null and "strengthLog" >= ${alive} and "strengthLog" < ${strong})`;
    case 'faint':
      return sql`("statedLevel" is null and "strengthLog" < ${alive})`;
    case 'none':
      return sql`("statedLevel" is null and "strengthLog" is null)`;
  }
};

/** Whole numbers. A stated 0 says that there is nothing: it stands with those of whom nothing is on file. */
const statedBounds: Readonly<Record<StrengthBand, readonly [from: number, below: number]>> = {
  strong: [50, 101],
  alive: [10, 50],
  faint: [1, 10],
  none: [0, 1],
};

const isStatedIn = (band: StrengthBand): RawBuilder<boolean> => {
  const [from, below] = statedBounds[band];
  return sql`("statedLevel" is not null and "statedStrength" >= ${from} and "statedStrength" < ${below})`;
};

/** A band as two conditions on a tie of which one holds at most, each read along an index of its own. */
export const partsOfBand = (band: StrengthBand, today: string): RawBuilder<boolean>[] => [
  isComputedIn(band, today),
  isStatedIn(band),
];

const yearsDormant = 3;

/** Once strong, silent for three years. Its first half is written out as the index has it. */
const isDormant = (today: string): RawBuilder<boolean> => {
  const before = Temporal.PlainDate.from(today).subtract({ years: yearsDormant }).toString();
  return sql`("peak" >= 49.5 and "lastOn" <= ${before})`;
};

/** Rows that name a person; `each` keeps them apart from the table that asks. */
const from = (workspace: string, table: string, condition: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${sql.table(table)} as "each" where "each"."workspace" = ${workspace} and ${condition}`;

const facts = (workspace: string, table: 'tags' | 'roles' | 'sources', condition: RawBuilder<unknown>): Narrowing => ({
  ids: () => sql`select "each"."personId" as "id" from ${from(workspace, table, condition)}`,
  isUnique: table === 'tags',
  isExact: false,
  holdsFor: (id) => sql`exists (select 1 from ${from(workspace, table, condition)} and "each"."personId" = ${id})`,
});

const organisation = (workspace: string, name: string): Narrowing => {
  const condition = sql`"currentOrganisationId" =
    (select "id" from "organisations" where "workspace" = ${workspace} and "nameKey" = ${fold(name)})`;
  // Put so that nobody thinks of the index of archived people.
  const archivedAs = { no: sql`coalesce("archivedAt", '') = ''`, yes: sql`"archivedAt" is not null`, all: sql`1 = 1` };
  return {
    ids: (archived) =>
      sql`select "each"."id" from ${from(workspace, 'people', condition)} and "isSelf" = 0 and ${archivedAs[archived]}`,
    isUnique: true,
    isExact: true,
    holdsFor: (id) => sql`exists (select 1 from ${from(workspace, 'people', condition)} and "each"."id" = ${id})`,
  };
};

/** Ties under any of these conditions, of which no two hold at once. */
const ofTies = (workspace: string, ...parts: readonly RawBuilder<boolean>[]): Narrowing => {
  const archivedAs = { no: sql`"archived" = 0`, yes: sql`"archived" = 1`, all: sql`1 = 1` };
  const condition = sql<boolean>`(${sql.join(parts, sql` or `)})`;
  return {
    ids: (archived) =>
      sql.join(
        parts.map(
          (part) =>
            sql`select "each"."personId" as "id" from ${from(workspace, 'ties', part)} and ${archivedAs[archived]}`,
        ),
        sql` union all `,
      ),
    isUnique: true,
    isExact: true,
    holdsFor: (id) => sql`exists (select 1 from ${from(workspace, 'ties', condition)} and "each"."personId" = ${id})`,
    ofTie: condition,
  };
};

/** Found through the full-text index; asked of one person, through the words of the line. */
const text = ({ engine, workspace }: StoreAccess, typed: string): Narrowing | null => {
  const terms = termsOf(typed).map(indexedWords);
  if (terms.length === 0) return null;
  const all = terms.map((words) => [{ words, isWhole: false }]);
  const query: TextQuery = { kind: 'person', within: 'name-and-work', all };
  const inLine = terms.map((words) => sql`"words" like ${`% ${words.join(' ')}%`}`);
  return {
    ...ofTies(workspace, sql`${sql.join(inLine, sql` and `)}`),
    ids: () => engine.search.idsMatching(workspace, query),
    isExact: false,
    count: (db, archived) => engine.search.countMatching(db, workspace, { ...query, archived }),
  };
};

const ofStrength = (workspace: string, strength: StrengthFilter, today: string): Narrowing =>
  strength === 'dormant' ? ofTies(workspace, isDormant(today)) : ofTies(workspace, ...partsOfBand(strength, today));

/** What a filter comes to, but for archived people. */
export const narrowingsOf = (access: StoreAccess, filter: PeopleFilter, today: string): Narrowing[] => {
  const { workspace } = access;
  const { tag, role, source, strength } = filter;
  const known = [
    filter.text ? text(access, filter.text) : null,
    tag ? facts(workspace, 'tags', sql`"tag" = ${tag}`) : null,
    filter.organisation ? organisation(workspace, filter.organisation) : null,
    role ? facts(workspace, 'roles', sql`"kind" = ${role} and ${holdsOnDay(today)}`) : null,
    source ? facts(workspace, 'sources', sql`"kind" = ${source} and "removedAt" is null`) : null,
    strength ? ofStrength(workspace, strength, today) : null,
  ];
  return known.filter((each) => each !== null);
};
