import { expect, it } from 'vitest';
import { readCsvNodes } from './csv-nodes.ts';

it('a table of nodes gives each node its cells by column, wherever the id stands', () => {
  const table = readCsvNodes(['team,id\nred,Ada\n,Ben\nblue,\nblue,Ada\n']);
  expect(table).toMatchObject({
    ok: true,
    value: {
      columns: ['team', 'id'],
      rows: new Map([
        [
          'Ada',
          new Map([
            ['team', 'red'],
            ['id', 'Ada'],
          ]),
        ],
        ['Ben', new Map([['id', 'Ben']])],
      ]),
      problems: [
        { line: 4, reason: 'The row does not name a node.' },
        { line: 5, reason: 'The node Ada has a row already.' },
      ],
    },
  });
});

it('an empty table of nodes is refused', () => {
  expect(readCsvNodes(['\n'])).toMatchObject({ ok: false, error: { type: 'file-refused' } });
});
