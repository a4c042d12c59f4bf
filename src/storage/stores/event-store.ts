import { sql } from 'kysely';
import type { Attendee, EventRow, EventStore, PassedSince } from '../../domain/outreach/events/event-store.ts';
import { channels } from '../../domain/interactions/channels.ts';
import { fold } from '../../kernel/fold.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { mayBeBroughtUp } from './bring-up.ts';
import { readSummaries } from './person-summaries.ts';

const contactChannels = channels.filter((channel) => channel.countsAsContact).map((channel) => channel.id);

const eventsOf = async ({ db, workspace }: StoreAccess, id?: string): Promise<EventRow[]> => {
  let query = db.selectFrom('events').select(recordColumns.events).where('workspace', '=', workspace);
  if (id !== undefined) query = query.where('id', '=', id);
  const rows = await query
    .orderBy(sql`coalesce("startsAt", "endsAt", '9999')`)
    .orderBy('id')
    .execute();
  let counting = db
    .selectFrom('attendances')
    .select(['eventId', 'state'])
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .where('workspace', '=', workspace)
    .where(mayBeBroughtUp(workspace, 'attendances.personId'));
  if (id !== undefined) counting = counting.where('eventId', '=', id);
  const counts = await counting.groupBy(['eventId', 'state']).execute();
  const countOf = new Map(counts.map(({ eventId, state, people }) => [`${eventId} ${state}`, people]));
  return rows.map((row) => ({
    ...row,
    planned: countOf.get(`${row.id} planned`) ?? 0,
    met: countOf.get(`${row.id} met`) ?? 0,
  }));
};

/** What is on file of some people beyond their lines in a list. */
const factsOf = async ({ db, workspace, engine }: StoreAccess, ids: readonly string[]) => {
  const of = engine.among(ids);
  const names = await db
    .selectFrom('people')
    .select(['id', 'givenName'])
    .where('workspace', '=', workspace)
    .where('id', 'in', of)
    .execute();
  const topics = await db
    .selectFrom('topics')
    .select(['id', 'personId', 'kind', 'topic', 'topicKey'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', of)
    .where('removedAt', 'is', null)
    .orderBy('id')
    .execute();
  const promises = await db
    .selectFrom('promises')
    .select(['id', 'personId', 'text', 'dueOn'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', of)
    .where('direction', '=', 'given')
    .where('doneOn', 'is', null)
    .orderBy('madeOn')
    .orderBy('id')
    .execute();
  const sources = await db
    .selectFrom('sources')
    .select(['id', 'personId', 'kind', 'detail'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', of)
    .where('removedAt', 'is', null)
    .orderBy('id')
    .execute();
  return {
    givenName: new Map(names.map((row) => [row.id, row.givenName])),
    topics: Map.groupBy(topics, (row) => row.personId),
    promises: Map.groupBy(promises, (row) => row.personId),
    sources: Map.groupBy(sources, (row) => row.personId),
  };
};

const attendees =
  (access: StoreAccess): EventStore['attendees'] =>
  async (eventId, today) => {
    const { db, workspace } = access;
    const rows = await db
      .selectFrom('attendances')
      .select(['personId', 'state', 'interactionId'])
      .where('workspace', '=', workspace)
      .where('eventId', '=', eventId)
      .where(mayBeBroughtUp(workspace, 'attendances.personId'))
      .orderBy('createdAt')
      .orderBy('personId')
      .execute();
    const ids = rows.map((row) => row.personId);
    const lines = new Map((await readSummaries(access, ids, today)).map((line) => [line.id, line]));
    const facts = await factsOf(access, ids);
    return rows.flatMap(({ personId, state, interactionId }): Attendee[] => {
      const line = lines.get(personId);
      if (!line) return [];
      return [
        {
          ...line,
          state,
          interactionId,
          givenName: facts.givenName.get(personId) ?? null,
          topics: facts.topics.get(personId) ?? [],
          promises: facts.promises.get(personId) ?? [],
          source: facts.sources.get(personId)?.[0] ?? null,
        },
      ];
    });
  };

const firstSince =
  ({ db, workspace, engine }: StoreAccess): EventStore['firstSince'] =>
  async (personIds, day) => {
    const rows: PassedSince[] = await db
      .selectFrom('participants')
      .select(['personId', 'interactionId', 'occurredOn', 'channel', 'direction'])
      .where('workspace', '=', workspace)
      .where('personId', 'in', engine.among(personIds))
      .where('occurredAt', '>=', day)
      .where('occurredOn', '>', day)
      .where('channel', 'in', contactChannels)
      .orderBy('occurredAt', 'desc')
      .orderBy('interactionId', 'desc')
      .execute();
    return [...new Map(rows.map((row) => [row.personId, row])).values()];
  };

/** Events and who is there, from either database. */
export const createEventStore = (access: StoreAccess): EventStore => ({
  events: () => eventsOf(access),
  event: async (id) => (await eventsOf(access, id))[0] ?? null,
  // There are some hundreds at most: folding them costs less than a column of folded names.
  named: async (foldedName) => (await eventsOf(access)).filter(({ name }) => fold(name) === foldedName),
  attendees: attendees(access),
  attendances: (eventId) =>
    access.db
      .selectFrom('attendances')
      .select(recordColumns.attendances)
      .where('workspace', '=', access.workspace)
      .where('eventId', '=', eventId)
      .orderBy('personId')
      .execute(),
  firstSince: firstSince(access),
});
