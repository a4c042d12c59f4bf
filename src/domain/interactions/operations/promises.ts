import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { err, ok } from '../../../kernel/result.ts';
import { notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { calendarDay } from '../../people/person.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';

const text = z.string().trim().min(1).max(2000).describe('What was promised');
const promise = z.string().describe('Identifier of the promise');

export const addPromise = operation({
  name: 'promises.add',
  summary: 'Note a promise you gave or received',
  effect: 'write',
  http: 'POST /people/{person}/promises',
  command: 'promises add <person> <text>',
  input: z.object({
    person: z.string().min(1).describe('Identifier, mail address or full name'),
    text,
    direction: z.enum(['given', 'received']).default('given').describe('given by you, or received from them'),
    dueOn: calendarDay.optional().describe('By when'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock, newId }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    return store.change(
      { operation: 'promises.add', summary: `Promise with ${fullName}` },
      async ({ write, changeSetId }) => {
        const id = newId();
        await write.insert('promises', {
          id,
          personId,
          interactionId: null,
          direction: input.direction,
          text: input.text,
          madeOn: today(clock).toString(),
          dueOn: input.dueOn ?? null,
          doneOn: null,
          externalId: null,
          batchId: null,
        });
        return ok({ id, change: changeSetId });
      },
    );
  },
});

export const editPromise = operation({
  name: 'promises.edit',
  summary: 'Change a promise, or mark it done',
  effect: 'write',
  http: 'PATCH /promises/{promise}',
  command: 'promises edit <promise>',
  input: z.object({
    promise,
    text: text.optional(),
    dueOn: calendarDay.nullish().describe('By when'),
    done: z.boolean().optional().describe('Whether it was kept'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async (input, { store, clock }) => {
    const known = await store.interactions.promise(input.promise);
    if (!known) return err(notFound('promise', input.promise));
    const summary = input.done ? 'Kept a promise' : 'Changed a promise';
    return store.change({ operation: 'promises.edit', summary }, async ({ write, changeSetId }) => {
      await write.update('promises', known.id, {
        ...(input.text === undefined ? {} : { text: input.text }),
        ...(input.dueOn === undefined ? {} : { dueOn: input.dueOn }),
        ...(input.done === undefined ? {} : { doneOn: input.done ? today(clock).toString() : null }),
      });
      return ok({ id: known.id, change: changeSetId });
    });
  },
});

export const removePromise = operation({
  name: 'promises.remove',
  summary: 'Remove a promise',
  effect: 'write',
  http: 'DELETE /promises/{promise}',
  command: 'promises remove <promise>',
  input: z.object({ promise }),
  output: changed,
  errors: ['not-found'],
  run: async (input, { store }) => {
    if (!(await store.interactions.promise(input.promise))) return err(notFound('promise', input.promise));
    return store.change(
      { operation: 'promises.remove', summary: 'Removed a promise' },
      async ({ write, changeSetId }) => {
        await write.remove('promises', input.promise);
        return ok({ id: input.promise, change: changeSetId });
      },
    );
  },
});
