import type { ImportProblem } from '../../../domain/intake/import-report.ts';

/** A cell as spreadsheets take it; one that a spreadsheet would run as a formula is kept as text. */
const cell = (value: string | number | undefined): string => {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The problems of an import as a table to work through. */
export const problemsCsv = (problems: readonly ImportProblem[]): string =>
  [['file', 'row', 'reason', 'raw'], ...problems.map(({ file, row, reason, raw }) => [file, row, reason, raw])]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
