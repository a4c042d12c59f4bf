import * as z from 'zod';
import { today } from '../../../../kernel/clock.ts';
import { instantText } from '../../../../kernel/instant-text.ts';
import { err, ok } from '../../../../kernel/result.ts';
import { invalid } from '../../../errors.ts';
import { momentOf } from '../../../interactions/interaction-rows.ts';
import { operation } from '../../../operation.ts';
import { changed } from '../../../operation-answers.ts';
import { tidyLines, tidyText } from '../../../people/name.ts';
import { calendarDay } from '../../../people/person.ts';
import { lookUpPerson } from '../../../people/person-lookup.ts';
import { enterMet, noteMeeting } from '../capture.ts';
import { eventDays, followUpDay, meetingDay } from '../event-days.ts';
import { lookUpEvent } from '../event-lookup.ts';

const line = z.string().max(2000).optional();

export const captureMeeting = operation({
  name: 'events.capture',
  summary: 'Note on the spot whom you met at an event, what they said and what you promised',
  effect: 'write',
  http: 'POST /events/{event}/meetings',
  command: 'events capture <event> <person>',
  input: z.object({
    event: z.string().min(1).describe('Identifier or name of the event'),
    person: z
      .string()
      .min(1)
      .max(300)
      .describe('Whom: identifier, mail address or full name; a name not on file is a new person'),
    fresh: z.boolean().default(false).describe('A new person, even where somebody on file has the name'),
    title: line.describe('Title of a new person'),
    organisation: line.describe('Organisation of a new person'),
    email: z.string().max(320).optional().describe('E-mail address of a new person'),
    said: z.string().max(100_000).optional().describe('What they said'),
    promised: line.describe('What you promised them'),
    promisedDue: calendarDay.optional().describe('By when; without it, with the follow-up'),
    received: line.describe('What they promised you'),
    followUp: line.describe('What to do next; without it, to write a word'),
    channel: z.enum(['event', 'meeting']).default('event').describe('How you met'),
    on: calendarDay.optional().describe('The day; without it, today while the event lasts, else its last day'),
  }),
  output: changed.extend({
    personId: z.string(),
    /** Whether the person was new. */
    isNew: z.boolean(),
    followUpDue: z.string(),
  }),
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock, newId }) => {
    const found = await lookUpEvent(store, input.event);
    if (!found.ok) return found;
    const event = found.value;
    const known = input.fresh ? null : await lookUpPerson(store, input.person);
    const isNew = known === null || (!known.ok && known.error.type === 'not-found' && isName(input.person));
    if (known && !known.ok && !isNew) return known;
    const name = known?.ok ? known.value.fullName : (tidyText(input.person) ?? '');
    if (name === '') return err(invalid('person', 'a name is needed; one word is enough.'));
    const day = today(clock).toString();
    const days = eventDays(event, clock.zone);
    const occurredOn = input.on ?? meetingDay(days, day);
    if (occurredOn === null) return err(invalid('event', `${event.name} is still to come, on ${days?.from}.`));
    if (occurredOn > day) return err(invalid('on', 'that day is still to come.'));
    const moment = momentOf(occurredOn, clock);
    if (moment === null) return err(invalid('on', 'that is not a day.'));
    const followUpDue = followUpDay(days, day);
    const promised = tidyText(input.promised);
    const capture = {
      said: tidyLines(input.said),
      promised,
      promisedDue: promised === null ? null : (input.promisedDue ?? followUpDue),
      received: tidyText(input.received),
      followUp: tidyText(input.followUp) ?? `Write after meeting at ${event.name}`,
      followUpDue,
      channel: input.channel,
      occurredAt: instantText(moment),
      occurredOn,
    };
    return store.change({ operation: 'events.capture', summary: `Met ${name} at ${event.name}` }, async (changing) => {
      const tools = { newId, now: instantText(clock.now()) };
      const entered = known?.ok
        ? ok(known.value.id)
        : await enterMet(changing, tools, event, {
            name,
            title: tidyText(input.title),
            organisation: tidyText(input.organisation),
            email: tidyText(input.email),
          });
      if (!entered.ok) return entered;
      const { id } = await noteMeeting(changing, tools, event, entered.value, capture);
      return ok({ id, personId: entered.value, isNew, followUpDue, change: changing.changeSetId });
    });
  },
});

/** Whether a text that nobody on file answers to can be somebody's name, and not a mistyped address or identifier. */
const isName = (text: string): boolean => /\p{L}/u.test(text) && !/[@:\d]/.test(text);
