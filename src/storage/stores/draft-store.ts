import type { Draft } from '../../domain/drafts/draft.ts';
import type { DraftQuery, DraftStore } from '../../domain/drafts/draft-store.ts';
import type { OwnText } from '../../domain/drafts/voice.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { findRecord } from './people-lookup.ts';

/** How much of what the user wrote is read: enough to know their tone, little enough to be read in a moment. */
const mostDrafts = 60;
const mostToPerson = 30;
const mostPeople = 40;
const mostToOthers = 160;
const writtenChannels = ['message', 'mail'];

interface DraftPlace {
  readonly at: string;
  readonly id: string;
}

const isPlace = (value: unknown): value is DraftPlace => {
  const place = value as Partial<DraftPlace> | null;
  return typeof place === 'object' && typeof place?.at === 'string' && typeof place.id === 'string';
};

const draftsOf = ({ db, workspace }: StoreAccess, { state, personId }: Pick<DraftQuery, 'state' | 'personId'>) =>
  db
    .selectFrom('drafts')
    .innerJoin('people', (join) =>
      join.onRef('people.workspace', '=', 'drafts.workspace').onRef('people.id', '=', 'drafts.personId'),
    )
    .where('drafts.workspace', '=', workspace)
    .where('people.archivedAt', 'is', null)
    .where(({ not, exists, or, selectFrom, ref }) =>
      not(
        exists(
          selectFrom('contactLimits')
            .select('contactLimits.personId')
            .whereRef('contactLimits.workspace', '=', 'drafts.workspace')
            .where((eb) =>
              or([
                eb('contactLimits.personId', '=', ref('drafts.personId')),
                eb('contactLimits.personId', '=', ref('drafts.otherId')),
              ]),
            ),
        ),
      ),
    )
    .$if(state !== 'all', (query) => query.where('sentAt', state === 'open' ? 'is' : 'is not', null))
    .$if(personId !== undefined, (query) =>
      query.where((eb) => eb.or([eb('personId', '=', personId ?? ''), eb('otherId', '=', personId ?? '')])),
    );

const list: (access: StoreAccess, query: DraftQuery) => ReturnType<DraftStore['list']> = async (access, query) => {
  const place = decodeCursor(query.after, isPlace);
  const rows = await draftsOf(access, query)
    .select(recordColumns.drafts.map((column) => `drafts.${column}` as const))
    .select('people.fullName')
    .$if(place !== null, (found) =>
      found.where((eb) =>
        eb.or([
          eb('drafts.updatedAt', '<', place?.at ?? ''),
          eb.and([eb('drafts.updatedAt', '=', place?.at ?? ''), eb('drafts.id', '<', place?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('drafts.updatedAt', 'desc')
    .orderBy('drafts.id', 'desc')
    .limit(query.limit + 1)
    .execute();
  const counted = await draftsOf(access, query)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const items = rows.slice(0, query.limit).map((row) => ({ ...row })) as (Draft & { fullName: string })[];
  const last = items.at(-1);
  return {
    items,
    total: Number(counted.total),
    next: rows.length > query.limit && last ? encodeCursor({ at: last.updatedAt, id: last.id }) : null,
  };
};

/** Messages and mails of these people, the newest first. */
const textsOf = async (
  { db, workspace, engine }: StoreAccess,
  personIds: readonly string[],
  { direction, limit }: { readonly direction: 'outbound' | null; readonly limit: number },
): Promise<OwnText[]> => {
  if (personIds.length === 0) return [];
  const found = await db
    .selectFrom('participants')
    .select(['personId', 'interactionId'])
    .where('workspace', '=', workspace)
    .where('personId', 'in', engine.among(personIds))
    .where('channel', 'in', writtenChannels)
    .where('groupSize', '=', 1)
    .$if(direction !== null, (query) => query.where('direction', '=', direction ?? 'outbound'))
    .orderBy('occurredAt', 'desc')
    .orderBy('interactionId', 'desc')
    .limit(limit)
    .execute();
  if (found.length === 0) return [];
  const bodies = await db
    .selectFrom('interactions')
    .select(['id', 'body'])
    .where('workspace', '=', workspace)
    .where('id', 'in', engine.among(found.map(({ interactionId }) => interactionId)))
    .execute();
  const byId = new Map(bodies.map(({ id, body }) => [id, body]));
  return found.flatMap(({ personId, interactionId }) => {
    const text = byId.get(interactionId);
    return text ? [{ personId, text }] : [];
  });
};

const editedDrafts = async ({ db, workspace }: StoreAccess): Promise<OwnText[]> => {
  const rows = await db
    .selectFrom('drafts')
    .select(['personId', 'body'])
    .where('workspace', '=', workspace)
    .where((eb) => eb.or([eb('composed', 'is', null), eb('composed', '<>', eb.ref('body'))]))
    .orderBy('updatedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(mostDrafts)
    .execute();
  return rows.map(({ personId, body }) => ({ personId, text: body }));
};

const lastInTouch = async ({ db, workspace }: StoreAccess, without: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('ties')
    .select('personId')
    .where('workspace', '=', workspace)
    .where('lastAt', 'is not', null)
    .orderBy('lastAt', 'desc')
    .orderBy('personId', 'desc')
    .limit(mostPeople)
    .execute();
  return rows.map(({ personId }) => personId).filter((id) => id !== without);
};

/** Drafts and what the user wrote, asked of either database. */
export const createDraftStore = (access: StoreAccess): DraftStore => ({
  list: (query) => list(access, query),
  find: (id) => findRecord(access, 'drafts', id),
  preference: async (personId) => {
    const row = await access.db
      .selectFrom('writingPreferences')
      .select(recordColumns.writingPreferences)
      .where('workspace', '=', access.workspace)
      .where('personId', '=', personId)
      .executeTakeFirst();
    return row ? { ...row } : null;
  },
  ownTexts: async (personId) => {
    const others = await lastInTouch(access, personId);
    return [
      ...(await editedDrafts(access)),
      ...(await textsOf(access, [personId], { direction: 'outbound', limit: mostToPerson })),
      ...(await textsOf(access, others, { direction: 'outbound', limit: mostToOthers })),
    ];
  },
  messagesWith: async (personId, limit) =>
    (await textsOf(access, [personId], { direction: null, limit })).map(({ text }) => text),
});
