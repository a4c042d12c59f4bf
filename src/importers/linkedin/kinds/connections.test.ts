import { describe, expect, test } from 'vitest';
import { CONNECTIONS } from '../example-rows.testing.ts';
import { only, readFiles } from '../read-files.testing.ts';

describe('Connections.csv', () => {
  test('makes a person of every row, with keys that last through the years', async () => {
    const records = await readFiles({
      'Connections.csv': `Notes:\n"When exporting, ..."\n\n${CONNECTIONS}Ann,"Roe, PhD",https://www.linkedin.com/in/Ann-Roe/,Ann@Roe.example,"Acme, Inc.","Head of\nTrade",08 Feb 2023`,
    });
    expect(only(records, 'person')).toEqual([
      {
        type: 'person',
        place: { file: 'Connections.csv', row: 5 },
        person: {
          keys: ['linkedin:ann-roe', 'email:ann@roe.example'],
          name: { full: 'Ann Roe, PhD', given: 'Ann', family: 'Roe, PhD' },
        },
        facts: {
          name: { full: 'Ann Roe, PhD', given: 'Ann', family: 'Roe, PhD' },
          positions: [{ organisation: 'Acme, Inc.', title: 'Head of Trade', isCurrent: true }],
          contactPoints: [{ kind: 'email', value: 'ann@roe.example' }],
          profiles: [{ network: 'linkedin', slug: 'ann-roe', url: 'https://www.linkedin.com/in/ann-roe' }],
        },
        source: { kind: 'online-platform', detail: 'LinkedIn', since: '2023-02-08' },
        listed: 'linkedin-connections',
      },
    ]);
    expect(records[0]).toEqual({
      type: 'header',
      source: 'linkedin',
      asOf: '2023-02-08',
      completeLists: ['linkedin-connections'],
      peopleFrom: { kind: 'online-platform', detail: 'LinkedIn' },
    });
  });

  test('an archive without addresses and a later one share a key', async () => {
    const early = await readFiles({
      'Connections.csv': 'First Name,Last Name,Email Address,Company,Position,Connected On\nZoë,Roe,,,,03 Nov 2019\n',
    });
    const late = await readFiles({
      'Connections.csv': `${CONNECTIONS}Zoë,Roe,https://www.linkedin.com/in/zoe,,,,2019-11-03\n`,
    });
    expect(only(early, 'person')[0]?.person.keys).toEqual(['linkedin-name:zoe roe|2019-11-03']);
    expect(only(late, 'person')[0]?.person.keys).toEqual(['linkedin:zoe']);
    expect(only(late, 'person')[0]?.source?.since).toBe('2019-11-03');
  });

  test('counts hidden members without making people of them, and keeps a person whose date cannot be read', async () => {
    const records = await readFiles({
      'Connections.csv': `${CONNECTIONS},,,,,,07 Jun 2026\nAnn,Roe,,,,,32 Foo 2020\n`,
    });
    expect(only(records, 'hidden').map(({ place }) => place.row)).toEqual([2]);
    expect(only(records, 'person').map(({ source }) => source)).toEqual([
      { kind: 'online-platform', detail: 'LinkedIn' },
    ]);
    expect(only(records, 'problem')).toEqual([
      {
        type: 'problem',
        place: { file: 'Connections.csv', row: 3 },
        reason: expect.stringContaining('32 Foo 2020'),
        raw: 'Ann,Roe,,,,,32 Foo 2020',
      },
    ]);
  });

  test('finds its header wherever it stands, in any order, with notes after it and a semicolon between', async () => {
    const records = await readFiles({
      'my people.csv': 'Notes: one "odd\nConnected On;last_name;FIRST NAME\n08 Feb 2023;Roe;Ann\n',
    });
    expect(only(records, 'person').map(({ person }) => person.name?.full)).toEqual(['Ann Roe']);
  });

  test('is a complete list only alone and with rows', async () => {
    const one = `${CONNECTIONS}Ann,Roe,,,,,08 Feb 2023\n`;
    const lists = async (contents: Record<string, string>) =>
      only(await readFiles(contents), 'header')[0]?.completeLists;
    expect(await lists({ 'Connections.csv': one })).toEqual(['linkedin-connections']);
    expect(await lists({ 'Connections.csv': CONNECTIONS })).toEqual([]);
    expect(await lists({ 'a/Connections.csv': one, 'b/Connections.csv': one })).toEqual([]);
  });
});
