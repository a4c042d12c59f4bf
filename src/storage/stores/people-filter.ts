import { type RawBuilder, sql } from 'kysely';
import { termsOf } from '../../domain/search/words.ts';
import type { PeopleFilter, StrengthBand } from '../../domain/people/person-summary.ts';
import { strengthLogFor } from '../../domain/ties/strength.ts';
import { dayNumber } from '../../kernel/day-number.ts';
import { fold } from '../../kernel/fold.ts';
import { indexedWords } from '../indexed-words.ts';
import type { StoreAccess } from '../store-access.ts';
import { holdsOnDay } from './role-holding.ts';

/** One narrowing of the people, put in two ways: as those people, and as a question about one of them. */
export interface Narrowing {
  /** A query of `id`, one row a person or more. */
  readonly ids: RawBuilder<unknown>;
  holdsFor(id: RawBuilder<unknown>): RawBuilder<boolean>;
}

const strongFrom = 50;
const aliveFrom = 10;

/** The condition on `strengthLog` that a band comes to on a day. */
export const isInBand = (band: StrengthBand, today: string): RawBuilder<boolean> => {
  const strong = strengthLogFor(strongFrom, dayNumber(today));
  const alive = strengthLogFor(aliveFrom, dayNumber(today));
  switch (band) {
    case 'strong':
      return sql`"strengthLog" >= ${strong}`;
    case 'alive':
      return sql`("strengthLog" >= ${alive} and "strengthLog" < ${strong})`;
    case 'faint':
      return sql`"strengthLog" < ${alive}`;
    case 'none':
      return sql`"strengthLog" is null`;
  }
};

const rowsOf = (workspace: string, table: string, person: string, condition: RawBuilder<unknown>): Narrowing => {
  const from = sql`${sql.table(table)} where "workspace" = ${workspace} and ${condition}`;
  return {
    ids: sql`select ${sql.ref(person)} as "id" from ${from}`,
    holdsFor: (id) => sql`exists (select 1 from ${from} and ${sql.ref(person)} = ${id})`,
  };
};

const withText = ({ engine, workspace }: StoreAccess, text: string): Narrowing | null => {
  const terms = termsOf(text);
  if (terms.length === 0) return null;
  const all = terms.map((term) => [{ words: indexedWords(term), isWhole: false }]);
  const ids = engine.search.idsMatching(workspace, { kind: 'person', within: 'name-and-work', all });
  return { ids, holdsFor: (id) => sql`${id} in (${ids})` };
};

/** What a filter comes to, the likely most telling first; archived people are another matter. */
export const narrowingsOf = (access: StoreAccess, filter: PeopleFilter, today: string): Narrowing[] => {
  const { workspace } = access;
  const { text, tag, organisation, role, source, strength } = filter;
  const key = organisation === undefined ? '' : fold(organisation);
  const known: (Narrowing | null | undefined | '')[] = [
    text && withText(access, text),
    tag && rowsOf(workspace, 'tags', 'personId', sql`"tag" = ${tag}`),
    organisation &&
      rowsOf(
        workspace,
        'people',
        'id',
        sql`"currentOrganisationId" = (select "id" from "organisations" where "workspace" = ${workspace} and "nameKey" = ${key})`,
      ),
    role && rowsOf(workspace, 'roles', 'personId', sql`"kind" = ${role} and ${holdsOnDay(today)}`),
    source && rowsOf(workspace, 'sources', 'personId', sql`"kind" = ${source} and "removedAt" is null`),
    strength && rowsOf(workspace, 'ties', 'personId', isInBand(strength, today)),
  ];
  return known.filter((each) => typeof each === 'object' && each !== null);
};
