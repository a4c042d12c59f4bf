import type { RecordName } from '../../domain/records.ts';
import { chunksOf } from '../chunks.ts';
import type { Database } from '../engine.ts';
import { keysTogether, singly } from '../noted-together.ts';

const PAGE = 1000;
/** Noted rows read at once; each may stand for some hundreds of changes. */
const NOTED = 100;

/** Where a change set stands in a workspace's history. */
export interface SetPlace {
  readonly db: Database;
  readonly workspace: string;
  readonly ordinal: number;
}

/** A change that came after a set and is still in force. */
export interface LaterChange {
  readonly record: RecordName;
  readonly key: string;
  readonly action: 'insert' | 'update' | 'remove';
  readonly operation: string;
}

/** Change sets made since and still in force: neither undone nor themselves an undoing. */
const laterSets = ({ db, workspace, ordinal }: SetPlace) =>
  db
    .selectFrom('changeSets')
    .where('changeSets.workspace', '=', workspace)
    .where('changeSets.ordinal', '>', ordinal)
    .where('changeSets.undoneBy', 'is', null)
    .where('changeSets.undoes', 'is', null);

export const laterSetsOf = (place: SetPlace): Promise<{ ordinal: number; operation: string }[]> =>
  laterSets(place).select(['ordinal', 'operation']).orderBy('ordinal').execute();

/** Everything that one later set changed, a page at a time. */
export async function* changesOfLaterSet(
  { db, workspace }: SetPlace,
  set: { readonly ordinal: number; readonly operation: string },
): AsyncGenerator<LaterChange[]> {
  for (let above = 0; ;) {
    const rows = await db
      .selectFrom('changes')
      .where('workspace', '=', workspace)
      .where('ordinal', '=', set.ordinal)
      .where('seq', '>', above)
      .select(['seq', 'record', 'key', 'action', 'before', 'after'])
      .orderBy('seq')
      .limit(NOTED)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    for (const changes of chunksOf(rows.flatMap(singly), PAGE))
      yield changes.map(({ record, key, action }) => ({
        record: record as RecordName,
        key,
        action,
        operation: set.operation,
      }));
    above = last.seq;
  }
}

/** Which of these rows were changed or removed since, and by what. */
export const changedSince = async (
  place: SetPlace,
  record: RecordName,
  keys: readonly string[],
): Promise<Map<string, LaterChange>> => {
  const rows = await laterSets(place)
    .innerJoin('changes', (join) =>
      join.onRef('changes.workspace', '=', 'changeSets.workspace').onRef('changes.ordinal', '=', 'changeSets.ordinal'),
    )
    .where('changes.record', '=', record)
    .where('changes.key', 'in', keys)
    .select(['changes.key', 'changes.action', 'changeSets.operation'])
    .execute();
  return new Map(rows.map((row) => [row.key, { record, ...row }]));
};

/** Which of these rows a set itself brought. */
export const broughtBy = async (
  { db, workspace, ordinal }: SetPlace,
  record: RecordName,
  ids: ReadonlySet<string>,
): Promise<Set<string>> => {
  const inserts = db
    .selectFrom('changes')
    .where('workspace', '=', workspace)
    .where('record', '=', record)
    .where('ordinal', '=', ordinal)
    .where('action', '=', 'insert')
    .select(['seq', 'key', 'action', 'after'])
    .orderBy('seq');
  const brought = new Set<string>();
  for (const keys of chunksOf(ids, NOTED))
    for (const { key } of await inserts.where('key', 'in', keys).execute()) brought.add(key);
  for (let above = 0; ids.size > 0;) {
    const together = await inserts.where('key', '=', '').where('seq', '>', above).limit(NOTED).execute();
    const last = together.at(-1);
    if (!last) break;
    for (const key of together.flatMap((row) => keysTogether(row) ?? [])) if (ids.has(key)) brought.add(key);
    above = last.seq;
  }
  return brought;
};
