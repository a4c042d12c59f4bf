import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { err, ok } from '../../../kernel/result.ts';
import { notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { contactLimit, contactLimitLevels } from '../contact-limit.ts';

const person = z.string().min(1).describe('Identifier, mail address or full name');

export const listContactLimits = operation({
  name: 'limits.list',
  summary: 'List the people with whom you keep contact limited',
  effect: 'read',
  http: 'GET /limits',
  command: 'limits list',
  input: z.object({}),
  output: z.object({
    items: z.array(contactLimit.extend({ fullName: z.string() })),
    total: z.number(),
    next: z.null(),
  }),
  errors: [],
  run: async (_, { store }) => {
    const items = await store.people.contactLimits();
    return ok({ items, total: items.length, next: null });
  },
});

export const setContactLimit = operation({
  name: 'limits.set',
  summary: 'Keep contact with a person limited: they stay on file, and nothing brings them up',
  effect: 'write',
  http: 'PUT /people/{person}/limit',
  command: 'limits set <person>',
  input: z.object({
    person,
    level: z.enum(contactLimitLevels).default('limited').describe('Only where it cannot be helped, or none at all'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    const summary = `Contact with ${fullName} is kept ${input.level === 'none' ? 'to none' : 'limited'}`;
    return store.change({ operation: 'limits.set', summary }, async ({ write, people, changeSetId }) => {
      const held = (await people.contactLimits()).some((each) => each.personId === personId);
      const since = today(clock).toString();
      if (held) await write.update('contactLimits', [personId], { level: input.level });
      else await write.insert('contactLimits', { personId, level: input.level, since });
      return ok({ id: personId, change: changeSetId });
    });
  },
});

export const liftContactLimit = operation({
  name: 'limits.lift',
  summary: 'Take a limit on contact back',
  effect: 'write',
  http: 'DELETE /people/{person}/limit',
  command: 'limits lift <person>',
  input: z.object({ person }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    const held = (await store.people.contactLimits()).some((each) => each.personId === personId);
    if (!held) return err(notFound('limit on contact', fullName));
    return store.change(
      { operation: 'limits.lift', summary: `Contact with ${fullName} is limited no more` },
      async ({ write, changeSetId }) => {
        await write.remove('contactLimits', [personId]);
        return ok({ id: personId, change: changeSetId });
      },
    );
  },
});
