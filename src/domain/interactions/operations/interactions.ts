import * as z from 'zod';
import { dayOfInstant, instantText } from '../../../kernel/instant-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import { invalid, notFound } from '../../errors.ts';
import { operation } from '../../operation.ts';
import { changed } from '../../operation-answers.ts';
import { tidyLines, tidyText } from '../../people/name.ts';
import { timelineItem } from '../../people/person-detail.ts';
import { lookUpPerson } from '../../people/person-lookup.ts';
import { listWindow, pageOf } from '../../people/person-summary.ts';
import { channelIds, channels } from '../channels.ts';
import { directions } from '../interaction.ts';
import { momentOf, participantRows } from '../interaction-rows.ts';

const interaction = z.string().describe('Identifier of the interaction');

export const showTimeline = operation({
  name: 'interactions.timeline',
  summary: 'Show what happened with a person, newest first',
  effect: 'read',
  http: 'GET /people/{person}/timeline',
  command: 'timeline <person>',
  input: listWindow.extend({ person: z.string().min(1).describe('Identifier, mail address or full name') }),
  output: pageOf(timelineItem),
  errors: ['not-found', 'ambiguous'],
  run: async ({ person, limit, after }, { store }) => {
    const found = await lookUpPerson(store, person);
    return found.ok ? ok(await store.interactions.timeline(found.value.id, { limit, after })) : found;
  },
});

export const listChannels = operation({
  name: 'interactions.channels',
  summary: 'List the channels an interaction can take',
  effect: 'read',
  http: 'GET /channels',
  command: 'interactions channels',
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ id: z.string(), label: z.string(), countsAsContact: z.boolean() })),
    total: z.number(),
    next: z.null(),
  }),
  errors: [],
  run: async () => {
    const items = channels.map(({ id, label, countsAsContact }) => ({ id, label, countsAsContact }));
    return ok({ items, total: items.length, next: null });
  },
});

export const editInteraction = operation({
  name: 'interactions.edit',
  summary: 'Correct an interaction',
  effect: 'write',
  http: 'PATCH /interactions/{interaction}',
  command: 'interactions edit <interaction>',
  input: z.object({
    interaction,
    channel: z.enum(channelIds).optional().describe('How'),
    direction: z.enum(directions).optional().describe('Who began it'),
    at: z.string().max(40).optional().describe('Day or moment'),
    subject: z.string().max(2000).optional().describe('What it was about; empty to clear'),
    body: z.string().max(100_000).optional().describe('What was said; empty to clear'),
    durationMinutes: z.coerce.number().int().min(1).max(10_000).nullish().describe('How long, in minutes'),
  }),
  output: changed,
  errors: ['not-found'],
  run: async (input, { store, clock }) => {
    const known = await store.interactions.find(input.interaction);
    if (!known) return err(notFound('interaction', input.interaction));
    const moment = input.at === undefined ? undefined : momentOf(input.at, clock);
    if (moment === null) return err(invalid('at', `“${input.at}” is neither a day nor a moment.`));
    const before = known.interaction;
    const occurredAt = moment ? instantText(moment) : before.occurredAt;
    const after = {
      ...before,
      channel: input.channel ?? before.channel,
      direction: input.direction ?? before.direction,
      occurredAt,
      occurredOn: dayOfInstant(occurredAt, clock.zone),
      subject: input.subject === undefined ? before.subject : tidyText(input.subject),
      body: input.body === undefined ? before.body : tidyLines(input.body),
      durationMinutes: input.durationMinutes === undefined ? before.durationMinutes : input.durationMinutes,
    };
    return store.change(
      { operation: 'interactions.edit', summary: `Corrected a ${after.channel}` },
      async ({ write, changeSetId }) => {
        await write.update('interactions', before.id, after);
        for (const row of participantRows(
          after,
          known.participants.map((each) => each.personId),
        ))
          await write.update('participants', [row.interactionId, row.personId], row);
        return ok({ id: before.id, change: changeSetId });
      },
    );
  },
});

export const removeInteraction = operation({
  name: 'interactions.remove',
  summary: 'Remove an interaction',
  effect: 'write',
  http: 'DELETE /interactions/{interaction}',
  command: 'interactions remove <interaction>',
  input: z.object({ interaction }),
  output: changed,
  errors: ['not-found'],
  run: async ({ interaction: id }, { store }) => {
    const known = await store.interactions.find(id);
    if (!known) return err(notFound('interaction', id));
    return store.change(
      { operation: 'interactions.remove', summary: `Removed a ${known.interaction.channel}` },
      async ({ write, changeSetId }) => {
        for (const { interactionId, personId } of known.participants)
          await write.remove('participants', [interactionId, personId]);
        await write.remove('interactions', id);
        return ok({ id, change: changeSetId });
      },
    );
  },
});
