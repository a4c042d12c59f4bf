import type { NewId } from '../../../kernel/identifier.ts';
import type { Interaction } from '../../interactions/interaction.ts';
import { participantRows } from '../../interactions/interaction-rows.ts';
import { recordExchange } from '../../reciprocity/record-exchange.ts';
import type { Changing } from '../../store.ts';
import type { Resource } from './resource.ts';

interface SharingTerms {
  readonly channel: string;
  readonly occurredAt: string;
  readonly sharedOn: string;
  /** What was said with it. */
  readonly said: string | null;
}

/** Notes that a resource was passed on to a person: what passed between them, what was given, and that they have had it. */
export const noteSharing = async (
  changing: Pick<Changing, 'write'>,
  { newId, now }: { readonly newId: NewId; readonly now: string },
  { id: resourceId, kind, title, url }: Resource,
  personId: string,
  { channel, occurredAt, sharedOn, said }: SharingTerms,
): Promise<void> => {
  const interaction: Interaction = {
    id: newId(),
    occurredAt,
    occurredOn: sharedOn,
    channel,
    direction: 'outbound',
    subject: title,
    body: [said, url].filter(Boolean).join('\n\n') || null,
    durationMinutes: null,
    conversation: null,
    origin: 'me',
    externalId: null,
    batchId: null,
    createdAt: now,
  };
  await changing.write.insert('interactions', interaction);
  await changing.write.insertMany('participants', participantRows(interaction, [personId]));
  const { id: exchangeId } = await recordExchange(
    changing,
    { newId, now },
    {
      personId,
      kind: kind === 'job' ? 'job-lead' : 'resource',
      direction: 'given',
      happenedOn: sharedOn,
      text: title,
      interactionId: interaction.id,
      reportBackOn: null,
    },
  );
  await changing.write.insert('sharings', {
    resourceId,
    personId,
    sharedOn,
    result: null,
    resultNote: null,
    interactionId: interaction.id,
    exchangeId,
    createdAt: now,
  });
};
