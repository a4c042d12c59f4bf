import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { err, ok } from '../../../kernel/result.ts';
import { invalid } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';

const person = z.string().min(1).describe('Identifier, mail address or full name');

export const stateStrength = operation({
  name: 'strength.set',
  summary: 'Say how strong a tie is, in place of what is computed',
  effect: 'write',
  http: 'PUT /people/{person}/strength',
  command: 'strength set <person> <strength>',
  input: z.object({
    person,
    strength: z.coerce.number().int().min(0).max(100).describe('0 (nothing between you) to 100'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName, isSelf } = found.value;
    if (isSelf) return err(invalid('person', 'that is you; a tie has somebody else at its end.'));
    const { strength } = input;
    const label = { operation: 'strength.set', summary: `Your tie with ${fullName} is ${strength} of 100` };
    return store.change(label, async ({ people, write, changeSetId }) => {
      const row = { personId, strength, statedOn: today(clock).toString() };
      if (await people.fact('statedStrengths', personId)) await write.update('statedStrengths', personId, row);
      else await write.insert('statedStrengths', row);
      return ok({ id: personId, change: changeSetId });
    });
  },
});

export const clearStrength = operation({
  name: 'strength.clear',
  summary: 'Take back what you said of a tie; it is computed again',
  effect: 'write',
  http: 'DELETE /people/{person}/strength',
  command: 'strength clear <person>',
  input: z.object({ person }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    const label = { operation: 'strength.clear', summary: `Your tie with ${fullName} is computed again` };
    return store.change(label, async ({ people, write, changeSetId }) => {
      if (await people.fact('statedStrengths', personId)) await write.remove('statedStrengths', personId);
      return ok({ id: personId, change: changeSetId });
    });
  },
});
