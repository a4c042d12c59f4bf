import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ANN, asMe, CONNECTIONS, ME, MESSAGES } from './example-rows.testing.ts';
import { inTemporaryFolder, readFiles, readSources } from './read-files.testing.ts';

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
