import { dayOfInstant } from '../../kernel/instant-text.ts';
import type { Part } from '../interactions/interaction.ts';
import { tidyLines, tidyText } from '../people/name.ts';
import { addExchangesOf } from './exchange-intake.ts';
import { personOf } from './participant-intake.ts';
import type { EventRecord, FollowUpRecord, InteractionRecord, NoteRecord, PromiseRecord } from './record.ts';
import type { ImportSession } from './session.ts';

/** The records of a batch that are not on file yet, each once. */
const newOnes = <T extends { readonly externalId: string }>(records: readonly T[], known: ReadonlySet<string>): T[] => {
  const fresh = new Map<string, T>();
  for (const record of records)
    if (!known.has(record.externalId) && !fresh.has(record.externalId)) fresh.set(record.externalId, record);
  return [...fresh.values()];
};

/** Takes a batch of interactions; those on file already are counted and left. */
export const takeInteractions = async (
  session: ImportSession,
  records: readonly InteractionRecord[],
): Promise<void> => {
  const origin = session.header.source;
  const known = await session.changing.intake.knownInteractions(
    origin,
    records.map((record) => record.externalId),
  );
  const fresh = newOnes(records, known);
  const counts = session.report.counts.interactions;
  counts.unchanged += records.length - fresh.length;
  for (const record of fresh) if (await addInteraction(session, record, origin)) counts.created += 1;
};

const addInteraction = async (session: ImportSession, record: InteractionRecord, origin: string): Promise<boolean> => {
  const partOf = new Map<string, Part>();
  for (const { person, part } of record.participants) {
    const personId = await personOf(session, person, record.place);
    if (personId !== null && !partOf.has(personId)) partOf.set(personId, part);
  }
  if (partOf.size === 0) {
    if (record.participants.length === 0) session.report.leftOut('hidden');
    return false;
  }
  const { occurredAt, channel, direction } = record;
  const id = session.newId();
  const when = { occurredAt, occurredOn: dayOfInstant(occurredAt, session.zone), channel, direction };
  const interaction = {
    id,
    ...when,
    subject: tidyText(record.subject),
    body: tidyLines(record.body),
    durationMinutes: record.durationMinutes ?? null,
    conversation: record.conversation ?? null,
    origin,
    externalId: record.externalId,
    batchId: session.batchId,
    createdAt: session.now,
  };
  session.rows.add('interactions', interaction);
  addExchangesOf(session, interaction, partOf.keys());
  for (const [personId, part] of partOf)
    session.rows.add('participants', { interactionId: id, personId, part, ...when, groupSize: partOf.size });
  return true;
};

export const takeNotes = async (session: ImportSession, records: readonly NoteRecord[]): Promise<void> => {
  const known = await session.changing.intake.knownExternalIds(
    'notes',
    records.map((record) => record.externalId),
  );
  const fresh = newOnes(records, known);
  session.report.counts.notes.unchanged += records.length - fresh.length;
  for (const { person, place, body, createdAt = session.now, externalId } of fresh) {
    const personId = await personOf(session, person, place);
    if (personId === null) continue;
    const row = {
      id: session.newId(),
      personId,
      body: tidyLines(body) ?? '',
      createdAt,
      updatedAt: createdAt,
      externalId,
    };
    session.rows.add('notes', { ...row, batchId: session.batchId });
    session.report.counts.notes.created += 1;
  }
};

export const takeEvents = async (session: ImportSession, records: readonly EventRecord[]): Promise<void> => {
  const known = await session.changing.intake.knownExternalIds(
    'events',
    records.map((record) => record.externalId),
  );
  const fresh = newOnes(records, known);
  session.report.counts.events.unchanged += records.length - fresh.length;
  for (const { name, startsAt = null, endsAt = null, status = null, url = null, externalId } of fresh) {
    session.rows.add('events', {
      id: session.newId(),
      name,
      startsAt,
      endsAt,
      place: null,
      notes: null,
      seeking: null,
      status,
      url,
      externalId,
      batchId: session.batchId,
    });
    session.report.counts.events.created += 1;
  }
};

export const takePromises = async (session: ImportSession, records: readonly PromiseRecord[]): Promise<void> => {
  const known = await session.changing.intake.knownExternalIds(
    'promises',
    records.map((record) => record.externalId),
  );
  for (const { person, place, direction, text, madeOn, dueOn = null, doneOn = null, externalId } of newOnes(
    records,
    known,
  )) {
    const personId = await personOf(session, person, place);
    const row = { id: session.newId(), interactionId: null, direction, text, madeOn, dueOn, doneOn, externalId };
    if (personId !== null) session.rows.add('promises', { ...row, personId, batchId: session.batchId });
  }
};

export const takeFollowUps = async (session: ImportSession, records: readonly FollowUpRecord[]): Promise<void> => {
  const known = await session.changing.intake.knownExternalIds(
    'followUps',
    records.map((record) => record.externalId),
  );
  for (const { person, place, text, dueOn, doneOn = null, externalId } of newOnes(records, known)) {
    const personId = await personOf(session, person, place);
    const row = { id: session.newId(), interactionId: null, text, dueOn, doneOn, externalId };
    if (personId !== null) session.rows.add('followUps', { ...row, personId, batchId: session.batchId });
  }
};
