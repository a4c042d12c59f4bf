import { channels } from '../../domain/interactions/channels.ts';
import type { Insider, ProspectRow, ProspectStore } from '../../domain/outreach/prospects/prospect-store.ts';
import { strengthLogFor } from '../../domain/ties/strength.ts';
import { dayNumber } from '../../kernel/day-number.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { mayBeBroughtUp } from './bring-up.ts';

const contactChannels = channels.filter((channel) => channel.countsAsContact).map((channel) => channel.id);
/** From this strength on somebody can be asked for an introduction. */
const inTouchFrom = 10;
const mostInsiders = 60;

const rowsOf = async (access: StoreAccess, id: string | null): Promise<ProspectRow[]> => {
  const { db, workspace, engine } = access;
  let query = db
    .selectFrom('prospects')
    .leftJoin('people', (join) =>
      join.onRef('people.workspace', '=', 'prospects.workspace').onRef('people.id', '=', 'prospects.personId'),
    )
    .leftJoin('photos', (join) =>
      join.onRef('photos.workspace', '=', 'people.workspace').onRef('photos.id', '=', 'people.id'),
    )
    .select(recordColumns.prospects.map((column) => `prospects.${column}` as const))
    .select(['people.fullName', 'people.currentTitle as title', 'people.currentOrganisation', 'photos.id as photo'])
    .where('prospects.workspace', '=', workspace);
  query =
    id === null
      ? query.where((eb) =>
          eb.or([eb('prospects.personId', 'is', null), mayBeBroughtUp(workspace, 'prospects.personId')]),
        )
      : query.where('prospects.id', '=', id);
  const rows = await query.orderBy('prospects.createdAt', 'desc').orderBy('prospects.id', 'desc').execute();
  const steps = await db
    .selectFrom('prospectSteps')
    .select(recordColumns.prospectSteps)
    .where('workspace', '=', workspace)
    .where('prospectId', 'in', engine.among(rows.map((row) => row.id)))
    .orderBy('id')
    .execute();
  const stepsOf = Map.groupBy(steps, (step) => step.prospectId);
  return rows.map(({ photo, ...row }) => ({ ...row, hasPhoto: photo !== null, steps: stepsOf.get(row.id) ?? [] }));
};

const insiders =
  ({ db, workspace, engine }: StoreAccess): ProspectStore['insiders'] =>
  (organisationKeys, day): Promise<Insider[]> =>
    db
      .selectFrom('organisations')
      .innerJoin('people', (join) =>
        join
          .onRef('people.workspace', '=', 'organisations.workspace')
          .onRef('people.currentOrganisationId', '=', 'organisations.id'),
      )
      .innerJoin('ties', (join) =>
        join.onRef('ties.workspace', '=', 'people.workspace').onRef('ties.personId', '=', 'people.id'),
      )
      .select([
        'ties.personId',
        'people.fullName',
        'organisations.name as organisation',
        'organisations.nameKey as organisationKey',
      ])
      .where('organisations.workspace', '=', workspace)
      .where('organisations.nameKey', 'in', engine.among(organisationKeys))
      .where('people.isSelf', '=', 0)
      .where('ties.strengthLog', '>=', strengthLogFor(inTouchFrom, dayNumber(day)))
      .where('ties.archived', '=', 0)
      .where('ties.limited', '=', 0)
      .orderBy('ties.strengthLog', 'desc')
      .orderBy('ties.personId')
      .limit(mostInsiders)
      .execute();

/** Those the user wants to know, asked of either database. */
export const createProspectStore = (access: StoreAccess): ProspectStore => {
  const { db, workspace, engine } = access;
  return {
    prospects: () => rowsOf(access, null),
    prospect: async (id) => (await rowsOf(access, id))[0] ?? null,
    passedSince: async (wishes) => {
      const since = new Map(wishes.map((wish) => [wish.personId, wish.since]));
      const rows = await db
        .selectFrom('participants')
        .select(['personId', 'occurredOn as on', 'channel', 'direction'])
        .where('workspace', '=', workspace)
        .where('personId', 'in', engine.among([...since.keys()]))
        .where('occurredOn', '>=', [...since.values()].sort()[0] ?? '9')
        .where('channel', 'in', contactChannels)
        .orderBy('occurredAt')
        .orderBy('interactionId')
        .execute();
      return rows.filter((row) => row.on >= (since.get(row.personId) ?? ''));
    },
    insiders: insiders(access),
  };
};
