import { describe, expect, test } from 'vitest';
import { ANN, CONNECTIONS, ME, MESSAGES } from '../example-rows.testing.ts';
import { only, readFiles } from '../read-files.testing.ts';

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
