import * as z from 'zod';
import { err, ok } from '../../../kernel/result.ts';
import { notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { listWindow, pageOf } from '../../people/person-summary.ts';

const changeSet = z.object({
  id: z.string(),
  at: z.string(),
  operation: z.string(),
  summary: z.string(),
  changes: z.number(),
  undoes: z.string().nullable(),
  undoneBy: z.string().nullable(),
});
const row = z.record(z.string(), z.unknown()).nullable();

export const listChanges = operation({
  name: 'changes.list',
  summary: 'List what was changed, when and by which operation, newest first',
  effect: 'read',
  http: 'GET /changes',
  command: 'changes list',
  input: listWindow,
  output: pageOf(changeSet),
  errors: [],
  run: async ({ limit, after }, { store }) => ok(await store.changes.sets(limit, after)),
});

export const showChange = operation({
  name: 'changes.show',
  summary: 'Show every row a change touched, before and after',
  effect: 'read',
  http: 'GET /changes/{change}',
  command: 'changes show <change>',
  input: z.object({
    change: z.string().describe('Identifier of the change'),
    limit: z.coerce.number().int().min(1).max(500).default(100).describe('How many rows at most'),
    after: z.coerce.number().int().min(0).default(0).describe('Rows after this number'),
  }),
  output: z.object({
    set: changeSet,
    items: z.array(z.object({ seq: z.number(), record: z.string(), key: z.string(), before: row, after: row })),
    total: z.number(),
    next: z.number().nullable(),
  }),
  errors: ['not-found'],
  run: async ({ change, limit, after }, { store }) => {
    const set = await store.changes.set(change);
    if (!set) return err(notFound('change', change));
    const items = await store.changes.changes(change, limit, after);
    const last = items.at(-1)?.seq ?? after;
    return ok({ set, items, total: set.changes, next: items.length < limit ? null : last });
  },
});

export const undoChange = operation({
  name: 'changes.undo',
  summary: 'Undo a change, the newest one if none is named; undoing an undo does it again',
  effect: 'write',
  http: 'POST /changes/undo',
  command: 'undo [change]',
  input: z.object({ change: z.string().optional().describe('Identifier of the change') }),
  output: z.object({
    change: z.string(),
    /** What was undone, in words. */
    undone: z.string(),
    reverted: z.number(),
    kept: z.array(z.object({ record: z.string(), key: z.string(), reason: z.string() })),
  }),
  errors: ['not-found', 'cannot-undo'],
  long: true,
  run: async (input, { store }) => {
    const set =
      input.change === undefined ? await store.changes.newestUndoable() : await store.changes.set(input.change);
    if (!set)
      return err(
        input.change === undefined
          ? { type: 'cannot-undo', reason: 'There is nothing to undo.' }
          : notFound('change', input.change),
      );
    if (set.undoneBy !== null) return err({ type: 'cannot-undo', reason: `“${set.summary}” was undone already.` });
    const label = { operation: 'changes.undo', summary: `Undid: ${set.summary}`, undoes: set.id };
    return store.change(label, async ({ changes, changeSetId }) => {
      const { reverted, kept } = await changes.revert(set.id);
      return ok({ change: changeSetId, undone: set.summary, reverted, kept: kept.slice(0, 1000) });
    });
  },
});
