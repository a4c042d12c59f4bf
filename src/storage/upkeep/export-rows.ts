import { type RecordName, recordNames } from '../../domain/records.ts';
import type { Row } from '../engine.ts';
import { changeColumns, recordColumns, setColumns } from '../tables.ts';
import { keyColumns } from '../writer-keys.ts';
import { storableRow } from '../writer-values.ts';

/** Why a file is not what it says it is, in words for a person. */
export class Damaged extends Error {
  override readonly name = 'Damaged';
}

export type ExportTable = RecordName | 'changeSets' | 'changes';

interface TableShape {
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

const shapes: ReadonlyMap<string, TableShape> = new Map<ExportTable, TableShape>([
  ...recordNames.map((name): [RecordName, TableShape] => [
    name,
    { columns: recordColumns[name], key: keyColumns(name) },
  ]),
  ['changeSets', { columns: setColumns, key: ['id'] }],
  ['changes', { columns: changeColumns, key: ['ordinal', 'seq'] }],
]);

export const columnsOf = (table: ExportTable): readonly string[] => shapes.get(table)?.columns ?? [];

export const isExportTable = (name: string): name is ExportTable => shapes.has(name);

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const isCell = (value: unknown): boolean =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

const asText = (value: unknown): string | null => (isObject(value) ? JSON.stringify(value) : null);

/** A row of an export as its table holds it; throws where it cannot be one. `place` is what a person would call it. */
export const tableRow = (table: ExportTable, value: unknown, place: string): Row => {
  const shape = shapes.get(table);
  if (!shape || !isObject(value)) throw new Damaged(`${place} is not a row.`);
  const row =
    table === 'changes' ? { ...value, before: asText(value['before']), after: asText(value['after']) } : value;
  for (const [column, cell] of Object.entries(row)) {
    if (!shape.columns.includes(column))
      throw new Damaged(`${place} has a column “${column}” that this Tiewise does not know.`);
    if (!isCell(cell)) throw new Damaged(`${place} has something in “${column}” that is neither a text nor a number.`);
  }
  const missing = shape.key.find((column) => row[column] === undefined || row[column] === null);
  if (missing !== undefined) throw new Damaged(`${place} lacks “${missing}”.`);
  return storableRow(row);
};
