import { expect, test } from 'vitest';
import { problemsCsv } from './problems-csv.ts';

test('problems become a table, quoted where needed', () => {
  const csv = problemsCsv([{ file: 'Connections.csv', row: 17, reason: 'The day “32 Foo” is none.', raw: 'a,"b"' }]);
  expect(csv).toBe('file,row,reason,raw\r\nConnections.csv,17,The day “32 Foo” is none.,"a,""b"""\r\n');
});

test('a cell that a spreadsheet would run is kept as text', () => {
  expect(problemsCsv([{ file: 'a.csv', row: 1, reason: 'odd', raw: '=HYPERLINK(1)' }])).toContain("'=HYPERLINK(1)");
});
