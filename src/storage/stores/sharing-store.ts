import { sql } from 'kysely';
import type { SearchCandidate } from '../../domain/search/search-store.ts';
import type { OpenWord, Said, SharingStore, TopicHolder } from '../../domain/outreach/sharing/sharing-store.ts';
import type { TextPattern } from '../../domain/outreach/sharing/speaks-to.ts';
import type { TextQuery } from '../search-index.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { mayBeBroughtUp } from './bring-up.ts';
import { readSummaries } from './person-summaries.ts';
import { readCandidates } from './search-candidates.ts';

/** A topic of more people is asked of the strongest ties only. */
const manyHolders = 300;
const strongestHolders = 240;
const textsAPattern = 40;
const mostTexts = 200;
const mostOpenWords = 3000;

type Holder = Omit<TopicHolder, 'holders'>;
const holder = sql`select t."personId", t."id" as "topicId", t."kind", t."topic", t."topicKey"`;

const topicHolders =
  ({ db, workspace, engine }: StoreAccess): SharingStore['topicHolders'] =>
  async (topicKeys) => {
    if (topicKeys.length === 0) return [];
    const counts = await db
      .selectFrom('topics')
      .select('topicKey')
      .select((eb) => eb.fn.countAll<number>().as('holders'))
      .where('workspace', '=', workspace)
      .where('topicKey', 'in', engine.among(topicKeys))
      .groupBy('topicKey')
      .execute();
    const holdersOf = new Map(counts.map((row) => [row.topicKey, row.holders]));
    const few = counts.filter((row) => row.holders <= manyHolders).map((row) => row.topicKey);
    const many = counts.filter((row) => row.holders > manyHolders).map((row) => row.topicKey);
    const rare = await sql<Holder>`${holder} from "topics" t
      join "ties" on "ties"."workspace" = ${workspace} and "ties"."personId" = t."personId"
      where t."workspace" = ${workspace} and t."topicKey" in ${engine.among(few)} and t."removedAt" is null
        and "archived" = 0 and "limited" = 0`.execute(db);
    // The strongest ties are gone through until enough of them hold one: nearly at once, as so many do.
    const common =
      many.length === 0
        ? { rows: [] }
        : await sql<Holder>`${holder} from "ties" cross join "topics" t
            where "ties"."workspace" = ${workspace} and "strengthLog" is not null and "archived" = 0 and "limited" = 0
              and t."workspace" = ${workspace} and t."personId" = "ties"."personId"
              and t."topicKey" in ${engine.among(many)} and t."removedAt" is null
            order by "strengthLog" desc limit ${strongestHolders}`.execute(db);
    const holders = [...rare.rows, ...common.rows];
    return holders.map((each) => ({ ...each, holders: holdersOf.get(each.topicKey) ?? 0 }));
  };

const queryFor = (kind: 'note' | 'person' | 'interaction', pattern: TextPattern): TextQuery => ({
  kind,
  within: 'everything',
  ...(kind === 'person' && { archived: 'no' as const }),
  all: pattern.map((alternatives) => alternatives.map((words) => ({ words, isWhole: false }))),
});

const idsWith = async (
  { engine, db, workspace }: StoreAccess,
  kind: 'note' | 'person' | 'interaction',
  patterns: readonly TextPattern[],
): Promise<string[]> => {
  const found = new Set<string>();
  for (const pattern of patterns) {
    if (found.size >= mostTexts) break;
    for (const id of await engine.search.matching(db, workspace, queryFor(kind, pattern), textsAPattern)) found.add(id);
  }
  return [...found].slice(0, mostTexts);
};

const said =
  (access: StoreAccess): SharingStore['said'] =>
  async (patterns) => {
    const { engine, db, workspace } = access;
    const rows = await db
      .selectFrom('participants')
      .innerJoin('interactions', (join) =>
        join
          .onRef('interactions.workspace', '=', 'participants.workspace')
          .onRef('interactions.id', '=', 'participants.interactionId'),
      )
      .select(['interactions.id', 'personId', 'interactions.occurredOn', 'body'])
      .where('participants.workspace', '=', workspace)
      .where('interactionId', 'in', engine.among(await idsWith(access, 'interaction', patterns)))
      .where('groupSize', '=', 1)
      .where('participants.direction', '<>', 'outbound')
      .orderBy('participants.occurredAt', 'desc')
      .orderBy('interactions.id')
      .execute();
    return rows.flatMap(({ body, ...row }): Said[] => (body === null ? [] : [{ ...row, text: body }]));
  };

const texts =
  (access: StoreAccess): SharingStore['texts'] =>
  async (kind, patterns): Promise<SearchCandidate[]> =>
    readCandidates(access, kind, await idsWith(access, kind, patterns));

const openWords =
  ({ db, workspace }: StoreAccess): SharingStore['openWords'] =>
  async () => {
    const promises = await db
      .selectFrom('promises')
      .select(['id', 'personId', 'text'])
      .where('workspace', '=', workspace)
      .where('doneOn', 'is', null)
      .where('direction', '=', 'given')
      .orderBy('id', 'desc')
      .limit(mostOpenWords)
      .execute();
    const followUps = await db
      .selectFrom('followUps')
      .select(['id', 'personId', 'text'])
      .where('workspace', '=', workspace)
      .where('doneOn', 'is', null)
      .orderBy('id', 'desc')
      .limit(mostOpenWords)
      .execute();
    return [
      ...promises.map((row): OpenWord => ({ record: 'promises', ...row })),
      ...followUps.map((row): OpenWord => ({ record: 'followUps', ...row })),
    ];
  };

const targets =
  (access: StoreAccess): SharingStore['targets'] =>
  async (personIds, today) => {
    const { db, workspace, engine } = access;
    const people = await db
      .selectFrom('people')
      .select(['id', 'givenName'])
      .where('workspace', '=', workspace)
      .where('id', 'in', engine.among(personIds))
      .where(mayBeBroughtUp(workspace, 'people.id'))
      .execute();
    const givenNames = new Map(people.map((row) => [row.id, row.givenName]));
    const lines = await readSummaries(access, [...givenNames.keys()], today);
    return lines.map((line) => ({ ...line, givenName: givenNames.get(line.id) ?? null }));
  };

const sharingColumns = recordColumns.sharings.map((column) => `sharings.${column}` as const);

/** What is saved to pass on, and whom it could serve, from either database. */
export const createSharingStore = (access: StoreAccess): SharingStore => {
  const { db, workspace, engine } = access;
  return {
    resources: () =>
      db
        .selectFrom('resources')
        .select(recordColumns.resources)
        .where('workspace', '=', workspace)
        .orderBy('createdAt', 'desc')
        .orderBy('id', 'desc')
        .execute(),
    sharings: (resourceIds) =>
      db
        .selectFrom('sharings')
        .innerJoin('people', (join) =>
          join.onRef('people.workspace', '=', 'sharings.workspace').onRef('people.id', '=', 'sharings.personId'),
        )
        .select(sharingColumns)
        .select('people.fullName')
        .where('sharings.workspace', '=', workspace)
        .where('resourceId', 'in', engine.among(resourceIds))
        .where(mayBeBroughtUp(workspace, 'sharings.personId'))
        .orderBy('sharedOn', 'desc')
        .orderBy('personId')
        .execute(),
    sharedWith: (resourceId) =>
      db
        .selectFrom('sharings')
        .select(recordColumns.sharings)
        .where('workspace', '=', workspace)
        .where('resourceId', '=', resourceId)
        .orderBy('personId')
        .execute(),
    topicHolders: topicHolders(access),
    texts: texts(access),
    openWords: openWords(access),
    said: said(access),
    targets: targets(access),
  };
};
