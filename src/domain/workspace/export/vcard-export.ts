import type { ContactPoint } from '../../people/facts.ts';
import type { PersonRows } from '../../people/people-store.ts';
import type { Store } from '../../store.ts';
import { everybody } from './everybody.ts';

/** All people as vCard 4.0 (RFC 6350). */
export async function* vcardExport(store: Store, today: string): AsyncIterable<string> {
  for await (const rows of everybody(store, today)) yield toVcard(rows);
}

/** One person's card. */
export const toVcard = ({ person, ...facts }: PersonRows): string => {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${person.id}`,
    `FN:${value(person.fullName)}`,
    `N:${[person.familyName, person.givenName].map((part) => value(part ?? '')).join(';')};;;`,
    ...optional('NICKNAME', person.nickname),
    ...optional('BDAY', birthdayOf(person.birthday)),
    ...optional('TITLE', person.currentTitle),
    ...optional('ORG', person.currentOrganisation),
    ...optional('TZ', person.timeZone),
    ...optional('X-TIEWISE-LOCATION', person.location),
    ...optional('X-PHONETIC-NAME', person.phoneticName),
    ...(person.nativeName ? [`FN;ALTID=1:${value(person.nativeName)}`] : []),
    ...facts.contactPoints.map(contactLine),
    ...facts.profiles.map(({ network, url }) => `URL;TYPE=${parameter(network)}:${uri(url)}`),
    ...(facts.tags.length > 0 ? [`CATEGORIES:${facts.tags.map(value).join(',')}`] : []),
    ...facts.topics.map(({ kind, topic }) => `${kind === 'interest' ? 'INTEREST' : 'EXPERTISE'}:${value(topic)}`),
    ...facts.notes.map(({ body }) => `NOTE:${value(body)}`),
    `REV:${person.updatedAt.replace(/[-:]|\.\d+/g, '')}`,
    'END:VCARD',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};

const optional = (name: string, text: string | null): string[] => (text === null ? [] : [`${name}:${value(text)}`]);

/** `1990-06-15` as 19900615, `--06-15` as --0615. */
const birthdayOf = (birthday: string | null): string | null =>
  birthday === null
    ? null
    : birthday.startsWith('--')
      ? `--${birthday.slice(2).replaceAll('-', '')}`
      : birthday.replaceAll('-', '');

const contactLine = ({ kind, value: text, label }: ContactPoint): string => {
  const type = label ? `;TYPE=${parameter(label)}` : '';
  switch (kind) {
    case 'email':
      return `EMAIL${type}:${value(text)}`;
    case 'phone':
      return `TEL${type}:${value(text)}`;
    case 'website':
      return `URL${type}:${uri(text)}`;
    case 'messenger':
      return `IMPP${type}:${value(text)}`;
    case 'address':
      return `ADR${type};LABEL=${parameter(text)}:;;;;;;`;
  }
};

/** A text value by RFC 6350 §3.4. */
const value = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
const uri = (text: string): string => text.replace(/[\r\n]/g, '');
/** A parameter value by RFC 6868, quoted. */
const parameter = (text: string): string =>
  `"${text
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n?|\n/g, '^n')}"`;

const longestLine = 75;

/** A line of at most 75 bytes, going on behind a line break and a space; no character is cut in two. */
const folded = (line: string): string => {
  let result = '';
  let bytes = 0;
  for (const character of line) {
    const size = utf8Bytes(character.codePointAt(0) ?? 0);
    if (bytes + size > longestLine) {
      result += '\r\n ';
      bytes = 1;
    }
    result += character;
    bytes += size;
  }
  return result;
};

const utf8Bytes = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
