import { fold } from '../../../kernel/fold.ts';
import type { IntakeRecord } from '../../../domain/intake/record.ts';
import { readMessageInstant } from '../dates/message-instant.ts';
import { externalId } from '../external-id.ts';
import { problemAt, type FileKind } from '../file-kind.ts';
import { readLinkedInSlug } from '../linkedin-slug.ts';
import { nameOf } from '../person-name.ts';
import { referTo } from '../person-reference.ts';
import type { Row } from '../row.ts';

/** Endorsement_Received_Info.csv: who endorsed the user's skills. */
export const endorsementsReceived: FileKind = {
  id: 'endorsements received',
  columns: ['endorsementdate', 'skillname', 'endorserfirstname', 'endorserlastname'],
  observe: (row, evidence) => evidence.seeDay(readMessageInstant(row.cell('endorsementdate'))?.slice(0, 10)),
  read: (row) => [endorsementRecord(row, 'endorser')],
};

/** Endorsement_Given_Info.csv: whose skills the user endorsed. */
export const endorsementsGiven: FileKind = {
  id: 'endorsements given',
  columns: ['endorsementdate', 'skillname', 'endorseefirstname', 'endorseelastname'],
  observe: (row, evidence) => evidence.seeDay(readMessageInstant(row.cell('endorsementdate'))?.slice(0, 10)),
  read: (row) => [endorsementRecord(row, 'endorsee')],
};

const endorsementRecord = (row: Row, other: 'endorser' | 'endorsee'): IntakeRecord => {
  const { place } = row;
  const status = row.cell('endorsementstatus').toUpperCase();
  if (status !== '' && status !== 'ACCEPTED') return { type: 'left-out', place, reason: 'hidden' };
  const name = nameOf(row.cell(`${other}firstname`), row.cell(`${other}lastname`));
  const slug = readLinkedInSlug(row.cell(`${other}publicurl`));
  const person = referTo(slug, name);
  if (person === undefined) return { type: 'left-out', place, reason: 'hidden' };
  const occurredAt = readMessageInstant(row.cell('endorsementdate'));
  if (occurredAt === undefined)
    return problemAt(
      row,
      `“${row.line('endorsementdate').slice(0, 40)}” in Endorsement Date is not a date we can read`,
    );
  const skill = row.line('skillname');
  const isReceived = other === 'endorser';
  return {
    type: 'interaction',
    place,
    // Profile addresses came only in 2023: the name is what archives of all years share.
    externalId: externalId(`endorsement-${other}`, occurredAt, fold(skill), name ? fold(name.full) : (slug ?? '')),
    occurredAt,
    channel: 'endorsement',
    direction: isReceived ? 'inbound' : 'outbound',
    participants: [{ person, part: isReceived ? 'from' : 'to' }],
    ...(skill && { body: skill }),
  };
};
