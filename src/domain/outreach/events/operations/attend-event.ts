import * as z from 'zod';
import { instantText } from '../../../../kernel/instant-text.ts';
import { ok } from '../../../../kernel/result.ts';
import { operation } from '../../../operation.ts';
import { changed } from '../../../operation-answers.ts';
import { lookUpPeople } from '../../../people/person-lookup.ts';
import { attendanceStates } from '../attendance.ts';
import { lookUpEvent } from '../event-lookup.ts';

export const attendEvent = operation({
  name: 'events.attend',
  summary: 'Say who will be at an event, or whom you met there',
  effect: 'write',
  http: 'POST /events/{event}/people',
  command: 'events attend <event> <people...>',
  input: z.object({
    event: z.string().min(1).describe('Identifier or name of the event'),
    people: z.array(z.string().min(1)).min(1).max(500).describe('Who: identifiers, mail addresses or full names'),
    state: z
      .enum([...attendanceStates, 'absent'])
      .default('planned')
      .describe('planned: expected there; met: you met them; absent: not there after all'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async ({ event, people, state }, { store, clock }) => {
    const found = await lookUpEvent(store, event);
    if (!found.ok) return found;
    const who = await lookUpPeople(store, people);
    if (!who.ok) return who;
    const { id: eventId, name } = found.value;
    const summary = `${name}: ${who.value.map(({ fullName }) => fullName).join(', ')}`;
    return store.change({ operation: 'events.attend', summary }, async ({ write, events, changeSetId }) => {
      const known = new Set((await events.attendances(eventId)).map(({ personId }) => personId));
      const createdAt = instantText(clock.now());
      for (const { id: personId } of who.value) {
        const key = [eventId, personId];
        if (state === 'absent') {
          if (known.has(personId)) await write.remove('attendances', key);
        } else if (known.has(personId)) await write.update('attendances', key, { state });
        else await write.insert('attendances', { eventId, personId, state, interactionId: null, createdAt });
      }
      return ok({ id: eventId, change: changeSetId });
    });
  },
});
