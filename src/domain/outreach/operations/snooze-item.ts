import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { instantText } from '../../../kernel/instant-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import { invalid } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { calendarDay } from '../../people/person.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';

const person = z.string().min(1).describe('Identifier, mail address or full name');
const longestDays = 3650;

export const snoozeItem = operation({
  name: 'today.snooze',
  summary: 'Put an item of Today off until a day',
  effect: 'write',
  http: 'POST /today/snooze',
  command: 'today snooze <person>',
  input: z.object({
    person,
    key: z.string().max(100).default('person').describe('The item’s key; without it, everything about the person'),
    until: calendarDay.optional().describe('The day on which it comes back'),
    days: z.coerce.number().int().min(1).max(longestDays).default(7).describe('Or in how many days'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock, newId }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const day = today(clock);
    const until = input.until ?? day.add({ days: input.days }).toString();
    if (until <= day.toString()) return err(invalid('until', 'choose a day after today.'));
    const { id: personId, fullName } = found.value;
    return store.change(
      { operation: 'today.snooze', summary: `${fullName} comes back on ${until}` },
      async ({ write, today: todayStore, changeSetId }) => {
        const id = newId();
        // The last word counts: an earlier one on the same would hide it for longer.
        const earlier = (await todayStore.snoozes(personId)).filter((each) => each.subject === input.key);
        for (const each of earlier) await write.remove('snoozes', each.id);
        await write.insert('snoozes', { id, personId, subject: input.key, until, createdAt: instantText(clock.now()) });
        return ok({ id, change: changeSetId });
      },
    );
  },
});

export const leaveOutPerson = operation({
  name: 'today.leave-out',
  summary: 'Leave a person out of Today from now on, or let them back in',
  effect: 'write',
  http: 'POST /today/leave-out',
  command: 'today leave-out <person>',
  input: z.object({ person, back: z.boolean().default(false).describe('Let them back in') }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock, newId }) => {
    const found = await lookUpPerson(store, input.person);
    if (!found.ok) return found;
    const { id: personId, fullName } = found.value;
    const summary = input.back ? `${fullName} may appear on Today again` : `${fullName} stays out of Today`;
    return store.change(
      { operation: 'today.leave-out', summary },
      async ({ write, today: todayStore, changeSetId }) => {
        const snoozes = (await todayStore.snoozes(personId)).filter((each) => each.subject === 'person');
        for (const { id } of snoozes) await write.remove('snoozes', id);
        if (!input.back)
          await write.insert('snoozes', {
            id: newId(),
            personId,
            subject: 'person',
            until: null,
            createdAt: instantText(clock.now()),
          });
        return ok({ id: personId, change: changeSetId });
      },
    );
  },
});
