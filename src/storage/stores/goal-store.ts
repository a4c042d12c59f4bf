import { sql } from 'kysely';
import { channels } from '../../domain/interactions/channels.ts';
import type { GoalStore, NewcomerMet } from '../../domain/outreach/goals/goal-store.ts';
import { strongOnce } from '../../domain/ties/dormant.ts';
import { dayNumber, dayText } from '../../kernel/day-number.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { mayBeBroughtUp } from './bring-up.ts';

const contactChannels = channels.filter((channel) => channel.countsAsContact).map((channel) => channel.id);
const daysFrom = (day: string, days: number): string => dayText(dayNumber(day) + days);

/** Contact between the days with people who may be brought up. Moments are in universal time, days are the user's: a day more on either side leaves nobody out. */
const contactBetween = ({ db, workspace }: StoreAccess, from: string, to: string) =>
  db
    .selectFrom('ties')
    .innerJoin('participants', (join) =>
      join
        .onRef('participants.workspace', '=', 'ties.workspace')
        .onRef('participants.personId', '=', 'ties.personId')
        .on('participants.occurredAt', '>=', daysFrom(from, -1))
        .on('participants.occurredAt', '<', daysFrom(to, 2)),
    )
    .where('ties.workspace', '=', workspace)
    .where('ties.lastAt', '>=', daysFrom(from, -1))
    .where('ties.archived', '=', 0)
    .where('ties.limited', '=', 0)
    .where('participants.occurredOn', '>=', from)
    .where('participants.occurredOn', '<=', to)
    .where('participants.channel', 'in', contactChannels);

const namesOf = async (
  { db, workspace, engine }: StoreAccess,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'fullName'])
    .where('workspace', '=', workspace)
    .where('id', 'in', engine.among(ids))
    .execute();
  return new Map(rows.map((row) => [row.id, row.fullName]));
};

const byDay = (one: { on: string; personId: string }, other: { on: string; personId: string }): number =>
  one.on < other.on ? -1 : one.on > other.on ? 1 : one.personId < other.personId ? -1 : 1;

const reachOuts =
  (access: StoreAccess): GoalStore['reachOuts'] =>
  async (from, to) => {
    const rows = await contactBetween(access, from, to)
      .select('ties.personId')
      // The first of each month, with its day and channel, as one text: moments order as texts do.
      .select(
        sql<string>`min("participants"."occurredAt" || ' ' || "participants"."occurredOn" || ' ' || "participants"."channel")`.as(
          'first',
        ),
      )
      .where('participants.direction', '!=', 'inbound')
      .groupBy('ties.personId')
      .groupBy(sql`substr("participants"."occurredOn", 1, 7)`)
      .execute();
    return rows
      .map(({ personId, first }) => {
        const [, on = '', channel = ''] = first.split(' ');
        return { personId, on, channel };
      })
      .sort(byDay);
  };

const reconnected =
  (access: StoreAccess): GoalStore['reconnected'] =>
  async (from, to) => {
    const days = await contactBetween(access, from, to)
      .select((eb) => ['ties.personId', eb.fn.min('participants.occurredOn').as('on')])
      .select(
        sql<string | null>`(select max("before"."occurredOn") from "participants" as "before"
          where "before"."workspace" = ${access.workspace} and "before"."personId" = "ties"."personId"
            and "before"."occurredAt" < min("participants"."occurredAt") and "before"."channel" in (${sql.join(contactChannels)}))`.as(
          'lastOn',
        ),
      )
      .where('ties.peak', '>=', strongOnce)
      .groupBy('ties.personId')
      .groupBy(sql`substr("participants"."occurredOn", 1, 7)`)
      .execute();
    const known = days.flatMap(({ lastOn, ...row }) =>
      lastOn !== null && lastOn.slice(0, 4) < row.on.slice(0, 4) ? [{ ...row, lastOn }] : [],
    );
    return known.sort(byDay);
  };

/** Identifiers of those of whom a source or the first contact lies between the days. */
const newSince = async ({ db, workspace }: StoreAccess, from: string, to: string): Promise<string[]> => {
  const bySource = await db
    .selectFrom('sources')
    .select('personId')
    .distinct()
    .where('workspace', '=', workspace)
    .where('since', '>=', from)
    .where('since', '<=', to)
    .where('removedAt', 'is', null)
    .where(mayBeBroughtUp(workspace, 'sources.personId'))
    .execute();
  const byContact = await db
    .selectFrom('ties')
    .select('personId')
    .where('workspace', '=', workspace)
    .where('lastAt', '>=', daysFrom(from, -1))
    .where('firstOn', '>=', from)
    .where('firstOn', '<=', to)
    .where('archived', '=', 0)
    .where('limited', '=', 0)
    .execute();
  return [...new Set([...bySource, ...byContact].map((row) => row.personId))];
};

const newcomers =
  (access: StoreAccess): GoalStore['newcomers'] =>
  async (from, to) => {
    const { db, workspace, engine } = access;
    const ids = engine.among(await newSince(access, from, to));
    const people = await db
      .selectFrom('people')
      .innerJoin('ties', (join) =>
        join.onRef('ties.workspace', '=', 'people.workspace').onRef('ties.personId', '=', 'people.id'),
      )
      .select(['id', 'currentTitle', 'headline', 'industry', 'currentOrganisation', 'firstOn'])
      .where('people.workspace', '=', workspace)
      .where('id', 'in', ids)
      .execute();
    const sources = await db
      .selectFrom('sources')
      .select(['personId', 'kind', 'since'])
      .where('workspace', '=', workspace)
      .where('personId', 'in', ids)
      .where('removedAt', 'is', null)
      .orderBy('id')
      .execute();
    const topics = await db
      .selectFrom('topics')
      .select(['personId', 'topic'])
      .where('workspace', '=', workspace)
      .where('personId', 'in', ids)
      .where('removedAt', 'is', null)
      .orderBy('id')
      .execute();
    const sourcesOf = Map.groupBy(sources, (row) => row.personId);
    const topicsOf = Map.groupBy(topics, (row) => row.personId);
    return people
      .flatMap(({ id, firstOn, ...told }): NewcomerMet[] => {
        const own = sourcesOf.get(id) ?? [];
        const on = [firstOn, ...own.map((each) => each.since)].filter((day) => day !== null).sort()[0];
        if (on === undefined || on < from || on > to) return [];
        const words = [...Object.values(told), ...(topicsOf.get(id) ?? []).map((each) => each.topic)];
        return [{ personId: id, on, sources: own.map((each) => each.kind), words: words.join(', ') }];
      })
      .sort(byDay);
  };

const exchanged = ({ db, workspace }: StoreAccess): Pick<GoalStore, 'given' | 'asked'> => ({
  given: (from, to) =>
    db
      .selectFrom('exchanges')
      .select(['personId', 'kind', 'happenedOn as on'])
      .where('exchanges.workspace', '=', workspace)
      .where('direction', '=', 'given')
      .where('happenedOn', '>=', from)
      .where('happenedOn', '<=', to)
      .where('removedAt', 'is', null)
      .where(mayBeBroughtUp(workspace, 'exchanges.personId'))
      .orderBy('happenedOn')
      .orderBy('exchanges.id')
      .execute(),
  asked: async (from, to) => {
    const rows = await db
      .selectFrom('asks')
      .select('askedOn')
      .where('workspace', '=', workspace)
      .where('askedOn', '>=', from)
      .where('askedOn', '<=', to)
      .where(mayBeBroughtUp(workspace, 'asks.personId'))
      .orderBy('askedOn')
      .execute();
    return rows.map((row) => row.askedOn);
  },
});

/** Goals and what they are counted from, asked of either database. */
export const createGoalStore = (access: StoreAccess): GoalStore => {
  const { db, workspace, engine } = access;
  const goals = () => db.selectFrom('goals').select(recordColumns.goals).where('workspace', '=', workspace);
  return {
    ...exchanged(access),
    goals: () => goals().orderBy('createdAt').orderBy('id').execute(),
    goal: async (id) => (await goals().where('id', '=', id).executeTakeFirst()) ?? null,
    reachOuts: reachOuts(access),
    newcomers: newcomers(access),
    reconnected: reconnected(access),
    names: (personIds) => namesOf(access, personIds),
    heardFrom: (personIds, from, to) =>
      db
        .selectFrom('participants')
        .select(['personId', 'occurredOn as on'])
        .where('workspace', '=', workspace)
        .where('personId', 'in', engine.among(personIds))
        .where('occurredAt', '>=', daysFrom(from, -1))
        .where('occurredAt', '<', daysFrom(to, 2))
        .where('occurredOn', '>=', from)
        .where('occurredOn', '<=', to)
        .where('channel', 'in', contactChannels)
        .where('direction', '!=', 'outbound')
        .execute(),
  };
};
