import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inTemporaryFolder, only, readFiles, readSources } from './read-files.testing.ts';

const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const MESSAGES =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n';
const ME = 'Mia Holm,https://www.linkedin.com/in/mia-holm';
const ANN = 'Ann Roe,https://www.linkedin.com/in/ann-roe';
const asMe = { selfKeys: ['linkedin:mia-holm'] };

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
          keys: ['linkedin:ann-roe', 'linkedin-name:ann roe, phd|2023-02-08', 'email:ann@roe.example'],
          name: { full: 'Ann Roe, PhD', given: 'Ann', family: 'Roe, PhD' },
        },
        facts: {
          name: { full: 'Ann Roe, PhD', given: 'Ann', family: 'Roe, PhD' },
          positions: [{ organisation: 'Acme, Inc.', title: 'Head of Trade', isCurrent: true }],
          contactPoints: [{ kind: 'email', value: 'ann@roe.example' }],
          profiles: [{ network: 'linkedin', slug: 'ann-roe', url: 'https://www.linkedin.com/in/ann-roe' }],
        },
        source: { kind: 'online-platform', detail: 'LinkedIn', since: '2023-02-08' },
        roles: [{ kind: 'network-contact' }],
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
    expect(only(late, 'person')[0]?.person.keys).toContain('linkedin-name:zoe roe|2019-11-03');
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

describe('messages.csv', () => {
  const message = (from: string, to: string, rest: string) => `c1,,${from},${to},${rest}\n`;

  test('tells who wrote to whom, and when', async () => {
    const records = await readFiles(
      {
        'messages.csv':
          MESSAGES +
          message(ANN, ME, '2025-06-01 14:03:22 UTC,,<p>Free &amp; easy?</p>,INBOX,,No,No') +
          message(ME, ANN, '2025-06-02 09:00:00 UTC,Lunch,Yes,INBOX,,No,No'),
      },
      asMe,
    );
    const ann = { keys: ['linkedin:ann-roe'], name: { full: 'Ann Roe' } };
    expect(only(records, 'interaction')).toMatchObject([
      {
        occurredAt: '2025-06-01T14:03:22.000Z',
        channel: 'message',
        direction: 'inbound',
        participants: [{ person: ann, part: 'from' }],
        conversation: 'c1',
        body: 'Free & easy?',
      },
      { direction: 'outbound', participants: [{ person: ann, part: 'to' }], subject: 'Lunch', body: 'Yes' },
    ]);
  });

  test('in a group, names everybody but me, also where names hold commas', async () => {
    const records = await readFiles(
      {
        'messages.csv':
          MESSAGES +
          'g,The guild,"Wren Hale, PhD",https://www.linkedin.com/in/wren-hale,"Mia Holm, Ann Roe","https://www.linkedin.com/in/mia-holm,https://www.linkedin.com/in/ann-roe",2025-06-01 10:00:00 UTC,,hi,INBOX,,,\n' +
          'g,The guild,Mia Holm,https://www.linkedin.com/in/mia-holm,"Ann Roe, Wren Hale, PhD","https://www.linkedin.com/in/ann-roe,https://www.linkedin.com/in/wren-hale",2025-06-01 11:00:00 UTC,,ho,INBOX,,,\n',
      },
      asMe,
    );
    const names = only(records, 'interaction').map(({ participants }) =>
      participants.map(({ person, part }) => `${part} ${person.name?.full} ${person.keys}`),
    );
    expect(names).toEqual([
      ['from Wren Hale, PhD linkedin:wren-hale', 'to Ann Roe linkedin:ann-roe'],
      ['to Ann Roe linkedin:ann-roe', 'to Wren Hale, PhD linkedin:wren-hale'],
    ]);
    expect(only(records, 'interaction').map(({ subject }) => subject)).toEqual(['The guild', 'The guild']);
  });

  test.each([
    ['a draft', message(ME, ANN, '2025-06-01 10:00:00 UTC,,x,INBOX,,Yes,No'), 'draft'],
    ['a draft of a conversation', message(ME, ANN, '2025-06-01 10:00:00 UTC,,x,INBOX,,FALSE,true'), 'draft'],
    ['a draft by its folder', message(ME, ANN, ',,x,DRAFT,,No,No'), 'draft'],
    ['spam', message(ANN, ME, '2025-06-01 10:00:00 UTC,,x,SPAM,,No,No'), 'spam'],
    [
      'a sponsored message',
      message(
        'Casey Poe,',
        ME,
        '2025-06-01 10:00:00 UTC,,"<p class=""spinmail-quill-editor__spin-break"">Hi</p>",INBOX,,No,No',
      ),
      'sponsored',
    ],
    [
      'an advertisement from nobody',
      message('LinkedIn Member,', ME, '2025-06-01 10:00:00 UTC,Offer,x,INBOX,,No,No'),
      'sponsored',
    ],
    [
      'a message from a company page',
      message('Acme,https://www.linkedin.com/company/acme/', ME, '2025-06-01 10:00:00 UTC,,x,INBOX,,No,No'),
      'sponsored',
    ],
    [
      'a message from a hidden member',
      message('LinkedIn Member,', ME, '2025-06-01 10:00:00 UTC,,x,INBOX,,No,No'),
      'hidden',
    ],
    [
      'a message to a hidden member',
      message(ME, 'LinkedIn Member,', '2025-06-01 10:00:00 UTC,,x,INBOX,,No,No'),
      'hidden',
    ],
  ])('leaves out %s', async (_what, row, reason) => {
    const records = await readFiles({ 'messages.csv': MESSAGES + row }, asMe);
    expect(only(records, 'left-out')).toEqual([{ type: 'left-out', place: { file: 'messages.csv', row: 2 }, reason }]);
    expect(only(records, 'interaction')).toEqual([]);
  });

  test('reports a message without a date, and reads on', async () => {
    const records = await readFiles(
      {
        'messages.csv':
          MESSAGES + message(ANN, ME, ',,lost,INBOX,,,') + message(ANN, ME, '2025-06-01 10:00:00 UTC,,kept,INBOX,,,'),
      },
      asMe,
    );
    expect(only(records, 'problem')).toMatchObject([{ place: { row: 2 }, reason: 'the message has no date' }]);
    expect(only(records, 'interaction').map(({ body }) => body)).toEqual(['kept']);
  });

  test('knows a message again in an archive of another layout', async () => {
    const early = await readFiles({
      'messages.csv':
        'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\nc1,,Ann Roe,https://www.linkedin.com/in/ann-roe,Mia Holm,2025-06-01 10:00:00 UTC,,two lines & all,INBOX\n',
    });
    const late = await readFiles({
      'messages.csv':
        '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS"\n"c1","","Ann Roe","https://www.linkedin.com/in/ann-roe","Mia Holm","https://www.linkedin.com/in/mia-holm","2025-06-01 10:00 UTC","","<p>two\nlines &amp; all</p>","INBOX",""\n',
    });
    expect(only(late, 'interaction')[0]?.externalId).toBe(only(early, 'interaction')[0]?.externalId);
  });

  test('talks with assistants are nobody’s', async () => {
    const row = message('LinkedIn Coach,', ME, '2025-06-01 10:00:00 UTC,,x,INBOX,,No,No');
    const records = await readFiles({
      'Connections.csv': CONNECTIONS,
      'guide_messages.csv': MESSAGES + row,
      'learning_coach_messages.csv': MESSAGES + row,
      'LearningCoachMessages.csv': 'No conversations found\n',
    });
    expect(records.map(({ type }) => type)).toEqual(['header']);
  });
});

describe('the other files', () => {
  test('Invitations.csv', async () => {
    const records = await readFiles({
      'Invitations.csv':
        'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n' +
        'Mia Holm,Ann Roe,"1/29/26, 2:37 PM",Hello,OUTGOING,https://www.linkedin.com/in/mia-holm,https://www.linkedin.com/in/ann-roe\n' +
        'Bo Lee,Mia Holm,01 Mar 2019,,INCOMING,,\n',
    });
    expect(only(records, 'self')[0]).toMatchObject({
      keys: ['linkedin:mia-holm'],
      facts: { name: { full: 'Mia Holm' } },
    });
    expect(only(records, 'interaction')).toMatchObject([
      {
        channel: 'invitation',
        direction: 'outbound',
        occurredAt: '2026-01-29T14:37:00.000Z',
        body: 'Hello',
        participants: [{ part: 'to', person: { keys: ['linkedin:ann-roe'] } }],
      },
      {
        channel: 'invitation',
        direction: 'inbound',
        participants: [{ part: 'from', person: { keys: [], name: { full: 'Bo Lee' } } }],
      },
    ]);
  });

  test('endorsements, accepted ones only, and the same with or without an address', async () => {
    const late = await readFiles({
      'Endorsement_Received_Info.csv':
        'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n' +
        '2025/06/10 23:13:46 UTC,Sailing,Ann,Roe,www.linkedin.com/in/ann-roe,ACCEPTED\n2025/06/10 23:13:46 UTC,Rowing,Ann,Roe,,PENDING\n',
      'Endorsement_Given_Info.csv':
        'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n2025/06/11 23:13:46 UTC,Law,Bo,Lee,,\n',
    });
    expect(only(late, 'interaction')).toMatchObject([
      {
        channel: 'endorsement',
        direction: 'inbound',
        body: 'Sailing',
        participants: [{ part: 'from', person: { keys: ['linkedin:ann-roe'] } }],
      },
      {
        channel: 'endorsement',
        direction: 'outbound',
        body: 'Law',
        participants: [{ part: 'to', person: { name: { full: 'Bo Lee' } } }],
      },
    ]);
    expect(only(late, 'left-out')).toHaveLength(1);
    const early = await readFiles({
      'Endorsement Received Info.csv':
        'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n2025/06/10 23:13:46 UTC,Sailing,Ann,Roe,ACCEPTED\n',
    });
    expect(only(early, 'interaction')[0]?.externalId).toBe(only(late, 'interaction')[0]?.externalId);
  });

  test('recommendations, whose direction only the file name tells', async () => {
    const header = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n';
    const records = await readFiles({
      'Recommendations_Received.csv': `${header}Ann,Roe,Acme,CEO,Great,"07/21/09, 12:11 PM",VISIBLE\n`,
      'Recommendations_Given.csv': `${header}Bo,Lee,Zeta,CTO,Fine,01/01/24,VISIBLE\n`,
    });
    expect(only(records, 'interaction')).toMatchObject(
      [
        {
          channel: 'recommendation',
          direction: 'outbound',
          subject: 'CTO, Zeta',
          body: 'Fine',
          participants: [{ part: 'to' }],
        },
        {
          channel: 'recommendation',
          direction: 'inbound',
          subject: 'CEO, Acme',
          body: 'Great',
          occurredAt: '2009-07-21T12:11:00.000Z',
        },
      ].toReversed(),
    );
  });

  test('notes, events and followed organisations', async () => {
    const records = await readFiles({
      'Notes.csv':
        'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nAnn,Roe,https://www.linkedin.com/in/ann-roe,"Met in Oslo,\nlikes boats",2026-01-05 10:00:00 UTC,\n',
      'Events.csv':
        'Event Name,Event Time,Status,External Url\nBoat fair,"Apr 08, 2024 07:00 AM - Apr 08, 2024 05:00 PM",RELINQUISHED,https://fair.example\nOdd,someday,,\n',
      'Company Follows.csv': 'Organization,Followed On\nAcme,Wed Jun 24 12:43:42 UTC 2026\n',
    });
    expect(only(records, 'note')).toMatchObject([
      {
        body: 'Met in Oslo,\nlikes boats',
        createdAt: '2026-01-05T10:00:00.000Z',
        person: { keys: ['linkedin:ann-roe'] },
      },
    ]);
    expect(only(records, 'event')).toMatchObject([
      { name: 'Boat fair', startsAt: '2024-04-08T07:00:00.000Z', status: 'RELINQUISHED', url: 'https://fair.example' },
      { name: 'Odd' },
    ]);
    expect(only(records, 'problem')).toMatchObject([{ place: { file: 'Events.csv', row: 3 } }]);
    expect(only(records, 'organisation-follow')).toEqual([
      {
        type: 'organisation-follow',
        place: { file: 'Company Follows.csv', row: 2 },
        organisation: 'Acme',
        followedOn: '2026-06-24',
      },
    ]);
  });

  test('an uploaded address book', async () => {
    const records = await readFiles({
      'Contacts.csv':
        'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles\n' +
        'G,Ann,Roe,Acme,CEO,"Ann@Roe.example; ann@acme.example",+47 22 33 44 55,,,https://roe.example,,,Mar 9,Oslo,,https://www.linkedin.com/in/ann-roe\n' +
        'G,,,,,,,,,,,Bo Lee,,,,\nG,,,Acme,,,,,,,,,,,,\n',
    });
    expect(only(records, 'person')).toMatchObject([
      {
        person: {
          keys: ['linkedin:ann-roe', 'email:ann@roe.example', 'email:ann@acme.example', 'phone:4722334455'],
          name: { full: 'Ann Roe' },
        },
        facts: {
          birthday: '--03-09',
          location: 'Oslo',
          positions: [{ organisation: 'Acme', title: 'CEO', isCurrent: true }],
        },
        source: { kind: 'online-platform', detail: 'address book uploaded to LinkedIn' },
      },
      { person: { keys: [], name: { full: 'Bo Lee' } } },
    ]);
    expect(only(records, 'person')[0]).not.toHaveProperty('listed');
    expect(only(records, 'left-out')).toMatchObject([{ reason: 'empty' }]);
  });

  test('everything about me goes into one record', async () => {
    const records = await readFiles({
      'Profile.csv':
        'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n' +
        'Mia,Holm,,Quay 1,Jan 5,Shipwright,I build boats,Shipbuilding,0150,Oslo,[miaholm],"[PORTFOLIO:https://holm.example,BLOG:https://b.example]",\n',
      'Positions.csv':
        'Company Name,Title,Description,Location,Started On,Finished On\nYard,Wright,,Oslo,Jan 2020,\nDock,Help,,,2015,Dec 2019\n',
      'Education.csv':
        'School Name,Start Date,End Date,Notes,Degree Name,Activities\nHigh Tech,Aug 2010,2014,,MSc,Rowing\n',
      'Skills.csv': 'Name\nSailing\nRowing\n',
      'Email Addresses.csv':
        'Email Address,Confirmed,Primary,Updated On\nMia@Holm.example,Yes,Yes,\nold@holm.example,No,No,\n',
      'PhoneNumbers.csv': 'Extension,Number,Type\n,+47 99,Mobile\n',
      'messages.csv': `${MESSAGES}c1,,${ANN},${ME},2025-06-01 10:00:00 UTC,,x,INBOX,,,\n`,
    });
    expect(records[1]).toMatchObject({
      type: 'self',
      keys: ['linkedin:mia-holm', 'email:mia@holm.example'],
      facts: {
        name: { full: 'Mia Holm' },
        headline: 'Shipwright',
        birthday: '--01-05',
        positions: [
          { organisation: 'Yard', startedOn: '2020-01', isCurrent: true },
          { organisation: 'Dock', startedOn: '2015', endedOn: '2019-12', isCurrent: false },
        ],
        educations: [{ school: 'High Tech', degree: 'MSc', startedOn: '2010-08', endedOn: '2014' }],
        expertise: ['Sailing', 'Rowing'],
      },
    });
    const values = only(records, 'self')[0]?.facts.contactPoints?.map(({ value }) => value);
    expect(values).toEqual([
      'Quay 1',
      'https://holm.example',
      'https://b.example',
      'miaholm',
      'mia@holm.example',
      'old@holm.example',
      '+47 99',
    ]);
    expect(only(records, 'problem')).toEqual([]);
  });

  test('files that tell nothing of people are passed over; an unknown one is mentioned', async () => {
    const records = await readFiles({
      'Connections.csv': CONNECTIONS,
      'Ad_Targeting.csv': 'Company Names,Company Names\na,b\n',
      'Comments_123.csv': 'Date,Link,Message\n2026-07-20 10:25:25,x,y\n',
      'Learning.csv': 'a,b,\n1,2,\n',
      'Mystery.csv': 'Colour,Shape\nred,round\n',
      'Articles/Articles/café.html': '<title>x</title>',
      'Learning network.csv': `${CONNECTIONS}Ann,Roe,,,,,08 Feb 2023\n`,
    });
    expect(only(records, 'person'), 'a known header counts more than a name').toHaveLength(1);
    expect(only(records, 'problem')).toEqual([
      {
        type: 'problem',
        place: { file: 'Mystery.csv', row: 0 },
        reason: 'not a file of a LinkedIn archive that we know; left aside',
      },
    ]);
  });
});

describe('who I am', () => {
  const mine = (records: Awaited<ReturnType<typeof readFiles>>) =>
    only(records, 'interaction').map(({ direction }) => direction);
  const two = `c1,,${ANN},${ME},2025-06-01 10:00:00 UTC,,x,INBOX,,,\nc2,,${ME},"Bo Lee",https://www.linkedin.com/in/bo,2025-06-02 10:00:00 UTC,,y,INBOX,,,\n`;

  test('whoever is in nearly every conversation', async () => {
    const records = await readFiles({ 'messages.csv': MESSAGES + two });
    expect(only(records, 'self')[0]?.keys).toEqual(['linkedin:mia-holm']);
    expect(mine(records)).toEqual(['inbound', 'outbound']);
  });

  test('never a connection, even in the only conversation', async () => {
    const records = await readFiles({
      'messages.csv': `${MESSAGES}c1,,${ANN},${ME},2025-06-01 10:00:00 UTC,,x,INBOX,,,\n`,
      'Connections.csv': `${CONNECTIONS}Ann,Roe,https://www.linkedin.com/in/ann-roe,,,,08 Feb 2023\n`,
    });
    expect(only(records, 'self')[0]?.keys).toEqual(['linkedin:mia-holm']);
  });

  test('the one whom the title does not name', async () => {
    const records = await readFiles({
      'messages.csv': `${MESSAGES}c1,Ann Roe,${ANN},${ME},2025-06-01 10:00:00 UTC,,x,INBOX,,,\n`,
    });
    expect(only(records, 'self')[0]?.keys).toEqual(['linkedin:mia-holm']);
    expect(only(records, 'problem')).toEqual([]);
  });

  test('whom the user says, whatever the files suggest', async () => {
    const records = await readFiles({ 'messages.csv': MESSAGES + two }, { selfKeys: ['linkedin:bo'] });
    expect(only(records, 'self')[0]?.keys).toEqual(['linkedin:bo']);
    expect(mine(records)).toEqual(['inbound', 'inbound']);
  });

  test('also under an address that has changed since', async () => {
    const records = await readFiles({ 'messages.csv': MESSAGES + two }, { selfKeys: ['linkedin:mia-the-new'] });
    expect(only(records, 'self')[0]?.keys).toEqual(['linkedin:mia-the-new', 'linkedin:mia-holm']);
    expect(mine(records)).toEqual(['inbound', 'outbound']);
  });

  test('where the files do not tell, says so and reads on', async () => {
    const records = await readFiles({
      'messages.csv': `${MESSAGES}c1,,${ANN},${ME},2025-06-01 10:00:00 UTC,,x,INBOX,,,\n`,
    });
    expect(only(records, 'problem')).toMatchObject([
      { place: { file: 'messages.csv', row: 0 }, reason: expect.stringContaining('do not show which') },
    ]);
    expect(only(records, 'interaction')).toHaveLength(1);
  });
});

describe('opening', () => {
  test('leaves files of other programs to other importers', async () => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'contacts.csv');
      await writeFile(path, 'Name,Given Name,E-mail 1 - Value\nAnn Roe,Ann,ann@roe.example\n');
      expect(await readSources([{ name: 'contacts.csv', path }])).toBe('not-mine');
    });
  });

  test('reports progress and stops at once when told to', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `Ann,Roe ${index},https://www.linkedin.com/in/ann-${index},,,,08 Feb 2023\n`,
    ).join('');
    const stages: string[] = [];
    const stop = new AbortController();
    const progress = {
      signal: stop.signal,
      report: ({ stage }: { stage: string }): void => {
        stages.push(stage);
        if (stage.startsWith('reading')) stop.abort(new Error('enough'));
      },
    };
    await expect(readFiles({ 'Connections.csv': CONNECTIONS + rows }, { progress })).rejects.toThrow('enough');
    expect(new Set(stages)).toEqual(new Set(['looking through Connections.csv', 'reading Connections.csv']));
  });

  test('yields batches of at most 500, people before what passed between them', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => `Ann,Roe ${index},,,,,08 Feb 2023\n`).join('');
    const records = await readFiles(
      {
        'messages.csv': `${MESSAGES}c1,,${ANN},${ME},2025-06-01 10:00:00 UTC,,x,INBOX,,,\n`,
        'Connections.csv': CONNECTIONS + rows,
      },
      asMe,
    );
    const order = records.map(({ type }) => type).filter((type, index, all) => type !== all[index - 1]);
    expect(order).toEqual(['header', 'self', 'person', 'interaction']);
  });
});
