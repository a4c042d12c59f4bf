import * as z from 'zod';
import { instantText } from '../../../kernel/instant-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import { notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { factKinds, factTables } from '../person-facts.ts';

export const removeFact = operation({
  name: 'facts.remove',
  summary: 'Remove a fact of a person; imports will not bring it back',
  effect: 'write',
  http: 'DELETE /facts/{kind}/{fact}',
  command: 'facts remove <kind> <fact>',
  input: z.object({
    kind: z.enum(factKinds).describe('What kind of fact'),
    fact: z.string().describe('Identifier of the fact'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async ({ kind, fact: id }, { store, clock }) => {
    const table = factTables[kind];
    const row = await store.people.fact(table, id);
    if (!row || row.removedAt !== null) return err(notFound(kind, id));
    return store.change({ operation: 'facts.remove', summary: `Removed a fact: ${kind}` }, async (changing) => {
      await changing.write.update(table, id, { removedAt: instantText(clock.now()) } as never);
      return ok({ id, change: changing.changeSetId });
    });
  },
});
