import { sql } from 'kysely';
import type { StatedPair } from '../../domain/network/ego/known-ties-of.ts';
import type { NetworkPerson, NetworkStore } from '../../domain/network/ego/network-store.ts';
import { contactDays } from '../../domain/ties/contact-days.ts';
import { roleKindIds } from '../../domain/ties/role-kinds.ts';
import { contactsByPerson } from '../derived/contacts.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { readOccasions } from './known-occasions.ts';
import { readStays } from './known-stays.ts';
import { packed, unpacked } from './packed-rows.ts';
import { holdsOnDay } from './role-holding.ts';

const people = async ({ db, workspace }: StoreAccess): Promise<NetworkPerson[]> => {
  const rows = await db
    .selectFrom('people')
    .leftJoin('ties', (join) =>
      join.onRef('ties.workspace', '=', 'people.workspace').onRef('ties.personId', '=', 'people.id'),
    )
    .select([
      'people.id as personId',
      'fullName as name',
      'isSelf',
      'currentTitle as title',
      'currentOrganisation as organisation',
      'industry',
      'location',
      'strengthLog',
      'statedStrength',
      'peak',
      'anyLog',
      'outLog',
      'inLog',
      'lastOn',
      'rhythmDays',
    ])
    .where('people.workspace', '=', workspace)
    .where('archivedAt', 'is', null)
    .where(sql<boolean>`coalesce("limited", 0) = 0`)
    .orderBy('people.id')
    .execute();
  return rows.map((row) => ({ ...row, peak: row.peak ?? 0 }));
};

const roles = async ({ db, workspace }: StoreAccess, day: string): Promise<Map<string, string[]>> => {
  const rows = await db
    .selectFrom('roles')
    .select(['personId', 'kind'])
    .distinct()
    .where('workspace', '=', workspace)
    .where(holdsOnDay(day))
    .execute();
  const place = new Map(roleKindIds.map((kind, index) => [kind, index]));
  const inOrder = rows.toSorted((a, b) => (place.get(a.kind) ?? 99) - (place.get(b.kind) ?? 99));
  return new Map(
    [...Map.groupBy(inOrder, (row) => row.personId)].map(([id, held]) => [id, held.map((row) => row.kind)]),
  );
};

const statedPairs = async ({ db, workspace }: StoreAccess): Promise<StatedPair[]> => {
  const pairs = packed(['otherId', 'state', 'confidence', 'statedOn'].map((column) => ({ of: sql.ref(column) })));
  const { rows } = await sql<{ personId: string; pairs: string }>`
    select "personId", ${pairs} as "pairs" from "knownTies"
    where "workspace" = ${workspace} and "removedAt" is null group by "personId"`.execute(db);
  return rows.flatMap(({ personId, pairs: texts }) =>
    unpacked(texts).map(([otherId = '', state, confidence, statedOn = '']) => ({
      personId,
      otherId,
      state: state === 'denied' ? ('denied' as const) : ('held' as const),
      confidence: confidence ? Number(confidence) : null,
      statedOn,
    })),
  );
};

/** The last change and the settings: whatever the network is made from changes with them. */
const version = async ({ db, workspace }: StoreAccess): Promise<string> => {
  const last = await db
    .selectFrom('changeSets')
    .select('id')
    .where('workspace', '=', workspace)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = await db.selectFrom('workspaces').select('settings').where('id', '=', workspace).executeTakeFirst();
  return `${last?.id ?? ''} ${row?.settings ?? ''}`;
};

/** What the user's network is made from, asked of either database. */
export const createNetworkStore = (access: StoreAccess): NetworkStore => {
  const { db, workspace, engine, clock } = access;
  return {
    version: () => version(access),
    people: () => people(access),
    roles: (day) => roles(access, day),
    contactDays: async function* () {
      const withContact = await db
        .selectFrom('ties')
        .select('personId')
        .where('workspace', '=', workspace)
        .where('contactDays', '>', 0)
        .execute();
      const ids = withContact.map((row) => row.personId);
      for await (const { personId, contacts } of contactsByPerson({ db, workspace, engine, clock }, ids))
        yield { personId, days: contactDays(contacts) };
    },
    statedSince: async () => {
      const rows = await db
        .selectFrom('statedStrengths')
        .select(['personId', 'statedOn'])
        .where('workspace', '=', workspace)
        .execute();
      return new Map(rows.map((row) => [row.personId, row.statedOn]));
    },
    occasions: (personId) => readOccasions(access, personId),
    stays: (personId) => readStays(access, personId),
    statedPairs: () => statedPairs(access),
    statedTies: (personId) =>
      db
        .selectFrom('knownTies')
        .select(recordColumns.knownTies)
        .where('workspace', '=', workspace)
        .where('removedAt', 'is', null)
        .where((eb) => eb.or([eb('personId', '=', personId), eb('otherId', '=', personId)]))
        .orderBy('id')
        .execute(),
    statedStatuses: () =>
      db
        .selectFrom('statedStatuses')
        .select(recordColumns.statedStatuses)
        .where('workspace', '=', workspace)
        .orderBy('personId')
        .execute(),
  };
};
