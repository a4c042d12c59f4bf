import { sql } from 'kysely';
import type { Ask, AskStep } from '../../domain/reciprocity/ask.ts';
import type { AskQuery, OtherToAsk, ReciprocityStore } from '../../domain/reciprocity/reciprocity-store.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { mayBeBroughtUp } from './bring-up.ts';
import { dayPage, type DayPlace } from './day-pages.ts';
import { findRecord } from './people-lookup.ts';

const columns = recordColumns.asks.map((column) => `asks.${column}` as const);
/** So many of the strongest ties are looked at for somebody else to ask. */
const tiesLookedAt = 60;

const stepsOf = async ({ db, workspace, engine }: StoreAccess, askIds: readonly string[]): Promise<AskStep[]> =>
  askIds.length === 0
    ? []
    : db
        .selectFrom('askSteps')
        .select(recordColumns.askSteps)
        .where('workspace', '=', workspace)
        .where('askId', 'in', engine.among(askIds))
        .orderBy('id')
        .execute();

const matching = ({ db, workspace, engine }: StoreAccess, { personId, states }: Omit<AskQuery, 'limit'>) => {
  let query = db.selectFrom('asks').where('asks.workspace', '=', workspace);
  query =
    personId === undefined
      ? query.where(mayBeBroughtUp(workspace, 'asks.personId'))
      : query.where('asks.personId', '=', personId);
  if (states !== undefined) query = query.where('state', 'in', engine.among(states) as never);
  return query;
};

const before = (place: DayPlace | null) =>
  place === null ? sql<boolean>`true` : sql<boolean>`("askedOn", "asks"."id") < (${place.on}, ${place.id})`;

type Lists = Pick<ReciprocityStore, 'ask' | 'askOfIntroduction' | 'asks' | 'othersToAsk'>;

/** What was asked of whom, with its steps. */
export const askLists = (access: StoreAccess): Lists => ({
  ask: async (id) => {
    const ask = await findRecord(access, 'asks', id);
    return ask ? { ask, steps: await stepsOf(access, [id]) } : null;
  },
  askOfIntroduction: async (introductionId) =>
    (await access.db
      .selectFrom('asks')
      .select(recordColumns.asks)
      .where('workspace', '=', access.workspace)
      .where('introductionId', '=', introductionId)
      .orderBy('id')
      .executeTakeFirst()) ?? null,
  asks: async ({ limit, after, ...filter }) => {
    const page = await dayPage(
      { limit, after },
      (place, most) =>
        matching(access, filter)
          .innerJoin('people', (join) =>
            join.onRef('people.workspace', '=', 'asks.workspace').onRef('people.id', '=', 'asks.personId'),
          )
          .select([...columns, 'people.fullName'])
          .where(before(place))
          .orderBy('askedOn', 'desc')
          .orderBy('asks.id', 'desc')
          .limit(most)
          .execute(),
      async () =>
        (
          await matching(access, filter)
            .select((eb) => eb.fn.countAll<number>().as('total'))
            .executeTakeFirstOrThrow()
        ).total,
      (row) => ({ on: row.askedOn, id: row.id }),
    );
    const steps = Map.groupBy(
      await stepsOf(
        access,
        page.items.map((item) => item.id),
      ),
      (step) => step.askId,
    );
    return {
      ...page,
      items: page.items.map((item): Ask & { fullName: string; steps: AskStep[] } => ({
        ...item,
        steps: steps.get(item.id) ?? [],
      })),
    };
  },
  othersToAsk: (personId, since, _today, limit) => othersToAsk(access, personId, since, limit),
});

const othersToAsk = async (
  access: StoreAccess,
  personId: string,
  since: string,
  limit: number,
): Promise<OtherToAsk[]> => {
  const { db, workspace, engine } = access;
  const ties = await db
    .selectFrom('ties')
    .select('personId')
    .where('workspace', '=', workspace)
    .where('archived', '=', 0)
    .where('limited', '=', 0)
    .where('strengthLog', 'is not', null)
    .where('personId', '<>', personId)
    .where('personId', 'not in', (eb) =>
      eb
        .selectFrom('asks')
        .select('asks.personId')
        .where('asks.workspace', '=', workspace)
        .where('askedOn', '>=', since)
        .where('state', '<>', 'withdrawn'),
    )
    .orderBy('strengthLog', 'desc')
    .orderBy('personId')
    .limit(tiesLookedAt)
    .execute();
  const ids = ties.map((tie) => tie.personId);
  if (ids.length === 0) return [];
  const topics = await db
    .selectFrom('topics as theirs')
    .innerJoin('topics as wanted', (join) =>
      join
        .onRef('wanted.workspace', '=', 'theirs.workspace')
        .onRef('wanted.topicKey', '=', 'theirs.topicKey')
        .on('wanted.personId', '=', personId)
        .on('wanted.removedAt', 'is', null),
    )
    .select(['theirs.personId', 'theirs.topic'])
    .where('theirs.workspace', '=', workspace)
    .where('theirs.personId', 'in', engine.among(ids))
    .where('theirs.removedAt', 'is', null)
    .orderBy('theirs.topicKey')
    .execute();
  const topicOf = new Map(topics.map((row) => [row.personId, row.topic]));
  const chosen = [...ids.filter((id) => topicOf.has(id)), ...ids.filter((id) => !topicOf.has(id))].slice(0, limit);
  const people = await db
    .selectFrom('people')
    .select(['id', 'fullName', 'currentTitle as title', 'currentOrganisation as organisation'])
    .where('workspace', '=', workspace)
    .where('id', 'in', engine.among(chosen))
    .execute();
  const byId = new Map(people.map((person) => [person.id, person]));
  return chosen.flatMap((id) => {
    const person = byId.get(id);
    return person ? { ...person, topic: topicOf.get(id) ?? null } : [];
  });
};
