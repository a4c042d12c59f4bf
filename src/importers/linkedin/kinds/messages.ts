import type { IntakeRecord, LeftOutReason, ParticipantRecord } from '../../../domain/intake/record.ts';
import { fold } from '../../../kernel/fold.ts';
import { readMessageInstant } from '../dates/message-instant.ts';
import { comparableText, externalId } from '../external-id.ts';
import { problemAt, type FileKind, type Reading } from '../file-kind.ts';
import { readLinkedInSlug } from '../linkedin-slug.ts';
import { isNobody } from '../person-name.ts';
import { referTo } from '../person-reference.ts';
import { toPlainText } from '../plain-text.ts';
import { isMe } from '../self-identity.ts';
import { onOneLine, type Row } from '../row.ts';

/** messages.csv: what was written to and fro, 8 to 13 columns as the years went. */
export const messages: FileKind = {
  id: 'messages',
  columns: ['conversationid', 'from', 'to', 'date', 'content'],

  observe: (row, evidence, recipientNames) => {
    const conversation = row.cell('conversationid');
    evidence.seeConversation(conversation, row.line('conversationtitle'));
    evidence.seeDay(readMessageInstant(row.cell('date'))?.slice(0, 10));
    const sender = row.line('from');
    const slugs = recipientSlugs(row);
    recipientNames.learn(sender);
    evidence.seeParticipant(conversation, readLinkedInSlug(row.cell('senderprofileurl')), sender);
    if (slugs.length === 1) {
      recipientNames.learn(row.line('to'));
      evidence.seeParticipant(conversation, slugs[0], row.line('to'));
      return;
    }
    const names = recipientNames.split(row.line('to'), slugs.length || undefined);
    const isPaired = names.length === slugs.length;
    for (const [index, slug] of slugs.entries())
      evidence.seeParticipant(conversation, slug, isPaired ? (names[index] ?? '') : '');
    if (slugs.length === 0) for (const name of names) evidence.seeParticipant(conversation, undefined, name);
  },

  read: (row, reading) => {
    const reason = reasonToLeaveOut(row, reading);
    if (reason !== undefined) return [{ type: 'left-out', place: row.place, reason }];
    const occurredAt = readMessageInstant(row.cell('date'));
    if (occurredAt === undefined) {
      const written = row.line('date');
      return [
        problemAt(
          row,
          written === '' ? 'the message has no date' : `“${written.slice(0, 40)}” is not a date we can read`,
        ),
      ];
    }
    return [messageRecord(row, reading, occurredAt)];
  },
};

const messageRecord = (row: Row, reading: Reading, occurredAt: string): IntakeRecord => {
  const sender = row.line('from');
  const senderSlug = readLinkedInSlug(row.cell('senderprofileurl'));
  const isMine = isMe(reading.me, senderSlug, sender);
  const participants = recipients(row, reading);
  if (!isMine && !(senderSlug === undefined && isNobody(sender))) {
    const person = referTo(senderSlug, isNobody(sender) ? undefined : { full: sender });
    if (person) participants.unshift({ person, part: 'from' });
  }
  if (participants.length === 0) return { type: 'left-out', place: row.place, reason: 'hidden' };
  const conversation = row.cell('conversationid');
  const subject = row.line('subject') || row.line('conversationtitle');
  const body = toPlainText(row.cell('content'));
  return {
    type: 'interaction',
    place: row.place,
    externalId: externalId('message', conversation, occurredAt, comparableText(body)),
    occurredAt,
    channel: 'message',
    direction: isMine ? 'outbound' : 'inbound',
    participants,
    ...(conversation && { conversation }),
    ...(subject && { subject }),
    ...(body && { body }),
  };
};

const YES = /^(?:yes|true|1|y)$/i;
const ORGANISATION_PAGE = /linkedin\.com\/(?:company|school|showcase)\//i;

const reasonToLeaveOut = (row: Row, { me }: Reading): LeftOutReason | undefined => {
  const folder = row.cell('folder').toUpperCase();
  if (folder.startsWith('DRAFT') || YES.test(row.cell('ismessagedraft')) || YES.test(row.cell('isconversationdraft')))
    return 'draft';
  if (folder === 'SPAM' || folder === 'JUNK') return 'spam';
  const address = row.cell('senderprofileurl');
  const sender = row.line('from');
  if (ORGANISATION_PAGE.test(address)) return 'sponsored';
  if (address !== '' || isMe(me, undefined, sender)) return undefined;
  if (row.cell('content').slice(0, 400).includes('spinmail-')) return 'sponsored';
  if (isNobody(sender)) return row.cell('subject') === '' ? 'hidden' : 'sponsored';
  return undefined;
};

const recipientSlugs = (row: Row): string[] => {
  const slugs: string[] = [];
  for (const url of row.cell('recipientprofileurls').split(',')) {
    const slug = readLinkedInSlug(url);
    if (slug !== undefined) slugs.push(slug);
  }
  return slugs;
};

/** Everybody a message went to but the user. Names go with addresses where there are as many of both. */
const recipients = (row: Row, { me, recipientNames }: Reading): ParticipantRecord[] => {
  const slugs = recipientSlugs(row);
  const names = recipientNames.split(onOneLine(row.cell('to')), slugs.length || undefined);
  const isPaired = names.length === slugs.length;
  const participants: ParticipantRecord[] = [];
  const seen = new Set<string>();
  const add = (slug: string | undefined, name: string): void => {
    const identity = slug ?? fold(name);
    if (isMe(me, slug, name) || (slug === undefined && isNobody(name)) || seen.has(identity)) return;
    seen.add(identity);
    const person = referTo(slug, isNobody(name) ? undefined : { full: name });
    if (person) participants.push({ person, part: 'to' });
  };
  for (const [index, slug] of slugs.entries()) add(slug, isPaired ? (names[index] ?? '') : '');
  if (slugs.length === 0) for (const name of names) add(undefined, name);
  return participants;
};
