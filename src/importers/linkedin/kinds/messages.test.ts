import { describe, expect, test } from 'vitest';
import { ANN, asMe, CONNECTIONS, ME, MESSAGES } from '../example-rows.testing.ts';
import { only, readFiles } from '../read-files.testing.ts';

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

  test('keeps what I wrote without an address, even when it quotes an advertisement', async () => {
    const row = message(
      'Mia Holm,',
      ANN,
      '2025-06-01 10:00:00 UTC,,"<p class=""spinmail-quill"">Seen this?</p>",INBOX,,No,No',
    );
    const records = await readFiles(
      { 'messages.csv': MESSAGES + message(ME, ANN, '2025-06-01 09:00:00 UTC,,x,INBOX,,,') + row },
      asMe,
    );
    expect(only(records, 'interaction').map(({ direction, body }) => [direction, body])).toEqual([
      ['outbound', 'x'],
      ['outbound', 'Seen this?'],
    ]);
  });

  test('counts nobody twice', async () => {
    const row = message(
      ME,
      '"Ann Roe, Ann Roe","https://www.linkedin.com/in/ann-roe,https://www.linkedin.com/in/Ann-Roe/"',
      '2025-06-01 10:00:00 UTC,,x,INBOX,,,',
    );
    const records = await readFiles({ 'messages.csv': MESSAGES + row }, asMe);
    expect(only(records, 'interaction')[0]?.participants).toHaveLength(1);
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
