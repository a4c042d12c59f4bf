import * as z from 'zod';
import { dayOfInstant, instantText } from '../../../kernel/instant-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import { invalid } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { calendarDay } from '../../people/person.ts';
import { lookUpPeople } from '../../people/person-lookup.ts';
import { tidyLines, tidyText } from '../../people/name.ts';
import { channelIds } from '../channels.ts';
import { directions } from '../interaction.ts';
import { momentOf, participantRows } from '../interaction-rows.ts';

const line = z.string().max(2000).optional();

export const logInteraction = operation({
  name: 'interactions.log',
  summary: 'Log what happened with one or more people, with what was promised and what comes next',
  effect: 'write',
  http: 'POST /interactions',
  command: 'log <people...>',
  input: z.object({
    people: z
      .array(z.string().min(1))
      .min(1)
      .max(500)
      .describe('Who took part: identifiers, mail addresses or full names'),
    channel: z.enum(channelIds).default('meeting').describe('How'),
    direction: z.enum(directions).default('mutual').describe('Who began it: outbound you, inbound they'),
    at: z
      .string()
      .max(40)
      .optional()
      .describe('Day or moment: 2026-11-20, 2026-11-20T15:00 or with a zone; default now'),
    subject: line.describe('What it was about'),
    body: z.string().max(100_000).optional().describe('What was said'),
    durationMinutes: z.coerce.number().int().min(1).max(10_000).optional().describe('How long, in minutes'),
    promised: line.describe('Something you promised them'),
    promisedDue: calendarDay.optional().describe('By when'),
    received: line.describe('Something they promised you'),
    receivedDue: calendarDay.optional().describe('By when'),
    followUp: line.describe('Something you want to do next'),
    followUpDue: calendarDay.optional().describe('By when; a follow-up needs a day'),
  }),
  output: changed,
  errors: ['not-found', 'ambiguous'],
  run: async (input, { store, clock, newId }) => {
    const found = await lookUpPeople(store, input.people);
    if (!found.ok) return found;
    const moment = momentOf(input.at, clock);
    if (moment === null)
      return err(invalid('at', `“${input.at}” is neither a day nor a moment, such as 2026-11-20 or 2026-11-20T15:00.`));
    if (input.followUp && !input.followUpDue) return err(invalid('followUpDue', 'by which day?'));
    const people = found.value;
    const names = people.map((person) => person.fullName).join(', ');
    return store.change(
      { operation: 'interactions.log', summary: `Logged a ${input.channel} with ${names}` },
      async ({ write, changeSetId }) => {
        const occurredAt = instantText(moment);
        const interaction = {
          id: newId(),
          occurredAt,
          occurredOn: dayOfInstant(occurredAt, clock.zone),
          channel: input.channel,
          direction: input.direction,
          subject: tidyText(input.subject),
          body: tidyLines(input.body),
          durationMinutes: input.durationMinutes ?? null,
          conversation: null,
          origin: 'me',
          externalId: null,
          batchId: null,
          createdAt: instantText(clock.now()),
        };
        await write.insert('interactions', interaction);
        await write.insertMany(
          'participants',
          participantRows(
            interaction,
            people.map((person) => person.id),
          ),
        );
        for (const { id: personId } of people) {
          const about = { personId, interactionId: interaction.id, doneOn: null, externalId: null, batchId: null };
          const promise = { ...about, madeOn: interaction.occurredOn };
          const given = tidyText(input.promised);
          const received = tidyText(input.received);
          const next = tidyText(input.followUp);
          if (given)
            await write.insert('promises', {
              id: newId(),
              ...promise,
              direction: 'given',
              text: given,
              dueOn: input.promisedDue ?? null,
            });
          if (received)
            await write.insert('promises', {
              id: newId(),
              ...promise,
              direction: 'received',
              text: received,
              dueOn: input.receivedDue ?? null,
            });
          if (next && input.followUpDue)
            await write.insert('followUps', { id: newId(), ...about, text: next, dueOn: input.followUpDue });
        }
        return ok({ id: interaction.id, change: changeSetId });
      },
    );
  },
});
