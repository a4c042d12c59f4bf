import type { PersonRows } from '../../people/people-store.ts';
import type { Store } from '../../store.ts';
import { everybody } from './everybody.ts';

const columns: readonly { readonly title: string; value(rows: PersonRows): string | null }[] = [
  { title: 'Full name', value: ({ person }) => person.fullName },
  { title: 'Given name', value: ({ person }) => person.givenName },
  { title: 'Family name', value: ({ person }) => person.familyName },
  { title: 'Native name', value: ({ person }) => person.nativeName },
  { title: 'Title', value: ({ person }) => person.currentTitle },
  { title: 'Organisation', value: ({ person }) => person.currentOrganisation },
  { title: 'Headline', value: ({ person }) => person.headline },
  { title: 'Location', value: ({ person }) => person.location },
  { title: 'Time zone', value: ({ person }) => person.timeZone },
  { title: 'Birthday', value: ({ person }) => person.birthday },
  { title: 'E-mail', value: (rows) => contacts(rows, 'email') },
  { title: 'Phone', value: (rows) => contacts(rows, 'phone') },
  { title: 'Profiles', value: ({ profiles }) => profiles.map((profile) => profile.url).join('; ') },
  {
    title: 'Roles',
    value: ({ roles }) =>
      roles
        .filter((role) => role.endedOn === null)
        .map((role) => role.kind)
        .join('; '),
  },
  { title: 'Sources', value: ({ sources }) => sources.map((source) => source.kind).join('; ') },
  { title: 'Tags', value: ({ tags }) => tags.join('; ') },
  { title: 'Last contact', value: ({ tie }) => tie?.lastOn ?? null },
  { title: 'Notes', value: ({ notes }) => notes.map((note) => note.body).join('\n\n') },
  { title: 'Archived', value: ({ person }) => (person.archivedAt === null ? null : person.archivedAt.slice(0, 10)) },
];

const contacts = ({ contactPoints }: PersonRows, kind: string): string =>
  contactPoints
    .filter((point) => point.kind === kind)
    .map((point) => point.value)
    .join('; ');

/** A cell by RFC 4180. One that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export const csvCell = (text: string | null): string => {
  if (text === null || text === '') return '';
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** All people as CSV with a header line, UTF-8, CRLF. */
export async function* csvExport(store: Store, today: string): AsyncIterable<string> {
  yield `${columns.map((column) => csvCell(column.title)).join(',')}\r\n`;
  for await (const rows of everybody(store, today))
    yield `${columns.map((column) => csvCell(column.value(rows))).join(',')}\r\n`;
}
