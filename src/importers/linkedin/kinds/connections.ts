import type { IntakeRecord, PersonRecord } from '../../../domain/intake/record.ts';
import { fold } from '../../../kernel/fold.ts';
import { readConnectedDay } from '../dates/connected-day.ts';
import { problemAt, type FileKind } from '../file-kind.ts';
import { linkedInKey, linkedInUrl, readLinkedInSlug } from '../linkedin-slug.ts';
import { nameOf } from '../person-name.ts';
import type { Row } from '../row.ts';

/** The name of the list that a Connections.csv is, complete as of its day. */
export const CONNECTIONS_LIST = 'linkedin-connections';

/** Connections.csv: who the user is connected with now, and what they do now. */
export const connections: FileKind = {
  id: 'connections',
  columns: ['firstname', 'lastname', 'connectedon'],

  observe: (row, evidence) => {
    const name = nameOf(row.cell('firstname'), row.cell('lastname'))?.full;
    evidence.seeConnection(readLinkedInSlug(row.cell('url')), name);
    evidence.seeDay(readConnectedDay(row.line('connectedon')));
  },

  read: (row) => {
    const slug = readLinkedInSlug(row.cell('url'));
    const name = nameOf(row.cell('firstname'), row.cell('lastname'));
    const email = row.cell('emailaddress').toLowerCase();
    if (slug === undefined && name === undefined && email === '') {
      return [
        row.isEmptyBut('connectedon')
          ? { type: 'hidden', place: row.place }
          : problemAt(row, 'a connection without a name, an address or an e-mail'),
      ];
    }
    const written = row.line('connectedon');
    const since = readConnectedDay(written);
    const records: IntakeRecord[] = [connectionRecord(row, { slug, name, email, since })];
    if (since === undefined && written !== '') {
      records.push(
        problemAt(
          row,
          `“${written.slice(0, 40)}” in Connected On is not a date we can read; the person is kept without it`,
        ),
      );
    }
    return records;
  },
};

interface Found {
  readonly slug: string | undefined;
  readonly name: ReturnType<typeof nameOf>;
  readonly email: string;
  readonly since: string | undefined;
}

const connectionRecord = (row: Row, { slug, name, email, since }: Found): PersonRecord => {
  const organisation = row.line('company');
  const title = row.line('position');
  const keys: string[] = [];
  if (slug !== undefined) keys.push(linkedInKey(slug));
  // Archives until 2023 held no addresses: name and day together tell who it is.
  if (slug === undefined && name !== undefined && since !== undefined)
    keys.push(`linkedin-name:${fold(name.full)}|${since}`);
  if (email !== '') keys.push(`email:${email}`);
  return {
    type: 'person',
    place: row.place,
    person: { keys, ...(name && { name }) },
    facts: {
      ...(name && { name }),
      ...((organisation || title) && {
        positions: [{ ...(organisation && { organisation }), ...(title && { title }), isCurrent: true }],
      }),
      ...(email && { contactPoints: [{ kind: 'email', value: email }] }),
      ...(slug !== undefined && { profiles: [{ network: 'linkedin', slug, url: linkedInUrl(slug) }] }),
    },
    source: { kind: 'online-platform', detail: 'LinkedIn', ...(since && { since }) },
    listed: CONNECTIONS_LIST,
  };
};
