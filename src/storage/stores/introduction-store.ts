import { sql } from 'kysely';
import type {
  IntroductionQuery,
  IntroductionRow,
  IntroductionStore,
} from '../../domain/outreach/introductions/introduction-store.ts';
import type { IntroductionStep } from '../../domain/outreach/introductions/introduction.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { mayBeBroughtUp } from './bring-up.ts';
import { dayPage, type DayPlace } from './day-pages.ts';

const columns = recordColumns.introductions.map((column) => `introductions.${column}` as const);

const matching = ({ db, workspace, engine }: StoreAccess, { personId, states }: Omit<IntroductionQuery, 'limit'>) => {
  let query = db.selectFrom('introductions').where('introductions.workspace', '=', workspace);
  if (personId !== undefined)
    query = query.where((eb) =>
      eb.or([eb('oneId', '=', personId), eb('otherId', '=', personId), eb('viaId', '=', personId)]),
    );
  else
    query = query
      .where(mayBeBroughtUp(workspace, 'introductions.otherId'))
      .where((eb) => eb.or([eb('oneId', 'is', null), mayBeBroughtUp(workspace, 'introductions.oneId')]))
      .where((eb) => eb.or([eb('viaId', 'is', null), mayBeBroughtUp(workspace, 'introductions.viaId')]));
  if (states !== undefined) query = query.where('state', 'in', engine.among(states) as never);
  return query;
};

const nameOf = (column: 'oneId' | 'otherId' | 'viaId') =>
  sql<
    string | null
  >`(select "fullName" from "people" where "people"."workspace" = "introductions"."workspace" and "people"."id" = ${sql.ref(`introductions.${column}`)})`;

const before = (place: DayPlace | null) =>
  place === null ? sql<boolean>`true` : sql<boolean>`("createdAt", "introductions"."id") < (${place.on}, ${place.id})`;

const withNames = (query: ReturnType<typeof matching>) =>
  query
    .select(columns)
    .select([nameOf('oneId').as('oneName'), nameOf('otherId').as('otherName'), nameOf('viaId').as('viaName')]);

/** Introductions, asked of either database. */
export const createIntroductionStore = (access: StoreAccess): IntroductionStore => {
  const { db, workspace, engine } = access;
  const withSteps = async (
    rows: readonly (Omit<IntroductionRow, 'steps' | 'otherName'> & { otherName: string | null })[],
  ): Promise<IntroductionRow[]> => {
    if (rows.length === 0) return [];
    const found: IntroductionStep[] = await db
      .selectFrom('introductionSteps')
      .select(recordColumns.introductionSteps)
      .where('workspace', '=', workspace)
      .where('introductionId', 'in', engine.among(rows.map((row) => row.id)))
      .orderBy('id')
      .execute();
    const steps = Map.groupBy(found, (step) => step.introductionId);
    return rows.map((row) => ({ ...row, otherName: row.otherName ?? '', steps: steps.get(row.id) ?? [] }));
  };
  return {
    introduction: async (id) => {
      const byId = db
        .selectFrom('introductions')
        .where('introductions.workspace', '=', workspace)
        .where('introductions.id', '=', id);
      const rows = await withNames(byId).execute();
      return (await withSteps(rows))[0] ?? null;
    },
    introductions: async ({ limit, after, ...filter }) => {
      const page = await dayPage(
        { limit, after },
        (place, most) =>
          withNames(matching(access, filter))
            .where(before(place))
            .orderBy('createdAt', 'desc')
            .orderBy('introductions.id', 'desc')
            .limit(most)
            .execute(),
        async () =>
          (
            await matching(access, filter)
              .select((eb) => eb.fn.countAll<number>().as('total'))
              .executeTakeFirstOrThrow()
          ).total,
        (row) => ({ on: row.createdAt, id: row.id }),
      );
      return { ...page, items: await withSteps(page.items) };
    },
  };
};
