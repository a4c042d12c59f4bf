import type { NewId } from '../../../kernel/identifier.ts';
import type { Interaction } from '../../interactions/interaction.ts';
import { participantRows } from '../../interactions/interaction-rows.ts';
import { addFact } from '../../people/person-facts.ts';
import { type NameParts, splitName } from '../../people/name.ts';
import { newPersonRow } from '../../people/new-person.ts';
import type { Changing } from '../../store.ts';
import type { Result } from '../../../kernel/result.ts';
import { ok } from '../../../kernel/result.ts';
import type { DomainError } from '../../errors.ts';
import type { EventRow } from './event-store.ts';

export interface Tools {
  readonly newId: NewId;
  /** The moment, as a text. */
  readonly now: string;
}

/** What was caught on the spot. Texts are tidy, null where there is none. */
export interface Capture {
  readonly said: string | null;
  readonly promised: string | null;
  readonly promisedDue: string | null;
  readonly received: string | null;
  readonly followUp: string;
  readonly followUpDue: string;
  readonly channel: 'event' | 'meeting';
  readonly occurredAt: string;
  readonly occurredOn: string;
}

export interface NewAtEvent {
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly email: string | null;
}

const noFields = {
  nickname: null,
  nativeName: null,
  phoneticName: null,
  headline: null,
  summary: null,
  industry: null,
  location: null,
  timeZone: null,
  birthday: null,
};

/** Enters somebody met at an event. Answers their identifier. */
export const enterMet = async (
  changing: Changing,
  { newId, now }: Tools,
  event: EventRow,
  { name, title, organisation, email }: NewAtEvent,
): Promise<Result<string, DomainError>> => {
  const id = newId();
  const parts: NameParts = splitName(name);
  await changing.write.insert('people', newPersonRow(id, now, { ...parts, ...noFields, howMet: `At ${event.name}` }));
  const facts = [
    (title ?? organisation) !== null && {
      kind: 'position' as const,
      title: title ?? undefined,
      organisation: organisation ?? undefined,
      isCurrent: true,
    },
    email !== null && { kind: 'email' as const, value: email },
  ];
  for (const fact of facts) {
    const added = fact ? await addFact(changing, newId, id, fact as Parameters<typeof addFact>[3]) : null;
    if (added && !added.ok) return added;
  }
  return ok(id);
};

const interactionOf = (id: string, now: string, event: EventRow, capture: Capture): Interaction => ({
  id,
  occurredAt: capture.occurredAt,
  occurredOn: capture.occurredOn,
  channel: capture.channel,
  direction: 'mutual',
  subject: event.name,
  body: capture.said,
  durationMinutes: null,
  conversation: null,
  origin: 'me',
  externalId: null,
  batchId: null,
  createdAt: now,
});

/**
 * Notes that somebody was met at an event, all of it in one change: the interaction, what was promised, the follow-up,
 * where they are known from, and that they were there.
 */
export const noteMeeting = async (
  changing: Changing,
  { newId, now }: Tools,
  event: EventRow,
  personId: string,
  capture: Capture,
): Promise<Interaction> => {
  const { write, events } = changing;
  const { occurredOn: madeOn } = capture;
  const interaction = interactionOf(newId(), now, event, capture);
  await write.insert('interactions', interaction);
  await write.insertMany('participants', participantRows(interaction, [personId]));
  const about = { personId, interactionId: interaction.id, doneOn: null, externalId: null, batchId: null };
  for (const [direction, text, dueOn] of [
    ['given', capture.promised, capture.promisedDue],
    ['received', capture.received, null],
  ] as const)
    if (text !== null) await write.insert('promises', { id: newId(), ...about, direction, text, madeOn, dueOn });
  await write.insert('followUps', { id: newId(), ...about, text: capture.followUp, dueOn: capture.followUpDue });
  await noteSource(changing, newId(), event.name, personId, madeOn);
  const known = (await events.attendances(event.id)).some((each) => each.personId === personId);
  const met = { state: 'met' as const, interactionId: interaction.id };
  if (known) await write.update('attendances', [event.id, personId], met);
  else await write.insert('attendances', { eventId: event.id, personId, ...met, createdAt: now });
  return interaction;
};

/** That they are known from the event, once. */
const noteSource = async (
  { write, people }: Changing,
  id: string,
  detail: string,
  personId: string,
  since: string,
): Promise<void> => {
  const kind = 'industry-event';
  const sources = await people.sourcesOf(personId);
  if (sources.some((source) => source.kind === kind && source.detail === detail)) return;
  await write.insert('sources', { id, personId, kind, detail, since, batchId: null, removedAt: null });
};
