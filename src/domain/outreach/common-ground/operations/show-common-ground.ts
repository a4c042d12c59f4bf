import * as z from 'zod';
import { today } from '../../../../kernel/clock.ts';
import { err, ok } from '../../../../kernel/result.ts';
import { invalid } from '../../../errors.ts';
import { operation } from '../../../operation.ts';
import { lookUpPerson } from '../../../people/person-lookup.ts';
import { commonGround } from '../common-ground.ts';
import { loadCommonGround } from '../load-common-ground.ts';

export const showCommonGround = operation({
  name: 'common-ground.show',
  summary: 'Show what you share with a person, what to mention and what to ask; or what two people share',
  effect: 'read',
  http: 'GET /people/{person}/common-ground',
  command: 'common-ground <person>',
  input: z.object({
    person: z.string().min(1).describe('Identifier, mail address or full name'),
    with: z.string().min(1).optional().describe('Somebody else to look at beside them; without it, you'),
  }),
  output: commonGround.extend({
    person: z.object({ id: z.string(), fullName: z.string() }),
    /** Null where it is you. */
    with: z.object({ id: z.string(), fullName: z.string() }).nullable(),
    /** Contact with them is kept limited: nothing is suggested. */
    limited: z.boolean(),
    /** Whether anything is on file about you; without it, employers and schools cannot be compared. */
    knowsYou: z.boolean(),
  }),
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const other = found.value;
    if (other.isSelf === 1) return err(invalid('person', 'that is you: name somebody else.'));
    const one = input.with === undefined ? null : await lookUpPerson(store, input.with);
    if (one && !one.ok) return one;
    const oneId = one === null || one.value.isSelf === 1 ? undefined : one.value.id;
    if (oneId === other.id) return err(invalid('with', 'name somebody else than the person.'));
    const ground = await loadCommonGround(store, other.id, today(clock).toString(), oneId);
    const { fullName } = one === null ? { fullName: '' } : one.value;
    return ok({
      ...ground,
      person: { id: other.id, fullName: other.fullName },
      with: oneId === undefined ? null : { id: oneId, fullName },
    });
  },
});
