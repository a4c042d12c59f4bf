import * as z from 'zod';
import { instantText } from '../../../kernel/instant-text.ts';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { heldFact } from '../held-fact.ts';
import { claimIdentity, factColumns, factInput, factTables } from '../person-facts.ts';

export const editFact = operation({
  name: 'facts.edit',
  summary: 'Replace a fact of a person with a corrected one',
  effect: 'write',
  http: 'PUT /facts/{fact}',
  command: 'facts edit <fact> <kind>',
  input: factInput.extend({ fact: z.string().describe('Identifier of the fact') }),
  output: changed,
  errors: ['not-found'],
  run: async ({ fact: id, ...fact }, { store, clock, newId }) => {
    const table = factTables[fact.kind];
    const held = await heldFact(store, table, id, fact.kind);
    if (!held.ok) return held;
    const row = held.value;
    return store.change({ operation: 'facts.edit', summary: `Corrected a fact: ${fact.kind}` }, async (changing) => {
      const columns = await factColumns(changing, newId, fact as Parameters<typeof factColumns>[2]);
      if (!columns.ok) return columns;
      // The corrected fact is the user's own from now on; the imported one stays behind as removed, so that the next
      // import recognises what it once brought and leaves it alone.
      if (row.batchId === null) await changing.write.update(table, id, columns.value as never);
      else await changing.write.update(table, id, { removedAt: instantText(clock.now()) } as never);
      const kept = row.batchId === null ? id : newId();
      if (kept !== id)
        await changing.write.insert(table, {
          id: kept,
          personId: row.personId,
          batchId: null,
          removedAt: null,
          ...columns.value,
        } as never);
      await claimIdentity(changing, row.personId, columns.value, fact.kind);
      return ok({ id: kept, change: changing.changeSetId });
    });
  },
});
