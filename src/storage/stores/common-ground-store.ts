import type { CommonGroundStore, GroundRows, GroundSide } from '../../domain/outreach/common-ground/ground-rows.ts';
import { channels } from '../../domain/interactions/channels.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { mutualContacts } from './mutual-contacts.ts';
import { findRecord } from './people-lookup.ts';
import { sharedEvents } from './shared-events.ts';

const contactChannels = channels.filter((channel) => channel.countsAsContact).map((channel) => channel.id);
const conversationsRead = 12;

const positionsOf = ({ db, workspace }: StoreAccess, personId: string) =>
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
    .orderBy('positions.isCurrent', 'desc')
    .orderBy('positions.id')
    .execute();

const educationsOf = ({ db, workspace }: StoreAccess, personId: string) =>
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
    .orderBy('educations.id')
    .execute();

const topicsOf = ({ db, workspace }: StoreAccess, personId: string) =>
  db
    .selectFrom('topics')
    .select(recordColumns.topics)
    .where('workspace', '=', workspace)
    .where('personId', '=', personId)
    .where('removedAt', 'is', null)
    .orderBy('topicKey')
    .orderBy('id')
    .execute();

const sideOf = async (access: StoreAccess, personId: string): Promise<GroundSide | null> => {
  const person = await findRecord(access, 'people', personId);
  if (!person) return null;
  return {
    person,
    positions: await positionsOf(access, personId),
    educations: await educationsOf(access, personId),
    topics: await topicsOf(access, personId),
  };
};

/** What passed between the user and a person, the latest first. */
const conversationsOf = ({ db, workspace }: StoreAccess, personId: string) =>
  db
    .selectFrom('participants')
    .innerJoin('interactions', (join) =>
      join
        .onRef('interactions.workspace', '=', 'participants.workspace')
        .onRef('interactions.id', '=', 'participants.interactionId'),
    )
    .select([
      'interactions.id',
      'interactions.occurredOn',
      'interactions.channel',
      'interactions.direction',
      'subject',
      'body',
      'participants.groupSize',
    ])
    .where('participants.workspace', '=', workspace)
    .where('participants.personId', '=', personId)
    .where('participants.channel', 'in', contactChannels)
    .orderBy('participants.occurredAt', 'desc')
    .orderBy('participants.interactionId', 'desc')
    .limit(conversationsRead)
    .execute();

const sourcesOf = ({ db, workspace }: StoreAccess, personId: string) =>
  db
    .selectFrom('sources')
    .select(recordColumns.sources)
    .where('workspace', '=', workspace)
    .where('personId', '=', personId)
    .where('removedAt', 'is', null)
    .orderBy('id')
    .execute();

const openPromisesOf = ({ db, workspace }: StoreAccess, personId: string) =>
  db
    .selectFrom('promises')
    .select(['id', 'direction', 'text', 'madeOn'])
    .where('workspace', '=', workspace)
    .where('personId', '=', personId)
    .where('doneOn', 'is', null)
    .orderBy('madeOn', 'desc')
    .orderBy('id')
    .execute();

const selfOf = async ({ db, workspace }: StoreAccess): Promise<string | null> =>
  (
    await db
      .selectFrom('people')
      .select('id')
      .where('workspace', '=', workspace)
      .where('isSelf', '=', 1)
      // Along the index of names; by identifier alone everybody would be looked at.
      .orderBy('sortName')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
  )?.id ?? null;

/** The rows that common ground is found in, from either database: some dozens, however much is on file. */
export const createCommonGroundStore = (access: StoreAccess): CommonGroundStore => ({
  groundRows: async (otherId, oneId): Promise<GroundRows | null> => {
    const other = await sideOf(access, otherId);
    if (!other) return null;
    if (oneId !== undefined) {
      const one = await sideOf(access, oneId);
      if (!one) return null;
      return {
        one,
        other,
        sources: [],
        conversations: [],
        promises: [],
        goals: [],
        mutuals: await mutualContacts(access, otherId, oneId),
        events: await sharedEvents(access, otherId, oneId),
      };
    }
    const self = await selfOf(access);
    return {
      one: self === null ? null : await sideOf(access, self),
      other,
      sources: await sourcesOf(access, otherId),
      conversations: await conversationsOf(access, otherId),
      promises: await openPromisesOf(access, otherId),
      goals: [],
      mutuals: await mutualContacts(access, otherId, null),
      events: await sharedEvents(access, otherId, null),
    };
  },
});
