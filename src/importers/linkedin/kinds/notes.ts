import { readInvitationInstant } from '../dates/invitation-instant.ts';
import { externalId } from '../external-id.ts';
import { problemAt, type FileKind } from '../file-kind.ts';
import { readLinkedInSlug } from '../linkedin-slug.ts';
import { nameOf } from '../person-name.ts';
import { referTo } from '../person-reference.ts';
import { toPlainText } from '../plain-text.ts';
import { fold } from '../../../kernel/fold.ts';
import type { IntakeRecord } from '../../../domain/intake/record.ts';

/** Notes.csv, since 2026: the user's private notes on connections. */
export const notes: FileKind = {
  id: 'notes',
  columns: ['connectionfirstname', 'connectionlastname', 'note'],

  read: (row) => {
    const slug = readLinkedInSlug(row.cell('connectionprofileurl'));
    const name = nameOf(row.cell('connectionfirstname'), row.cell('connectionlastname'));
    const person = referTo(slug, name);
    const body = toPlainText(row.cell('note'));
    if (body === '') return [{ type: 'left-out', place: row.place, reason: 'empty' }];
    if (person === undefined) return [problemAt(row, 'a note without the person it is about')];
    const written = row.line('createdon');
    const createdAt = readInvitationInstant(written);
    const note: IntakeRecord = {
      type: 'note',
      place: row.place,
      // The day of creation stays when a note is edited, so that an edited note replaces its older self.
      externalId: externalId('note', slug ?? fold(name?.full ?? ''), createdAt ?? body),
      person,
      body,
      ...(createdAt && { createdAt }),
    };
    if (createdAt !== undefined || written === '') return [note];
    return [
      note,
      problemAt(row, `“${written.slice(0, 40)}” in Created On is not a date we can read; the note is kept without it`),
    ];
  },
};
