import type { RecordName } from '../../domain/records.ts';
import type { Database, Row } from '../engine.ts';
import { chunksOf } from '../chunks.ts';
import { singly } from '../noted-together.ts';
import { keyParts } from '../writer-keys.ts';

const PAGE = 1000;
/** Noted rows read at once; each may stand for some hundreds of changes. */
const NOTED = 500;

/** One change of a set, as the feed holds it. */
export interface FeedChange {
  readonly seq: number;
  readonly record: RecordName;
  readonly key: string;
  readonly action: 'insert' | 'update' | 'remove';
  readonly before: Row | null;
  readonly after: Row | null;
}

/** Changes that follow one another, of one record and one action, no row twice: what is put back in one go. */
export interface Run {
  readonly record: RecordName;
  readonly action: FeedChange['action'];
  readonly changes: FeedChange[];
}

const parsed = (json: string | null): Row | null => (json === null ? null : (JSON.parse(json) as Row));

/** The changes of a set, newest first, a page at a time, so that half a million of them need no memory. */
export async function* newestFirst(db: Database, workspace: string, ordinal: number): AsyncGenerator<FeedChange[]> {
  for (let below = Number.MAX_SAFE_INTEGER; ;) {
    const rows = await db
      .selectFrom('changes')
      .where('workspace', '=', workspace)
      .where('ordinal', '=', ordinal)
      .where('seq', '<', below)
      .select(['seq', 'record', 'key', 'action', 'before', 'after'])
      .orderBy('seq', 'desc')
      .limit(NOTED)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    for (const changes of chunksOf(
      rows.flatMap((row) => singly(row).toReversed()),
      PAGE,
    ))
      yield changes.map((change) => ({
        ...change,
        record: change.record as RecordName,
        before: parsed(change.before),
        after: parsed(change.after),
      }));
    below = last.seq;
  }
}

/** A page cut into runs. */
export const runsOf = (changes: readonly FeedChange[]): Run[] => {
  const runs: Run[] = [];
  const keys = new Set<string>();
  for (const change of changes) {
    const last = runs.at(-1);
    if (last?.record === change.record && last.action === change.action && !keys.has(change.key))
      last.changes.push(change);
    else {
      keys.clear();
      runs.push({ record: change.record, action: change.action, changes: [change] });
    }
    keys.add(change.key);
  }
  return runs;
};

export const partsOf = (change: Pick<FeedChange, 'record' | 'key'>): readonly string[] =>
  keyParts(change.record, change.key);
