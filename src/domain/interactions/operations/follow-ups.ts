import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { err, ok } from '../../../kernel/result.ts';
import { notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { calendarDay } from '../../people/person.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';

const text = z.string().trim().min(1).max(2000).describe('What you want to do');
const followUp = z.string().describe('Identifier of the follow-up');

export const addFollowUp = operation({
  name: 'follow-ups.add',
  summary: 'Note something you want to do about a person by a day',
  effect: 'write',
  http: 'POST /people/{person}/follow-ups',
  command: 'follow-ups add <person> <text>',
  input: z.object({
    person: z.string().min(1).describe('Identifier, mail address or full name'),
    text,
    dueOn: calendarDay.describe('By when'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, newId }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    return store.change(
      { operation: 'follow-ups.add', summary: `Follow-up with ${fullName}` },
      async ({ write, changeSetId }) => {
        const id = newId();
        const { text: what, dueOn } = input;
        await write.insert('followUps', {
          id,
          personId,
          interactionId: null,
          text: what,
          dueOn,
          doneOn: null,
          externalId: null,
          batchId: null,
        });
        return ok({ id, change: changeSetId });
      },
    );
  },
});

export const editFollowUp = operation({
  name: 'follow-ups.edit',
  summary: 'Change a follow-up, or mark it done',
  effect: 'write',
  http: 'PATCH /follow-ups/{followUp}',
  command: 'follow-ups edit <followUp>',
  input: z.object({
    followUp,
    text: text.optional(),
    dueOn: calendarDay.optional().describe('By when'),
    done: z.boolean().optional().describe('Whether it is done'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async ({ followUp: id, done, ...given }, { store, clock }) => {
    if (!(await store.interactions.followUp(id))) return err(notFound('follow-up', id));
    const summary = done ? 'Finished a follow-up' : 'Changed a follow-up';
    return store.change({ operation: 'follow-ups.edit', summary }, async ({ write, changeSetId }) => {
      await write.update('followUps', id, {
        ...(given.text === undefined ? {} : { text: given.text }),
        ...(given.dueOn === undefined ? {} : { dueOn: given.dueOn }),
        ...(done === undefined ? {} : { doneOn: done ? today(clock).toString() : null }),
      });
      return ok({ id, change: changeSetId });
    });
  },
});

export const removeFollowUp = operation({
  name: 'follow-ups.remove',
  summary: 'Remove a follow-up',
  effect: 'write',
  http: 'DELETE /follow-ups/{followUp}',
  command: 'follow-ups remove <followUp>',
  input: z.object({ followUp }),
  output: changed,
  errors: ['not-found'],
  run: async ({ followUp: id }, { store }) => {
    if (!(await store.interactions.followUp(id))) return err(notFound('follow-up', id));
    return store.change(
      { operation: 'follow-ups.remove', summary: 'Removed a follow-up' },
      async ({ write, changeSetId }) => {
        await write.remove('followUps', id);
        return ok({ id, change: changeSetId });
      },
    );
  },
});
