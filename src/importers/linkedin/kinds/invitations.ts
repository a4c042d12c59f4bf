import { readInvitationInstant } from '../dates/invitation-instant.ts';
import { comparableText, externalId } from '../external-id.ts';
import { problemAt, type FileKind } from '../file-kind.ts';
import { readLinkedInSlug } from '../linkedin-slug.ts';
import { isNobody } from '../person-name.ts';
import { referTo } from '../person-reference.ts';
import { toPlainText } from '../plain-text.ts';
import { isMe, type Identity } from '../self-identity.ts';
import { fold } from '../../../kernel/fold.ts';
import type { Row } from '../row.ts';

/** Invitations.csv: who asked whom to connect. */
export const invitations: FileKind = {
  id: 'invitations',
  columns: ['from', 'to', 'sentat', 'direction'],

  observe: (row, evidence) => {
    evidence.seeDay(readInvitationInstant(row.line('sentat'))?.slice(0, 10));
    const direction = row.cell('direction').toUpperCase();
    if (direction === 'OUTGOING') evidence.seeMyInvitation(inviter(row).slug, inviter(row).name);
    if (direction === 'INCOMING') evidence.seeMyInvitation(invitee(row).slug, invitee(row).name);
  },

  read: (row, { me }) => {
    const direction = directionOf(row, me);
    const { slug, name } = direction === 'outbound' ? invitee(row) : inviter(row);
    const person = referTo(slug, isNobody(name) ? undefined : { full: name });
    if (person === undefined) return [{ type: 'left-out', place: row.place, reason: 'hidden' }];
    const occurredAt = readInvitationInstant(row.line('sentat'));
    if (occurredAt === undefined)
      return [problemAt(row, `“${row.line('sentat').slice(0, 40)}” in Sent At is not a date we can read`)];
    const body = toPlainText(row.cell('message'));
    return [
      {
        type: 'interaction',
        place: row.place,
        externalId: externalId('invitation', occurredAt, direction, fold(name) || (slug ?? ''), comparableText(body)),
        occurredAt,
        channel: 'invitation',
        direction,
        participants: [{ person, part: direction === 'outbound' ? 'to' : 'from' }],
        ...(body && { body }),
      },
    ];
  },
};

const inviter = (row: Row) => ({ slug: readLinkedInSlug(row.cell('inviterprofileurl')), name: row.line('from') });
const invitee = (row: Row) => ({ slug: readLinkedInSlug(row.cell('inviteeprofileurl')), name: row.line('to') });

const directionOf = (row: Row, me: Identity): 'inbound' | 'outbound' => {
  const written = row.cell('direction').toUpperCase();
  if (written === 'OUTGOING') return 'outbound';
  if (written === 'INCOMING') return 'inbound';
  return isMe(me, inviter(row).slug, inviter(row).name) ? 'outbound' : 'inbound';
};
