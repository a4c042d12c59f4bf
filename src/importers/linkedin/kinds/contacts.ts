import type { ContactPointRecord, NameRecord, PersonRecord } from '../../../domain/intake/record.ts';
import { readBirthday } from '../dates/birthday.ts';
import type { FileKind } from '../file-kind.ts';
import { linkedInKey, linkedInUrl, readLinkedInSlug } from '../linkedin-slug.ts';
import { nameOf } from '../person-name.ts';
import { onOneLine, type Row } from '../row.ts';

/** Contacts.csv and ImportedContacts.csv: an address book the user once uploaded. These people are no connections. */
export const contacts: FileKind = {
  id: 'contacts',
  columns: ['firstname', 'lastname', 'emails', 'phonenumbers'],

  read: (row) => {
    const name = nameOf(row.cell('firstname'), row.cell('lastname')) ?? wholeName(row.line('fullname'));
    const emails = parts(row.cell('emails')).map((email) => email.toLowerCase());
    const phones = parts(row.cell('phonenumbers'));
    if (name === undefined && emails.length === 0 && phones.length === 0) {
      return [{ type: 'left-out', place: row.place, reason: 'empty' }];
    }
    return [contactRecord(row, name, emails, phones)];
  },
};

const contactRecord = (
  row: Row,
  name: NameRecord | undefined,
  emails: readonly string[],
  phones: readonly string[],
): PersonRecord => {
  const slugs = parts(row.cell('profiles')).flatMap((url) => readLinkedInSlug(url) ?? []);
  const keys = [
    ...slugs.map(linkedInKey),
    ...emails.map((email) => `email:${email}`),
    ...phones
      .map((phone) => phone.replace(/\D/g, ''))
      .filter(Boolean)
      .map((digits) => `phone:${digits}`),
  ];
  const organisation = row.line('companies');
  const title = row.line('title');
  const birthday = readBirthday(row.line('birthday'));
  const location = row.line('location');
  return {
    type: 'person',
    place: row.place,
    person: { keys, ...(name && { name }) },
    facts: {
      ...(name && { name }),
      ...((organisation || title) && {
        positions: [{ ...(organisation && { organisation }), ...(title && { title }), isCurrent: true }],
      }),
      contactPoints: contactPoints(row, emails, phones),
      ...(birthday && { birthday }),
      ...(location && { location }),
      ...(slugs.length > 0 && {
        profiles: slugs.map((slug) => ({ network: 'linkedin', slug, url: linkedInUrl(slug) })),
      }),
    },
    source: { kind: 'online-platform', detail: 'address book uploaded to LinkedIn' },
  };
};

const contactPoints = (row: Row, emails: readonly string[], phones: readonly string[]): ContactPointRecord[] => {
  const address = row
    .cell('addresses')
    .split('\n')
    .map((line) => onOneLine(line.trim()))
    .filter(Boolean)
    .join(', ');
  return [
    ...emails.map((value) => ({ kind: 'email', value }) as const),
    ...phones.map((value) => ({ kind: 'phone', value }) as const),
    ...parts(row.cell('sites')).map((value) => ({ kind: 'website', value }) as const),
    ...parts(row.cell('instantmessagehandles')).map((value) => ({ kind: 'messenger', value }) as const),
    ...(address ? [{ kind: 'address', value: address } as const] : []),
  ];
};

/** One cell holds several, set apart by commas, semicolons or lines. */
const parts = (cell: string): string[] =>
  cell === ''
    ? []
    : [
        ...new Set(
          cell
            .split(/[,;\n]+/)
            .map((part) => onOneLine(part.trim()))
            .filter(Boolean),
        ),
      ];

const wholeName = (full: string): NameRecord | undefined => (full === '' ? undefined : { full });
