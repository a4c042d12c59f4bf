import type { Operation } from '../../src/domain/operation.ts';
import { fieldsOf, type OperationField } from '../../src/interfaces/catalogue/operation-fields.ts';

/** Groups operations by the noun of their name, in the order of the catalogue. */
export const byNoun = (operations: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> =>
  Map.groupBy(operations, (operation) => operation.name.split('.')[0] ?? '');

const escape = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');

export const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const kindWords: Readonly<Record<OperationField['kind'], string>> = {
  text: 'text',
  number: 'number',
  boolean: 'yes or no',
  json: 'record',
};

export const fieldKind = (field: OperationField): string => {
  const kind = field.choices ? field.choices.map((choice) => `\`${choice}\``).join(', ') : kindWords[field.kind];
  return field.isList ? `list of ${kind}` : kind;
};

export const fieldNeed = (field: OperationField): string => {
  if (field.isRequired) return 'needed';
  return field.default === undefined || field.default === '' ? '' : `default \`${JSON.stringify(field.default)}\``;
};

/** What an operation takes, as a table; empty where it takes nothing. */
export const fieldTable = (
  operation: Operation,
  nameOf: (field: OperationField) => string,
  fields: readonly OperationField[] = fieldsOf(operation),
): string => {
  if (fields.length === 0) return '';
  const rows = fields.map((field) => [nameOf(field), fieldKind(field), fieldNeed(field), escape(field.description)]);
  return table(['Field', 'Value', '', 'Meaning'], rows);
};

/** Sections of a page with one empty line between, however many are left out. */
export const page = (...parts: readonly string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;

export const madeBy = '<!-- Made from the catalogue by `npm run reference`. Do not edit. -->';
