import type { Contact } from '../../domain/ties/contact-days.ts';
import { computedTie } from '../../domain/ties/computed-tie.ts';
import { tie as tieShape } from '../../domain/ties/tie.ts';
import { today } from '../../kernel/clock.ts';
import { chunksOf } from '../chunks.ts';
import type { Row } from '../engine.ts';
import { contactsByPerson } from './contacts.ts';
import { addToTally } from './tallies.ts';
import type { DerivedAccess, Refresh } from './touched.ts';

const peopleAChunk = 2000;
const columnsBesideKey = [
  ...Object.keys(tieShape.shape).filter((column) => column !== 'personId'),
  'archived',
  'limited',
];
/** Its words come with the texts of the person. */
const columns = ['personId', ...columnsBesideKey, 'words'];

/** Whether each of the people is archived. The user, and who is no longer on file, are left out: they have no tie. */
const archivedById = async (
  { db, workspace, engine }: DerivedAccess,
  ids: readonly string[],
): Promise<Map<string, boolean>> => {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'isSelf', 'archivedAt'])
    .where('workspace', '=', workspace)
    .where('id', 'in', engine.among(ids))
    .execute();
  return new Map(rows.filter((row) => row.isSelf === 0).map((row) => [row.id, row.archivedAt !== null]));
};

const rolesByPerson = async ({ db, workspace, engine }: DerivedAccess, ids: readonly string[]) => {
  const rows = await db
    .selectFrom('roles')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .where('removedAt', 'is', null)
    .execute();
  return Map.groupBy(rows, (row) => row.personId);
};

const statedByPerson = async (
  { db, workspace, engine }: DerivedAccess,
  ids: readonly string[],
): Promise<Map<string, number>> => {
  const rows = await db
    .selectFrom('statedStrengths')
    .select(['personId', 'strength'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .execute();
  return new Map(rows.map((row) => [row.personId, row.strength]));
};

const limitedPeople = async (
  { db, workspace, engine }: DerivedAccess,
  ids: readonly string[],
): Promise<Set<string>> => {
  const rows = await db
    .selectFrom('contactLimits')
    .select('personId')
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .execute();
  return new Set(rows.map((row) => row.personId));
};

const storedTies = async (
  { db, workspace, engine }: DerivedAccess,
  ids: readonly string[],
): Promise<Map<string, number>> => {
  const rows = await db
    .selectFrom('ties')
    .select(['personId', 'archived'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(ids))
    .execute();
  return new Map(rows.map((row) => [row.personId, row.archived]));
};

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

const refreshChunk = async (access: DerivedAccess, ids: readonly string[]): Promise<void> => {
  const { db, workspace, engine, clock } = access;
  const day = today(clock).toString();
  const archived = await archivedById(access, ids);
  const roles = await rolesByPerson(access, ids);
  const stated = await statedByPerson(access, ids);
  const limited = await limitedPeople(access, ids);
  const stored = await storedTies(access, ids);
  const rowOf = (personId: string, contacts: readonly Contact[]): Row => {
    const isArchived = archived.get(personId) ?? false;
    return {
      ...computedTie({
        personId,
        contacts,
        roles: roles.get(personId) ?? [],
        statedStrength: stated.get(personId) ?? null,
        isQuiet: isArchived || limited.has(personId),
        today: day,
      }),
      archived: Number(isArchived),
      limited: Number(limited.has(personId)),
      words: '',
    };
  };
  const waiting = new Set(archived.keys());
  const rows: Row[] = [];
  for await (const { personId, contacts } of contactsByPerson(access, [...waiting])) {
    waiting.delete(personId);
    rows.push(rowOf(personId, contacts));
  }
  for (const personId of waiting) rows.push(rowOf(personId, []));
  const isStored = (row: Row): boolean => stored.has(String(row['personId']));
  await engine.insertRows(
    db,
    workspace,
    'ties',
    columns,
    rows.filter((row) => !isStored(row)),
  );
  await engine.updateRows(db, workspace, 'ties', columnsBesideKey, ['personId'], rows.filter(isStored));
  const gone = [...stored.keys()].filter((id) => !archived.has(id));
  await engine.deleteRows(
    db,
    workspace,
    'ties',
    ['personId'],
    gone.map((id) => [id]),
  );
  const archivedNow = sum([...archived.values()].map(Number));
  const archivedBefore = sum(stored.values());
  await addToTally(db, workspace, 'archived', archivedNow - archivedBefore);
  await addToTally(db, workspace, 'people', archived.size - archivedNow - (stored.size - archivedBefore));
};

/** Computes the ties anew, with a row for everybody but the user, and keeps count of the people. */
export const refreshTies: Refresh = async (access, touched) => {
  for (const ids of chunksOf(touched.ties, peopleAChunk)) await refreshChunk(access, ids);
};
