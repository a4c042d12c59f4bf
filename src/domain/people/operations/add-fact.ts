import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { addFact as putFact, factInput } from '../person-facts.ts';
import { lookUpPerson } from '../person-lookup.ts';

export const addFact = operation({
  name: 'facts.add',
  summary: 'Add a position, education, contact point, profile, interest, expertise or other name',
  effect: 'write',
  http: 'POST /people/{person}/facts',
  command: 'facts add <person> <kind>',
  input: factInput.extend({ person: z.string().min(1).describe('Identifier, mail address or full name') }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async ({ person, ...fact }, { store, newId }) => {
    const found = await lookUpPerson(store, person);
    if (!found.ok) return found;
    const { id, fullName } = found.value;
    return store.change({ operation: 'facts.add', summary: `Added ${fact.kind} of ${fullName}` }, async (changing) => {
      const added = await putFact(changing, newId, id, fact as Parameters<typeof putFact>[3]);
      return added.ok ? ok({ id: added.value, change: changing.changeSetId }) : added;
    });
  },
});
