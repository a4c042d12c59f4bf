import * as z from 'zod';
import { dayOfInstant, instantText } from '../../../kernel/instant-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import { invalid, notFound } from '../../errors.ts';
import { momentOf, participantRows } from '../../interactions/interaction-rows.ts';
import type { Interaction } from '../../interactions/interaction.ts';
import { operation } from '../../operation.ts';
import { draftChannelById } from '../draft-channels.ts';

export const markSent = operation({
  name: 'drafts.sent',
  summary: 'Mark a draft as sent: what you wrote is logged with the person, and the draft is kept',
  effect: 'write',
  http: 'POST /drafts/{draft}/sent',
  command: 'drafts sent <draft>',
  input: z.object({
    draft: z.string().min(1).describe('Identifier of the draft'),
    at: z
      .string()
      .max(40)
      .optional()
      .describe('Day or moment: 2026-11-20, 2026-11-20T15:00 or with a zone; by itself now'),
  }),
  output: z.object({ id: z.string(), interactionId: z.string(), change: z.string() }),
  errors: ['not-found'],
  run: async (input, { store, clock, newId }) => {
    const row = await store.drafts.find(input.draft);
    if (!row) return err(notFound('draft', input.draft));
    if (row.sentAt !== null)
      return err(invalid('draft', `it was marked as sent on ${row.sentAt.slice(0, 10)} already.`));
    const moment = momentOf(input.at, clock);
    if (moment === null) return err(invalid('at', `“${input.at}” is neither a day nor a moment.`));
    const people = await store.people.findMany([
      row.personId,
      ...(row.otherId && row.kind === 'introduction' ? [row.otherId] : []),
    ]);
    const names = people.map((person) => person.fullName).join(' and ');
    const occurredAt = instantText(moment);
    const interaction: Interaction = {
      id: newId(),
      occurredAt,
      occurredOn: dayOfInstant(occurredAt, clock.zone),
      channel: draftChannelById.get(row.channel)?.logsAs ?? 'message',
      direction: 'outbound',
      subject: row.subject,
      body: row.body,
      durationMinutes: null,
      conversation: null,
      origin: 'me',
      externalId: null,
      batchId: null,
      createdAt: instantText(clock.now()),
    };
    return store.change({ operation: 'drafts.sent', summary: `Wrote to ${names}` }, async ({ write, changeSetId }) => {
      await write.insert('interactions', interaction);
      await write.insertMany(
        'participants',
        participantRows(
          interaction,
          people.map((person) => person.id),
        ),
      );
      await write.update('drafts', row.id, { sentAt: occurredAt, interactionId: interaction.id });
      return ok({ id: row.id, interactionId: interaction.id, change: changeSetId });
    });
  },
});
