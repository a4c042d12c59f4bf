import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { IntakeRecord } from '../../domain/intake/record.ts';
import type { SourceFile } from '../importer.ts';
import { findFileKind } from './file-kinds.ts';
import { inTemporaryFolder, only, readSources, zipFiles } from './read-files.testing.ts';

const corpora = resolve(import.meta.dirname, '../../../../shared/data/corpora/linkedin');

/** What each archive of the corpora holds, counted by hand. */
interface Expected {
  readonly folder: string;
  readonly asOf: string;
  readonly self: readonly string[];
  readonly people: number;
  readonly hidden: number;
  /** In the order of the file. */
  readonly messages: readonly ('inbound' | 'outbound')[];
  readonly invitations: readonly ('inbound' | 'outbound')[];
  readonly leftOut: readonly string[];
  readonly problems: readonly string[];
}

const nothing = { hidden: 0, messages: [], invitations: [], leftOut: [], problems: [] } as const;
const expectations: readonly Expected[] = [
  {
    ...nothing,
    folder: 'careermanager',
    asOf: '2024-06-01',
    self: ['linkedin:james-rothering'],
    people: 3,
    messages: ['inbound'],
    invitations: ['inbound'],
    problems: ['Followers.csv'],
  },
  {
    ...nothing,
    folder: 'digital-synapse',
    asOf: '2024-01-20',
    self: ['linkedin:me'],
    people: 0,
    messages: ['inbound', 'outbound'],
  },
  {
    ...nothing,
    folder: 'lexnetwork',
    asOf: '2026-08-01',
    self: ['linkedin:owner-person'],
    people: 4,
    messages: ['inbound', 'outbound', 'outbound', 'inbound'],
  },
  {
    ...nothing,
    folder: 'linkedin-network-intelligence',
    asOf: '2024-09-18',
    self: [],
    people: 10,
    messages: [
      'inbound',
      'outbound',
      'inbound',
      'outbound',
      'inbound',
      'outbound',
      'inbound',
      'outbound',
      'inbound',
      'outbound',
      'inbound',
    ],
  },
  { ...nothing, folder: 'six-hops', asOf: '2023-01-01', self: [], people: 4, hidden: 1 },
  {
    ...nothing,
    folder: 'org-signal/Basic_LinkedInDataExport_05-14-2021',
    asOf: '2021-05-14',
    self: ['linkedin:maya-lindgren-4a1b2c'],
    people: 3,
    messages: ['inbound', 'outbound', 'inbound', 'inbound'],
    invitations: ['outbound', 'inbound'],
    leftOut: ['hidden'],
  },
  {
    ...nothing,
    folder: 'org-signal/Basic_LinkedInDataExport_10-21-2023',
    asOf: '2023-10-21',
    self: ['linkedin:jordanpike'],
    people: 3,
    hidden: 1,
    messages: ['inbound', 'outbound', 'outbound', 'inbound'],
    invitations: ['outbound', 'inbound'],
    leftOut: ['sponsored', 'hidden', 'spam'],
  },
  {
    ...nothing,
    folder: 'org-signal/Complete_LinkedInDataExport_10-02-2026',
    asOf: '2026-10-02',
    self: ['linkedin:jordanpike'],
    people: 4,
    messages: ['inbound', 'outbound', 'outbound', 'inbound'],
    leftOut: ['draft', 'sponsored'],
  },
];

const filesIn = (folder: string): SourceFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((path) => ({ name: path.slice(folder.length + 1), path }));

const check = (records: IntakeRecord[] | string, expected: Expected): void => {
  if (typeof records === 'string') throw new Error(records);
  const directions = (channel: string) =>
    only(records, 'interaction')
      .filter((record) => record.channel === channel)
      .map(({ direction }) => direction);
  expect({
    asOf: only(records, 'header')[0]?.asOf,
    self: only(records, 'self').flatMap(({ keys }) => keys),
    people: only(records, 'person').length,
    hidden: only(records, 'hidden').length,
    messages: directions('message'),
    invitations: directions('invitation'),
    leftOut: only(records, 'left-out').map(({ reason }) => reason),
    problems: only(records, 'problem').map(({ place }) => basename(place.file)),
  }).toEqual({
    asOf: expected.asOf,
    self: expected.self,
    people: expected.people,
    hidden: expected.hidden,
    messages: expected.messages,
    invitations: expected.invitations,
    leftOut: expected.leftOut,
    problems: expected.problems,
  });
};

describe.skipIf(!existsSync(corpora))('archives of real layout (skipped where they are not at hand)', () => {
  test.each(expectations)(
    '$folder: as a folder, as its files, as a zip, as a zip with a top folder',
    async (expected) => {
      const folder = join(corpora, expected.folder);
      const files = filesIn(folder);
      const name = basename(folder);
      check(await readSources([{ name, path: folder }]), expected);
      check(await readSources(files), expected);
      await inTemporaryFolder(async (temporary) => {
        check(await readSources([await zipFiles(files, join(temporary, `${name}.zip`))]), expected);
        const inTop = files.map((file) => ({ ...file, name: `top/${file.name}` }));
        check(await readSources([await zipFiles(inTop, join(temporary, `${name} (1).zip`))]), expected);
      });
    },
  );

  test('every folder is covered and reads without an exception', async () => {
    for (const folder of readdirSync(corpora)) {
      expect(
        expectations.some((expected) => expected.folder.startsWith(folder)),
        folder,
      ).toBe(true);
      expect(await readSources([{ name: folder, path: join(corpora, folder) }])).toBeInstanceOf(Array);
    }
  });

  test('the details that trip readers are right', async () => {
    const records = await readSources([
      { name: 'x', path: join(corpora, 'org-signal/Complete_LinkedInDataExport_10-02-2026') },
    ]);
    if (typeof records === 'string') throw new Error(records);
    const people = only(records, 'person');
    expect(people.map(({ place, source, facts }) => [place.row, source?.since, facts.positions?.[0]?.title])).toEqual([
      [5, '2026-02-08', 'Director of People Ops'],
      [6, '2019-11-14', 'Engineer, Platform'],
      [7, '2021-03-05', 'Research Lead'],
      [9, '2020-10-05', undefined],
    ]);
    const group = only(records, 'interaction').find(({ place }) => place.row === 5);
    expect(group).toMatchObject({
      body: 'Kickoff\non Friday',
      participants: [
        { person: { keys: ['linkedin:tomasreyes'] } },
        { person: { keys: ['linkedin:wren-hale'], name: { full: 'Wren Hale, PhD' } } },
      ],
    });
  });
});

const headers = resolve(import.meta.dirname, '../../../../shared/data/corpora/headers/csv-layouts/linkedin');

describe.skipIf(!existsSync(headers))(
  'header lines seen in public since 2020 (skipped where they are not at hand)',
  () => {
    const expected: Readonly<Record<string, string>> = {
      'company-follows': 'company follows',
      connections: 'connections',
      contacts: 'contacts',
      education: 'education',
      'email-addresses': 'e-mail addresses',
      'endorsement-given': 'endorsements given',
      'endorsement-received': 'endorsements received',
      invitations: 'invitations',
      messages: 'messages',
      notes: 'notes',
      positions: 'positions',
      profile: 'profile',
      'recommendations-received': 'recommendations',
    };

    test.each(existsSync(headers) ? readdirSync(headers) : [])(
      '%s is recognised whatever the file is called',
      (file) => {
        const columns = readFileSync(join(headers, file), 'utf8').trim().replaceAll('"', '').split(',');
        const name = Object.keys(expected).findLast((start) => file.startsWith(start)) ?? '';
        expect(findFileKind(columns, 'some file.csv')?.id).toBe(expected[name]);
        expect(
          findFileKind(
            columns.map((column) => column.toUpperCase().replaceAll(' ', '_')),
            'x.csv',
          )?.id,
        ).toBe(expected[name]);
      },
    );
  },
);
