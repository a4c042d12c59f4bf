import type { DueTie, TodayStore } from '../../domain/outreach/today-store.ts';
import { channels } from '../../domain/interactions/channels.ts';
import { dayNumber, dayText } from '../../kernel/day-number.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { roleKindsByPerson } from './person-summaries.ts';
import { isAwake, snoozedPeople } from './snoozed.ts';
import { fadingTies } from './today-fading.ts';
import { reciprocityForToday } from './today-reciprocity.ts';

const contactChannels = channels.filter((channel) => channel.countsAsContact).map((channel) => channel.id);

const daysLater = (day: string, days: number): string => dayText(dayNumber(day) + days);

/** Archived people, and those with whom contact is kept limited, have neither a day due nor an answer owed on file: see computedTie. */
const ties = (access: StoreAccess): Pick<TodayStore, 'dueTies' | 'repliesOwed'> => {
  const { db, workspace } = access;
  return {
    dueTies: async (from, to, today, limit) => {
      const rows = await db
        .selectFrom('ties')
        .select(['personId', 'dueOn', 'priority', 'cadenceDays', 'cadenceFrom', 'lastOn'])
        .where('workspace', '=', workspace)
        .where('dueOn', '>=', from)
        .where('dueOn', '<=', to)
        .where('personId', 'not in', snoozedPeople(workspace, 'cadence', today))
        .orderBy('priority', 'desc')
        .orderBy('dueOn')
        .orderBy('personId')
        .limit(limit)
        .execute();
      return rows.flatMap(({ dueOn, cadenceDays, cadenceFrom, ...rest }): DueTie[] =>
        dueOn === null || cadenceDays === null || cadenceFrom === null
          ? []
          : [{ ...rest, dueOn, cadenceDays, cadenceFrom }],
      );
    },
    // Moments are in universal time, days are the user's: a day more on either side leaves nobody out.
    repliesOwed: async (from, to, today, limit) => {
      const rows = await db
        .selectFrom('ties')
        .select(['personId', 'replyOwedSince', 'priority'])
        .where('workspace', '=', workspace)
        .where('replyOwedSince', '>=', from)
        .where('replyOwedSince', '<', daysLater(to, 2))
        .where('personId', 'not in', snoozedPeople(workspace, 'reply', today))
        .orderBy('priority', 'desc')
        .orderBy('replyOwedSince')
        .orderBy('personId')
        .limit(limit)
        .execute();
      return rows.map(({ replyOwedSince, ...rest }) => ({ ...rest, since: replyOwedSince ?? '' }));
    },
  };
};

/** Whom nothing on file asks for, but whom a word might do good. */
const suggestions = ({ db, workspace }: StoreAccess): Pick<TodayStore, 'quietTies' | 'newAcquaintances'> => ({
  quietTies: async (from, to, today, limit) => {
    const rows = await db
      .selectFrom('ties')
      .select(['personId', 'lastOn'])
      .where('workspace', '=', workspace)
      .where('dueOn', 'is', null)
      .where('lastOn', '>=', from)
      .where('lastOn', '<=', to)
      .where('archived', '=', 0)
      .where('limited', '=', 0)
      .where('personId', 'not in', snoozedPeople(workspace, 'reconnect', today))
      .orderBy('priority', 'desc')
      .orderBy('personId')
      .limit(limit)
      .execute();
    return rows.flatMap(({ personId, lastOn }) => (lastOn === null ? [] : [{ personId, lastOn }]));
  },
  newAcquaintances: async (today, limit) => {
    const rows = await db
      .selectFrom('sources')
      .innerJoin('ties', (join) =>
        join.onRef('ties.workspace', '=', 'sources.workspace').onRef('ties.personId', '=', 'sources.personId'),
      )
      .select(['sources.personId', 'since', 'kind', 'detail'])
      .where('sources.workspace', '=', workspace)
      .where('since', '<=', today)
      .where('removedAt', 'is', null)
      .where('ties.lastOn', 'is', null)
      .where('ties.archived', '=', 0)
      .where('ties.limited', '=', 0)
      .where('sources.personId', 'not in', snoozedPeople(workspace, 'greeting', today))
      .orderBy('since', 'desc')
      .orderBy('sources.id')
      .limit(limit)
      .execute();
    return rows.flatMap(({ personId, since, kind, detail }) =>
      since === null ? [] : [{ personId, since, source: detail ?? kind }],
    );
  },
});

const tasks = ({ db, workspace }: StoreAccess): Pick<TodayStore, 'duePromises' | 'dueFollowUps'> => ({
  duePromises: async (until, today, limit) => {
    const rows = await db
      .selectFrom('promises')
      .select(['id', 'personId', 'direction', 'text', 'madeOn', 'dueOn'])
      .where('workspace', '=', workspace)
      .where('doneOn', 'is', null)
      .where('dueOn', '<=', until)
      .where(isAwake(workspace, 'promises', today))
      .orderBy('dueOn')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.flatMap(({ dueOn, ...rest }) => (dueOn === null ? [] : [{ ...rest, dueOn }]));
  },
  dueFollowUps: (until, today, limit) =>
    db
      .selectFrom('followUps')
      .select(['id', 'personId', 'text', 'dueOn'])
      .where('workspace', '=', workspace)
      .where('doneOn', 'is', null)
      .where('dueOn', '<=', until)
      .where(isAwake(workspace, 'followUps', today))
      .orderBy('dueOn')
      .orderBy('id')
      .limit(limit)
      .execute(),
});

const people = (access: StoreAccess): Pick<TodayStore, 'people' | 'lastInteractions'> => {
  const { db, workspace, engine } = access;
  return {
    people: async (ids, today) => {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom('people')
        .leftJoin('photos', (join) =>
          join.onRef('photos.workspace', '=', 'people.workspace').onRef('photos.id', '=', 'people.id'),
        )
        .select([
          'people.id',
          'fullName',
          'givenName',
          'currentTitle as title',
          'currentOrganisation as organisation',
          'photos.id as photo',
        ])
        .where('people.workspace', '=', workspace)
        .where('people.id', 'in', engine.among(ids))
        .execute();
      const roles = await roleKindsByPerson(access, ids, today);
      const known = new Map(rows.map((row) => [row.id, row]));
      return ids.flatMap((id) => {
        const row = known.get(id);
        if (!row) return [];
        const { photo, ...person } = row;
        return { ...person, roles: roles.get(id) ?? [], hasPhoto: photo !== null };
      });
    },
    lastInteractions: async (personIds) => {
      if (personIds.length === 0) return [];
      const rows = await db
        .selectFrom('ties')
        .innerJoin('participants', (join) =>
          join
            .onRef('participants.workspace', '=', 'ties.workspace')
            .onRef('participants.personId', '=', 'ties.personId')
            .onRef('participants.occurredAt', '=', 'ties.lastAt'),
        )
        .innerJoin('interactions', (join) =>
          join
            .onRef('interactions.workspace', '=', 'participants.workspace')
            .onRef('interactions.id', '=', 'participants.interactionId'),
        )
        .select([
          'ties.personId',
          'interactions.occurredOn',
          'interactions.channel',
          'interactions.direction',
          'subject',
          'body',
        ])
        .where('ties.workspace', '=', workspace)
        .where('ties.personId', 'in', engine.among(personIds))
        .where('participants.channel', 'in', contactChannels)
        .orderBy('participants.interactionId')
        .execute();
      const last = new Map(rows.map((row) => [row.personId, row]));
      return personIds.flatMap((id) => last.get(id) ?? []);
    },
  };
};

/** Candidates for Today, from either database. */
export const createTodayStore = (access: StoreAccess): TodayStore => {
  const { db, workspace } = access;
  return {
    ...ties(access),
    ...suggestions(access),
    ...fadingTies(access),
    ...tasks(access),
    ...reciprocityForToday(access),
    ...people(access),
    contactedOn: (day) =>
      db
        .selectFrom('ties')
        .innerJoin('people', (join) =>
          join.onRef('people.workspace', '=', 'ties.workspace').onRef('people.id', '=', 'ties.personId'),
        )
        .select(['people.id', 'fullName'])
        .where('ties.workspace', '=', workspace)
        .where('lastAt', '>=', daysLater(day, -1))
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('participants')
              .innerJoin('interactions', (join) =>
                join
                  .onRef('interactions.workspace', '=', 'participants.workspace')
                  .onRef('interactions.id', '=', 'participants.interactionId'),
              )
              .select('interactions.id')
              .where('participants.workspace', '=', workspace)
              .whereRef('participants.personId', '=', 'ties.personId')
              .where('participants.occurredAt', '>=', daysLater(day, -1))
              .where('participants.occurredOn', '=', day)
              .where('participants.channel', 'in', contactChannels)
              .where('origin', '=', 'me'),
          ),
        )
        .orderBy('sortName')
        .orderBy('people.id')
        .execute(),
    snoozes: (personId) =>
      db
        .selectFrom('snoozes')
        .select(recordColumns.snoozes)
        .where('workspace', '=', workspace)
        .where('personId', '=', personId)
        .orderBy('createdAt')
        .orderBy('id')
        .execute(),
  };
};
