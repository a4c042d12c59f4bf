import type { PeopleStore } from '../../domain/people/people-store.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { countPeople, countSources } from './people-counts.ts';
import { organisationsBeginning, tagsInUse } from './people-facets.ts';
import { idsOfPeople, listPeople } from './people-list.ts';
import { findPeople, findRecord, peopleNamed } from './people-lookup.ts';
import { readPerson } from './person-rows.ts';

/** The people's questions, asked of either database. */
export const createPeopleStore = (access: StoreAccess): PeopleStore => {
  const { db, workspace } = access;
  return {
    list: (query) => listPeople(access, query),
    idsOf: (filter, today) => idsOfPeople(access, filter, today),
    find: (id) => findRecord(access, 'people', id),
    findMany: (ids) => findPeople(access, ids),
    rows: (id, { contactDaysSince }) => readPerson(access, id, contactDaysSince),
    named: (foldedName) => peopleNamed(access, foldedName),
    self: async () =>
      (await db
        .selectFrom('people')
        .select(recordColumns.people)
        .where('workspace', '=', workspace)
        .where('isSelf', '=', 1)
        .orderBy('sortName')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst()) ?? null,
    photo: (personId) => findRecord(access, 'photos', personId),
    organisationNamed: async (nameKey) =>
      (await db
        .selectFrom('organisations')
        .select(recordColumns.organisations)
        .where('workspace', '=', workspace)
        .where('nameKey', '=', nameKey)
        .executeTakeFirst()) ?? null,
    organisations: (prefix, limit) => organisationsBeginning(access, prefix, limit),
    tags: () => tagsInUse(access),
    tagged: async (personId, tag) =>
      (
        await db
          .selectFrom('tags')
          .select('id')
          .where('workspace', '=', workspace)
          .where('personId', '=', personId)
          .where('tag', '=', tag)
          .executeTakeFirst()
      )?.id ?? null,
    sourcesOf: (personId) =>
      db
        .selectFrom('sources')
        .select(recordColumns.sources)
        .where('workspace', '=', workspace)
        .where('personId', '=', personId)
        .where('removedAt', 'is', null)
        .orderBy('id')
        .execute(),
    sourceCounts: (today) => countSources(access, today),
    counts: (today) => countPeople(access, today),
    contactLimits: () =>
      db
        .selectFrom('contactLimits')
        .innerJoin('people', (join) =>
          join
            .onRef('people.workspace', '=', 'contactLimits.workspace')
            .onRef('people.id', '=', 'contactLimits.personId'),
        )
        .select(['personId', 'level', 'since', 'fullName'])
        .where('contactLimits.workspace', '=', workspace)
        .orderBy('sortName')
        .orderBy('personId')
        .execute(),
    savedFilters: () =>
      db
        .selectFrom('savedFilters')
        .select(recordColumns.savedFilters)
        .where('workspace', '=', workspace)
        .orderBy('name')
        .orderBy('id')
        .execute(),
    fact: (name, id) => findRecord(access, name, id),
    identityKeys: async (personId) =>
      (
        await db
          .selectFrom('identities')
          .select('key')
          .where('workspace', '=', workspace)
          .where('personId', '=', personId)
          .orderBy('key')
          .execute()
      ).map((row) => row.key),
    holderOf: async (key) =>
      (
        await db
          .selectFrom('identities')
          .select('personId')
          .where('workspace', '=', workspace)
          .where('key', '=', key)
          .executeTakeFirst()
      )?.personId ?? null,
  };
};
