import type { PersonRows } from '../../domain/people/people-store.ts';
import type { Person } from '../../domain/people/person.ts';
import { channels } from '../../domain/interactions/channels.ts';
import { tie as tieShape } from '../../domain/ties/tie.ts';
import type { Records } from '../../domain/records.ts';
import { dayNumber, dayText } from '../../kernel/day-number.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { findRecord } from './people-lookup.ts';

type TieColumn = keyof typeof tieShape.shape;
const tieColumns = Object.keys(tieShape.shape) as TieColumn[];
const contactChannels = channels.filter((channel) => channel.countsAsContact).map((channel) => channel.id);

type Fact = 'roles' | 'sources' | 'contactPoints' | 'profiles' | 'topics' | 'otherNames';
type OfPerson = 'notes' | 'promises' | 'followUps';

/** What a text sorts as where it is missing. */
const missing = '';

const sorted = <T>(rows: readonly T[], ...keys: ((row: T) => string | number)[]): T[] =>
  rows.toSorted((a, b) => {
    for (const key of keys) {
      const [one, other] = [key(a), key(b)];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  });
const newestFirst = <T>(rows: readonly T[], ...keys: ((row: T) => string | number)[]): T[] =>
  sorted(rows, ...keys).reverse();

const readers = ({ db, workspace, engine }: StoreAccess, personId: string) => {
  const rowsOf = async <N extends Fact | OfPerson>(name: N): Promise<Records[N][]> => {
    const columns = recordColumns[name as 'notes'];
    const rows = await db
      .selectFrom(name as 'notes')
      .select(columns)
      .where('workspace', '=', workspace)
      .where('personId', '=', personId)
      .orderBy('id')
      .execute();
    return rows.map((row) => ({ ...row })) as unknown as Records[N][];
  };
  return {
    rowsOf,
    factsOf: async <N extends Fact>(name: N): Promise<Records[N][]> =>
      (await rowsOf(name)).filter((row) => row.removedAt === null),
    tie: () =>
      db
        .selectFrom('ties')
        .select(tieColumns)
        .where('workspace', '=', workspace)
        .where('personId', '=', personId)
        .executeTakeFirst(),
    positions: () =>
      db
        .selectFrom('positions')
        .leftJoin('organisations', (join) =>
          join
            .onRef('organisations.workspace', '=', 'positions.workspace')
            .onRef('organisations.id', '=', 'positions.organisationId'),
        )
        .select(recordColumns.positions.map((column) => `positions.${column}` as const))
        .select('organisations.name as organisation')
        .where('positions.workspace', '=', workspace)
        .where('positions.personId', '=', personId)
        .where('positions.removedAt', 'is', null)
        .execute(),
    educations: () =>
      db
        .selectFrom('educations')
        .innerJoin('organisations', (join) =>
          join
            .onRef('organisations.workspace', '=', 'educations.workspace')
            .onRef('organisations.id', '=', 'educations.organisationId'),
        )
        .select(recordColumns.educations.map((column) => `educations.${column}` as const))
        .select('organisations.name as school')
        .where('educations.workspace', '=', workspace)
        .where('educations.personId', '=', personId)
        .where('educations.removedAt', 'is', null)
        .execute(),
    tags: () =>
      db
        .selectFrom('tags')
        .select('tag')
        .where('workspace', '=', workspace)
        .where('personId', '=', personId)
        .orderBy('tag')
        .execute(),
    photo: () =>
      db
        .selectFrom('photos')
        .select('id')
        .where('workspace', '=', workspace)
        .where('id', '=', personId)
        .executeTakeFirst(),
    contactLimit: () =>
      db
        .selectFrom('contactLimits')
        .select(['level', 'since'])
        .where('workspace', '=', workspace)
        .where('personId', '=', personId)
        .executeTakeFirst(),
    /** A day of the user may have begun or ended a day off in universal time. */
    contactDays: (since: string) =>
      db
        .selectFrom('participants')
        .select('occurredOn')
        .distinct()
        .where('workspace', '=', workspace)
        .where('personId', '=', personId)
        .where('occurredAt', '>=', dayText(dayNumber(since) - 1))
        .where('occurredOn', '>=', since)
        .where('channel', 'in', contactChannels)
        .orderBy('occurredOn')
        .execute(),
    batches: (ids: readonly string[]) =>
      db
        .selectFrom('batches')
        .select(['id', 'source', 'importedAt'])
        .where('workspace', '=', workspace)
        .where('id', 'in', engine.among(ids))
        .orderBy('importedAt')
        .orderBy('id')
        .execute(),
  };
};

const batchesNamed = (person: Person, facts: readonly (readonly { readonly batchId: string | null }[])[]): string[] => {
  const provenance = Object.values(JSON.parse(person.provenance) as Record<string, unknown>);
  const named = [...provenance, ...facts.flat().map((fact) => fact.batchId)];
  return [...new Set(named.filter((id): id is string => typeof id === 'string'))];
};

/** A person with everything on file that was not removed. Positions and educations latest first, notes newest first, what is open before what is done. */
export const readPerson = async (
  access: StoreAccess,
  id: string,
  contactDaysSince: string,
): Promise<PersonRows | null> => {
  const person = await findRecord(access, 'people', id);
  if (!person) return null;
  const read = readers(access, id);
  const tie = await read.tie();
  const facts = {
    roles: sorted(await read.factsOf('roles'), (role) => role.startedOn ?? missing),
    sources: sorted(await read.factsOf('sources'), (source) => source.since ?? missing),
    positions: newestFirst(
      await read.positions(),
      (row) => row.isCurrent,
      (row) => row.startedOn ?? missing,
      (row) => row.id,
    ),
    educations: newestFirst(
      await read.educations(),
      (row) => row.startedOn ?? missing,
      (row) => row.id,
    ),
    contactPoints: await read.factsOf('contactPoints'),
    profiles: await read.factsOf('profiles'),
    topics: sorted(
      await read.factsOf('topics'),
      (topic) => topic.kind,
      (topic) => topic.topicKey,
    ),
    otherNames: await read.factsOf('otherNames'),
    notes: newestFirst(
      await read.rowsOf('notes'),
      (note) => note.createdAt,
      (note) => note.id,
    ),
  };
  const batchIds = batchesNamed(person, Object.values(facts));
  return {
    person,
    hasPhoto: (await read.photo()) !== undefined,
    tie: tie ? { ...tie } : null,
    statedStrength: await findRecord(access, 'statedStrengths', id),
    ...facts,
    tags: (await read.tags()).map((row) => row.tag),
    promises: sorted(
      await read.rowsOf('promises'),
      (row) => row.doneOn ?? missing,
      (row) => row.dueOn ?? '9',
      (row) => row.madeOn,
    ),
    followUps: sorted(
      await read.rowsOf('followUps'),
      (row) => row.doneOn ?? missing,
      (row) => row.dueOn,
    ),
    contactLimit: (await read.contactLimit()) ?? null,
    contactDays: (await read.contactDays(contactDaysSince)).map((row) => row.occurredOn),
    batches: batchIds.length > 0 ? await read.batches(batchIds) : [],
  };
};
