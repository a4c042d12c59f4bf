import { sql } from 'kysely';
import { channels } from '../../domain/interactions/channels.ts';
import type { ReviewStore, WeekTask } from '../../domain/outreach/review/review-store.ts';
import { dayNumber, dayText } from '../../kernel/day-number.ts';
import type { StoreAccess } from '../store-access.ts';
import { mayBeBroughtUp } from './bring-up.ts';

const contactChannels = channels.filter((channel) => channel.countsAsContact).map((channel) => channel.id);
const daysFrom = (day: string, days: number): string => dayText(dayNumber(day) + days);

const contacts = ({ db, workspace }: StoreAccess): Pick<ReviewStore, 'inTouch' | 'met'> => ({
  /** Moments are in universal time, days are the user's: a day more on either side leaves nobody out. */
  inTouch: (from, to) =>
    db
      .selectFrom('ties')
      .innerJoin('participants', (join) =>
        join
          .onRef('participants.workspace', '=', 'ties.workspace')
          .onRef('participants.personId', '=', 'ties.personId')
          .on('participants.occurredAt', '>=', daysFrom(from, -1))
          .on('participants.occurredAt', '<', daysFrom(to, 2)),
      )
      .innerJoin('people', (join) =>
        join.onRef('people.workspace', '=', 'ties.workspace').onRef('people.id', '=', 'ties.personId'),
      )
      .select((eb) => [
        'ties.personId',
        'people.fullName',
        eb.fn.count<number>('participants.occurredOn').distinct().as('days'),
      ])
      .where('ties.workspace', '=', workspace)
      .where('ties.lastAt', '>=', daysFrom(from, -1))
      .where('ties.archived', '=', 0)
      .where('ties.limited', '=', 0)
      .where('participants.occurredOn', '>=', from)
      .where('participants.occurredOn', '<=', to)
      .where('participants.channel', 'in', contactChannels)
      .groupBy(['ties.personId', 'people.fullName', 'people.sortName'])
      .orderBy('days', 'desc')
      .orderBy('people.sortName')
      .orderBy('ties.personId')
      .execute(),
  met: async (from, to, limit) => {
    const sources = db
      .selectFrom('sources')
      .innerJoin('people', (join) =>
        join.onRef('people.workspace', '=', 'sources.workspace').onRef('people.id', '=', 'sources.personId'),
      )
      .where('sources.workspace', '=', workspace)
      .where('since', '>=', from)
      .where('since', '<=', to)
      .where('removedAt', 'is', null)
      .where(mayBeBroughtUp(workspace, 'sources.personId'));
    const rows = await sources
      .select(['sources.personId', 'people.fullName', 'since', 'kind', 'detail'])
      .orderBy('since', 'desc')
      .orderBy('sources.id')
      .limit(limit)
      .execute();
    const { total } = await sources
      .select((eb) => eb.fn.count<number>('sources.personId').distinct().as('total'))
      .executeTakeFirstOrThrow();
    const firstOfEach = [...new Map(rows.toReversed().map((row) => [row.personId, row])).values()].reverse();
    const items = firstOfEach.map(({ since, kind, detail, ...person }) => ({
      ...person,
      since: since ?? from,
      source: detail ?? kind,
    }));
    return { items, total };
  },
});

const tasks = ({ db, workspace }: StoreAccess): Pick<ReviewStore, 'tasksDone' | 'tasksOpen'> => {
  const promises = () =>
    db
      .selectFrom('promises')
      .innerJoin('people', (join) =>
        join.onRef('people.workspace', '=', 'promises.workspace').onRef('people.id', '=', 'promises.personId'),
      )
      .select(['promises.id', 'personId', 'fullName', 'direction', 'text', 'madeOn', 'dueOn', 'doneOn'])
      .where('promises.workspace', '=', workspace)
      .where(mayBeBroughtUp(workspace, 'promises.personId'));
  const followUps = () =>
    db
      .selectFrom('followUps')
      .innerJoin('people', (join) =>
        join.onRef('people.workspace', '=', 'followUps.workspace').onRef('people.id', '=', 'followUps.personId'),
      )
      .select(['followUps.id', 'personId', 'fullName', 'text', 'dueOn', 'doneOn'])
      .where('followUps.workspace', '=', workspace)
      .where(mayBeBroughtUp(workspace, 'followUps.personId'));
  type PromiseRow = Awaited<ReturnType<ReturnType<typeof promises>['execute']>>[number];
  const promised = ({ madeOn: _, ...row }: PromiseRow): WeekTask => ({ kind: 'promise', ...row });
  const followedUp = (row: Omit<WeekTask, 'kind' | 'direction'>): WeekTask => ({
    kind: 'follow-up',
    direction: 'given',
    ...row,
  });
  const byDue = (rows: readonly WeekTask[]): WeekTask[] =>
    rows.toSorted((a, b) =>
      (a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : (a.dueOn ?? '9') > (b.dueOn ?? '9') ? 1 : a.id < b.id ? -1 : 1,
    );
  return {
    tasksDone: async (from, to) => [
      ...(await promises().where('doneOn', '>=', from).where('doneOn', '<=', to).orderBy('promises.id').execute()).map(
        promised,
      ),
      ...(
        await followUps().where('doneOn', '>=', from).where('doneOn', '<=', to).orderBy('followUps.id').execute()
      ).map(followedUp),
    ],
    tasksOpen: async (until) => {
      const open = await promises()
        .where('doneOn', 'is', null)
        .where((eb) => eb.or([eb('dueOn', '<=', until), eb.and([eb('dueOn', 'is', null), eb('madeOn', '<=', until)])]))
        .execute();
      const due = await followUps().where('doneOn', 'is', null).where('dueOn', '<=', until).execute();
      return byDue([...open.map(promised), ...due.map(followedUp)]);
    },
  };
};

/** What a week held, asked of either database. */
export const createReviewStore = (access: StoreAccess): ReviewStore => {
  const { db, workspace } = access;
  return {
    ...contacts(access),
    ...tasks(access),
    exchanges: (from, to) =>
      db
        .selectFrom('exchanges')
        .innerJoin('people', (join) =>
          join.onRef('people.workspace', '=', 'exchanges.workspace').onRef('people.id', '=', 'exchanges.personId'),
        )
        .select(['personId', 'fullName', 'kind', 'direction', 'text'])
        .where('exchanges.workspace', '=', workspace)
        .where('happenedOn', '>=', from)
        .where('happenedOn', '<=', to)
        .where('removedAt', 'is', null)
        .where(mayBeBroughtUp(workspace, 'exchanges.personId'))
        .orderBy('happenedOn')
        .orderBy('exchanges.id')
        .execute(),
    birthdays: async (monthDays) => {
      const rows = await db
        .selectFrom('people')
        .select(['id as personId', 'fullName', 'birthday'])
        .where('workspace', '=', workspace)
        .where('birthday', 'is not', null)
        .where(
          monthDays === null
            ? sql<boolean>`true`
            : sql<boolean>`substr("birthday", length("birthday") - 4) in (${sql.join(monthDays)})`,
        )
        .where(mayBeBroughtUp(workspace, 'people.id'))
        .orderBy('sortName')
        .orderBy('id')
        .execute();
      return rows.map(({ birthday, ...person }) => ({ ...person, birthday: birthday ?? '' }));
    },
    reflection: async (week) =>
      (await db
        .selectFrom('reflections')
        .select(['week', 'question', 'text', 'writtenOn'])
        .where('workspace', '=', workspace)
        .where('week', '=', week)
        .executeTakeFirst()) ?? null,
  };
};
