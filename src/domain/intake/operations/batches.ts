import * as z from 'zod';
import { instantText } from '../../../kernel/instant-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import { notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import type { Batch } from '../batch.ts';
import { importReport } from '../import-report.ts';

const batchShown = z.object({
  id: z.string(),
  source: z.string(),
  label: z.string(),
  asOf: z.string().nullable(),
  importedAt: z.string(),
  undoneAt: z.string().nullable(),
  report: importReport,
});
const shown = ({ changeSetId: _, report, ...batch }: Batch) => ({
  ...batch,
  report: importReport.parse(JSON.parse(report)),
});

export const listImports = operation({
  name: 'imports.list',
  summary: 'List past imports with their reports, newest first',
  effect: 'read',
  http: 'GET /imports',
  command: 'import list',
  input: z.object({ limit: z.coerce.number().int().min(1).max(200).default(20).describe('How many at most') }),
  output: z.object({ items: z.array(batchShown), total: z.number(), next: z.null() }),
  errors: [],
  run: async ({ limit }, { store }) => {
    const items = (await store.intake.batches(limit)).map(shown);
    return ok({ items, total: items.length, next: null });
  },
});

export const showImport = operation({
  name: 'imports.show',
  summary: 'Show one import with its report',
  effect: 'read',
  http: 'GET /imports/{batch}',
  command: 'import show <batch>',
  input: z.object({ batch: z.string().describe('Identifier of the import') }),
  output: batchShown,
  errors: ['not-found'],
  run: async (input, { store }) => {
    const batch = await store.intake.batch(input.batch);
    return batch ? ok(shown(batch)) : err(notFound('import', input.batch));
  },
});

export const undoImport = operation({
  name: 'imports.undo',
  summary: 'Undo an import whole; what you have added since is kept',
  effect: 'write',
  http: 'POST /imports/{batch}/undo',
  command: 'import undo <batch>',
  input: z.object({ batch: z.string().describe('Identifier of the import') }),
  output: z.object({
    batch: z.string(),
    reverted: z.number(),
    kept: z.array(z.object({ record: z.string(), key: z.string(), reason: z.string() })),
    change: z.string(),
  }),
  errors: ['not-found', 'cannot-undo'],
  long: true,
  run: async (input, { store, clock }) => {
    const batch = await store.intake.batch(input.batch);
    if (!batch) return err(notFound('import', input.batch));
    if (batch.undoneAt !== null)
      return err({ type: 'cannot-undo', reason: `That import was undone on ${batch.undoneAt.slice(0, 10)} already.` });
    const label = {
      operation: 'imports.undo',
      summary: `Undid the import of ${batch.label}`,
      undoes: batch.changeSetId,
    };
    return store.change(label, async ({ changes, intake, write, changeSetId }) => {
      const { reverted, kept } = await changes.revert(batch.changeSetId);
      // The batch's own row went with the rest; the history keeps it, marked as undone.
      if (await intake.batch(batch.id)) await write.update('batches', batch.id, { undoneAt: instantText(clock.now()) });
      else await write.insert('batches', { ...batch, undoneAt: instantText(clock.now()) });
      return ok({ batch: batch.id, reverted, kept: kept.slice(0, 1000), change: changeSetId });
    });
  },
});
