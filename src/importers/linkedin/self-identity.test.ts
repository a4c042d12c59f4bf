import { describe, expect, test } from 'vitest';
import { ANN, CONNECTIONS, ME, MESSAGES } from './example-rows.testing.ts';
import { only, readFiles } from './read-files.testing.ts';

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

  test('never a connection, even where the files hold names and no addresses', async () => {
    const records = await readFiles({
      'messages.csv':
        'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\nc1,,Ann Roe,,Mia Holm,2021-06-01 10:00:00 UTC,,x,INBOX\n',
      'Connections.csv': 'First Name,Last Name,Email Address,Company,Position,Connected On\nAnn,Roe,,,,08 Feb 2020\n',
    });
    expect(only(records, 'self')[0]?.facts.name?.full).toBe('Mia Holm');
    expect(mine(records)).toEqual(['inbound']);
    expect(only(records, 'problem')).toEqual([]);
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
