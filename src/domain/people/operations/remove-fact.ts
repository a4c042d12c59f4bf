import * as z from 'zod';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { removeHeldFact } from '../held-fact.ts';
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
  run: ({ kind, fact: id }, context) =>
    removeHeldFact(context, factTables[kind], id, {
      what: kind,
      operation: 'facts.remove',
      summary: `Removed a fact: ${kind}`,
    }),
});
