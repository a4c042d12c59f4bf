import { shellWord } from './list-end.ts';
import { counted, labelOf, renderFields } from '../text/fields.ts';
import type { Ink } from '../text/ink.ts';
import { renderTable } from '../text/table.ts';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const inWords = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (isRow(value))
    return Object.entries(value)
      .map(([name, each]) => `${labelOf(name).toLowerCase()} ${inWords(each)}`)
      .join(', ');
  return String(value);
};

const renderRows = (rows: readonly unknown[], ink: Ink): string => {
  if (!rows.every(isRow)) return rows.map(inWords).join('\n');
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name) => ({ title: labelOf(name), of: (row: Row) => inWords(row[name]) }));
  return renderTable(rows, columns, ink);
};

const renderPage = (page: Row, rows: readonly unknown[], ink: Ink): string => {
  const total = typeof page['total'] === 'number' ? page['total'] : rows.length;
  const rest = page['next'] == null ? '' : ` More with --after ${shellWord(String(page['next']))}`;
  const shown =
    rows.length < total ? `${rows.length} of ${total.toLocaleString('en')}.` : `${counted(total, 'line', 'lines')}.`;
  return rows.length === 0 ? 'Nothing here.' : `${renderRows(rows, ink)}\n\n${ink.dim(shown + rest)}`;
};

const renderRecord = (record: Row, ink: Ink): string => {
  const parts = Object.entries(record);
  const scalars = parts.filter(([, value]) => isScalar(value) || (Array.isArray(value) && value.every(isScalar)));
  const sections = parts.filter(([, value]) => !isScalar(value) && !(Array.isArray(value) && value.every(isScalar)));
  return [
    renderFields(
      scalars.map(([name, value]) => [labelOf(name), inWords(value)] as const),
      ink,
    ),
    ...sections.map(([name, value]) => `${ink.bold(labelOf(name))}\n${renderPlainly(value, ink)}`),
  ]
    .filter(Boolean)
    .join('\n\n');
};

/** Any answer, readable: lists as tables, records as fields, records within records under their own headings. */
export const renderPlainly = (answer: unknown, ink: Ink): string => {
  if (Array.isArray(answer)) return answer.length === 0 ? 'Nothing here.' : renderRows(answer, ink);
  if (!isRow(answer)) return inWords(answer);
  if (Array.isArray(answer['items'])) return renderPage(answer, answer['items'], ink);
  if (typeof answer['change'] === 'string' && Object.keys(answer).every((name) => name === 'id' || name === 'change'))
    return `Done: ${inWords(answer['id'])}\n${ink.dim(`Undo with: tiewise undo ${answer['change']}`)}`;
  return renderRecord(answer, ink);
};
