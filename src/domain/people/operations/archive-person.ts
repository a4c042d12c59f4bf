import * as z from 'zod';
import { instantText } from '../../../kernel/instant-text.ts';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { lookUpPerson } from '../person-lookup.ts';

export const archivePerson = operation({
  name: 'people.archive',
  summary: 'Put a person away, out of lists and Today, or bring them back',
  effect: 'write',
  http: 'POST /people/{person}/archive',
  command: 'people archive <person>',
  input: z.object({
    person: z.string().min(1).describe('Identifier, mail address or full name'),
    back: z.boolean().default(false).describe('Bring them back instead'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id, fullName } = found.value;
    const summary = input.back ? `Brought back ${fullName}` : `Archived ${fullName}`;
    return store.change({ operation: 'people.archive', summary }, async (changing) => {
      await changing.write.update('people', id, { archivedAt: input.back ? null : instantText(clock.now()) });
      return ok({ id, change: changing.changeSetId });
    });
  },
});
