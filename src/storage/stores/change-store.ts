import type { Change, ChangeSet, ChangeStore } from '../../domain/workspace/change-store.ts';
import type { Row } from '../engine.ts';
import { singly } from '../noted-together.ts';
import { revertSet } from '../revert/revert.ts';
import type { StoreAccess } from '../store-access.ts';
import { rowsAsInserted } from './inserted-rows.ts';
import type { NotingWriter } from '../writer.ts';

const setColumns = ['id', 'at', 'operation', 'summary', 'changes', 'undoes', 'undoneBy'] as const;
const parsed = (json: string | null): Row | null => (json === null ? null : (JSON.parse(json) as Row));

/** The change feed. `writer` is that of the running change; without one nothing can be undone. */
export const createChangeStore = ({ db, workspace }: StoreAccess, writer?: NotingWriter): ChangeStore => {
  const setsHere = () => db.selectFrom('changeSets').where('workspace', '=', workspace);

  const set = async (id: string): Promise<ChangeSet | null> =>
    (await setsHere().where('id', '=', id).select(setColumns).executeTakeFirst()) ?? null;

  const ordinalOf = async (id: string): Promise<number | null> =>
    (await setsHere().where('id', '=', id).select('ordinal').executeTakeFirst())?.ordinal ?? null;

  return {
    set,
    sets: async (limit, after) => {
      const below = after === undefined ? Number.MAX_SAFE_INTEGER : Number(after);
      const rows = await setsHere()
        .where('ordinal', '<', below)
        .select(['ordinal', ...setColumns])
        .orderBy('ordinal', 'desc')
        .limit(limit + 1)
        .execute();
      const counted = await setsHere()
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      const shown = rows.slice(0, limit);
      const next = rows.length > limit ? String(shown.at(-1)?.ordinal) : null;
      return { items: shown.map(({ ordinal: _, ...item }) => item), total: counted.total, next };
    },
    newestUndoable: async () =>
      (await setsHere()
        .where('undoneBy', 'is', null)
        .where('undoes', 'is', null)
        .select(setColumns)
        .orderBy('ordinal', 'desc')
        .limit(1)
        .executeTakeFirst()) ?? null,
    changes: async (setId, limit, afterSeq) => {
      const ordinal = await ordinalOf(setId);
      if (ordinal === null) return [];
      const rows = await db
        .selectFrom('changes')
        .where('workspace', '=', workspace)
        .where('ordinal', '=', ordinal)
        .where('seq', '>', afterSeq)
        .select(['seq', 'record', 'key', 'action', 'before', 'after'])
        .orderBy('seq')
        .limit(limit)
        .execute();
      const changes = rows
        .flatMap(singly)
        .filter((change) => change.seq > afterSeq)
        .slice(0, limit);
      const inserts = changes.filter((change) => change.action === 'insert');
      const inserted = await rowsAsInserted(db, workspace, ordinal, inserts);
      return changes.map(({ action: _, before, after, ...change }): Change => ({
        ...change,
        before: parsed(before),
        after: inserted.get(change.seq) ?? parsed(after),
      }));
    },
    revert: async (setId) => {
      if (!writer) throw new Error('A change set is undone within a change.');
      const ordinal = await ordinalOf(setId);
      return ordinal === null ? { reverted: 0, kept: [] } : revertSet({ db, workspace, ordinal }, writer);
    },
  };
};
