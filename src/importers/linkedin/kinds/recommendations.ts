import { fold } from '../../../kernel/fold.ts';
import { readInvitationInstant } from '../dates/invitation-instant.ts';
import { comparableText, externalId } from '../external-id.ts';
import { problemAt, type FileKind } from '../file-kind.ts';
import { nameOf } from '../person-name.ts';
import { referTo } from '../person-reference.ts';
import { toPlainText } from '../plain-text.ts';

/** Recommendations_Received.csv and Recommendations_Given.csv: one header; only the file's name tells which it is. */
export const recommendations: FileKind = {
  id: 'recommendations',
  columns: ['firstname', 'lastname', 'company', 'jobtitle', 'text', 'creationdate'],
  observe: (row, evidence) => evidence.seeDay(readInvitationInstant(row.line('creationdate'))?.slice(0, 10)),

  read: (row, { fileName }) => {
    const name = nameOf(row.cell('firstname'), row.cell('lastname'));
    const person = referTo(undefined, name);
    const body = toPlainText(row.cell('text'));
    if (person === undefined) return [{ type: 'left-out', place: row.place, reason: 'hidden' }];
    if (body === '') return [{ type: 'left-out', place: row.place, reason: 'empty' }];
    const occurredAt = readInvitationInstant(row.line('creationdate'));
    if (occurredAt === undefined)
      return [problemAt(row, `“${row.line('creationdate').slice(0, 40)}” in Creation Date is not a date we can read`)];
    const isGiven = /given/i.test(fileName.split('/').at(-1) ?? '');
    const work = [row.line('jobtitle'), row.line('company')].filter(Boolean).join(', ');
    return [
      {
        type: 'interaction',
        place: row.place,
        externalId: externalId(
          'recommendation',
          isGiven ? 'given' : 'received',
          occurredAt,
          fold(name?.full ?? ''),
          comparableText(body),
        ),
        occurredAt,
        channel: 'recommendation',
        direction: isGiven ? 'outbound' : 'inbound',
        participants: [{ person, part: isGiven ? 'to' : 'from' }],
        ...(work && { subject: work }),
        body,
      },
    ];
  },
};
