import type { IntakeStore } from '../../domain/intake/intake-store.ts';
import type { RecordName, Records } from '../../domain/records.ts';
import { chunksOf } from '../chunks.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { findPeople, findRecord } from './people-lookup.ts';

const rowsAPage = 5000;
const keysAQuery = 500;

type OfPerson = 'positions' | 'educations' | 'contactPoints' | 'profiles' | 'topics' | 'sources' | 'roles' | 'tags';

/** Whole tables, page by page along a key that no two rows share. */
async function* pages<T, K extends string>(
  read: (after: K | '') => Promise<T[]>,
  keyOf: (row: T) => K,
): AsyncGenerator<T[]> {
  for (let after: K | '' = ''; ;) {
    const rows: T[] = await read(after);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = keyOf(last);
  }
}

/** What an import asks, of either database. */
export const createIntakeStore = (access: StoreAccess): IntakeStore => {
  const { db, workspace, engine } = access;

  const ofPeople = async <N extends OfPerson>(name: N, personIds: readonly string[]): Promise<Records[N][]> => {
    const found: unknown[] = [];
    for (const ids of chunksOf(personIds, keysAQuery))
      found.push(
        ...(await db
          .selectFrom(name as 'tags')
          .select(recordColumns[name as 'tags'])
          .where('workspace', '=', workspace)
          .where('personId', 'in', engine.among(ids))
          .orderBy('id')
          .execute()),
      );
    return found as Records[N][];
  };

  const known = async (
    name: RecordName,
    externalIds: readonly string[],
    origin?: string,
  ): Promise<ReadonlySet<string>> => {
    const found = new Set<string>();
    for (const ids of chunksOf(externalIds, keysAQuery)) {
      const rows = await db
        .selectFrom(name as 'interactions')
        .select('externalId')
        .where('workspace', '=', workspace)
        .where('externalId', 'in', engine.among(ids))
        .$if(origin !== undefined, (query) => query.where('origin', '=', origin ?? ''))
        .execute();
      for (const { externalId } of rows) if (externalId !== null) found.add(externalId);
    }
    return found;
  };

  return {
    identities: () =>
      pages(
        (after) =>
          db
            .selectFrom('identities')
            .select(recordColumns.identities)
            .where('workspace', '=', workspace)
            .where('key', '>', after)
            .orderBy('key')
            .limit(rowsAPage)
            .execute(),
        (row) => row.key,
      ),
    names: () =>
      pages(
        (after) =>
          db
            .selectFrom('people')
            .select(['id', 'fullName'])
            .where('workspace', '=', workspace)
            .where('id', '>', after)
            .orderBy('id')
            .limit(rowsAPage)
            .execute(),
        (row) => row.id,
      ),
    meetings: () =>
      pages(
        (after) =>
          db
            .selectFrom('sources')
            .innerJoin('people', (join) =>
              join.onRef('people.workspace', '=', 'sources.workspace').onRef('people.id', '=', 'sources.personId'),
            )
            .select(['sources.id', 'personId', 'fullName', 'since'])
            .where('sources.workspace', '=', workspace)
            .where('sources.id', '>', after)
            .where('since', 'is not', null)
            .orderBy('sources.id')
            .limit(rowsAPage)
            .$narrowType<{ since: string }>()
            .execute(),
        (row) => row.id,
      ),
    organisations: () =>
      pages(
        (after) =>
          db
            .selectFrom('organisations')
            .select(recordColumns.organisations)
            .where('workspace', '=', workspace)
            .where('id', '>', after)
            .orderBy('id')
            .limit(rowsAPage)
            .execute(),
        (row) => row.id,
      ),
    sightings: (list) =>
      pages(
        (after) =>
          db
            .selectFrom('sightings')
            .select(recordColumns.sightings)
            .where('workspace', '=', workspace)
            .where('list', '=', list)
            .where('key', '>', after)
            .orderBy('key')
            .limit(rowsAPage)
            .execute(),
        (row) => row.key,
      ),
    knownFacts: async (personIds) => ({
      people: await findPeople(access, personIds),
      positions: await ofPeople('positions', personIds),
      educations: await ofPeople('educations', personIds),
      contactPoints: await ofPeople('contactPoints', personIds),
      profiles: await ofPeople('profiles', personIds),
      topics: await ofPeople('topics', personIds),
      sources: await ofPeople('sources', personIds),
      roles: await ofPeople('roles', personIds),
      tags: (await ofPeople('tags', personIds)).map(({ personId, tag }) => ({ personId, tag })),
    }),
    knownInteractions: (origin, externalIds) => known('interactions', externalIds, origin),
    knownExternalIds: (name, externalIds) => known(name, externalIds),
    batches: (limit) =>
      db
        .selectFrom('batches')
        .select(recordColumns.batches)
        .where('workspace', '=', workspace)
        .orderBy('importedAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
    batch: (id) => findRecord(access, 'batches', id),
    latestAsOf: async (source) =>
      (
        await db
          .selectFrom('batches')
          .select((eb) => eb.fn.max('asOf').as('asOf'))
          .where('workspace', '=', workspace)
          .where('source', '=', source)
          .where('undoneAt', 'is', null)
          .executeTakeFirst()
      )?.asOf ?? null,
    interaction: (id) => findRecord(access, 'interactions', id),
  };
};
