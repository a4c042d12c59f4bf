import type { InteractionStore } from '../../domain/interactions/interaction-store.ts';
import type { TimelineItem } from '../../domain/people/person-detail.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { findRecord } from './people-lookup.ts';

type Other = TimelineItem['others'][number];

interface TimelinePlace {
  readonly at: string;
  readonly id: string;
}

const isPlace = (value: unknown): value is TimelinePlace => {
  const place = value as Partial<TimelinePlace> | null;
  return typeof place === 'object' && typeof place?.at === 'string' && typeof place.id === 'string';
};

const participationsOf = ({ db, workspace }: StoreAccess, personId: string) =>
  db
    .selectFrom('participants')
    .where('participants.workspace', '=', workspace)
    .where('participants.personId', '=', personId);

/** The tie has counted already; the user has none. */
const countOf = async (access: StoreAccess, personId: string): Promise<number> => {
  const tie = await access.db
    .selectFrom('ties')
    .select('interactionCount')
    .where('workspace', '=', access.workspace)
    .where('personId', '=', personId)
    .executeTakeFirst();
  if (tie) return tie.interactionCount;
  const counted = await participationsOf(access, personId)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return counted.total;
};

const itemsOf = (access: StoreAccess, personId: string, limit: number, after: TimelinePlace | null) =>
  participationsOf(access, personId)
    .innerJoin('interactions', (join) =>
      join
        .onRef('interactions.workspace', '=', 'participants.workspace')
        .onRef('interactions.id', '=', 'participants.interactionId'),
    )
    .select([
      'interactions.id',
      'participants.occurredAt',
      'interactions.occurredOn',
      'interactions.channel',
      'interactions.direction',
      'subject',
      'body',
      'durationMinutes',
      'origin',
    ])
    .$if(after !== null, (query) =>
      query
        .where('participants.occurredAt', '<=', after?.at ?? '')
        .where((eb) =>
          eb.or([
            eb('participants.occurredAt', '<', after?.at ?? ''),
            eb('participants.interactionId', '<', after?.id ?? ''),
          ]),
        ),
    )
    .orderBy('participants.occurredAt', 'desc')
    .orderBy('participants.interactionId', 'desc')
    .limit(limit)
    .execute();

const othersByInteraction = async (
  { db, workspace, engine }: StoreAccess,
  personId: string,
  interactionIds: readonly string[],
): Promise<Map<string, Other[]>> => {
  if (interactionIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('participants')
    .innerJoin('people', (join) =>
      join.onRef('people.workspace', '=', 'participants.workspace').onRef('people.id', '=', 'participants.personId'),
    )
    .select(['interactionId', 'people.id', 'fullName'])
    .where('participants.workspace', '=', workspace)
    .where('interactionId', 'in', engine.among(interactionIds))
    .where('personId', '<>', personId)
    .orderBy('sortName')
    .orderBy('people.id')
    .execute();
  const others = new Map<string, Other[]>();
  for (const { interactionId, id, fullName } of rows) {
    const known = others.get(interactionId);
    if (known) known.push({ id, fullName });
    else others.set(interactionId, [{ id, fullName }]);
  }
  return others;
};

/** What happened, asked of either database. */
export const createInteractionStore = (access: StoreAccess): InteractionStore => ({
  timeline: async (personId, { limit, after }) => {
    const items = await itemsOf(access, personId, limit + 1, decodeCursor(after, isPlace));
    const shown = items.slice(0, limit);
    const others = await othersByInteraction(
      access,
      personId,
      shown.map((item) => item.id),
    );
    const last = shown.at(-1);
    return {
      items: shown.map((item) => ({ ...item, others: others.get(item.id) ?? [] })),
      total: await countOf(access, personId),
      next:
        items.length > limit && last
          ? encodeCursor({ at: last.occurredAt, id: last.id } satisfies TimelinePlace)
          : null,
    };
  },
  find: async (id) => {
    const interaction = await findRecord(access, 'interactions', id);
    if (!interaction) return null;
    const participants = await access.db
      .selectFrom('participants')
      .select(recordColumns.participants)
      .where('workspace', '=', access.workspace)
      .where('interactionId', '=', id)
      .orderBy('personId')
      .execute();
    return { interaction, participants };
  },
  promise: (id) => findRecord(access, 'promises', id),
  followUp: (id) => findRecord(access, 'followUps', id),
});
