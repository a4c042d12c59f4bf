import { compositeKeys, type RecordName } from '../domain/records.ts';
import type { Key, Row } from './engine.ts';

/** The columns that identify a row of a record within its workspace. */
export const keyColumns = (name: RecordName): readonly string[] =>
  name in compositeKeys ? compositeKeys[name as keyof typeof compositeKeys] : ['id'];

const escaped = (part: string): string => part.replaceAll('%', '%25').replaceAll('/', '%2F');
const unescaped = (part: string): string => part.replaceAll('%2F', '/').replaceAll('%25', '%');

/** A key as one text, as the change feed holds it. Several parts are joined by `/`, so a `/` in one is written `%2F`. */
export const keyText = (key: Key): string => (key.length === 1 ? (key[0] ?? '') : key.map(escaped).join('/'));

/** The inverse of {@link keyText}; a key already in parts stays as it is. */
export const keyParts = (name: RecordName, key: string | readonly string[]): Key => {
  const columns = keyColumns(name);
  const parts = typeof key !== 'string' ? key : columns.length === 1 ? [key] : key.split('/').map(unescaped);
  if (parts.length !== columns.length)
    throw new Error(`A key of ${name} has ${columns.length} parts (${columns.join(', ')}), not ${parts.length}.`);
  return parts;
};

export const keyOf = (name: RecordName, row: Row): Key => keyColumns(name).map((column) => String(row[column]));

/** The keys of many rows of a record, as the change feed holds them. */
export const keyTexts = (name: RecordName, rows: readonly Row[]): string[] =>
  name in compositeKeys ? rows.map((row) => keyText(keyOf(name, row))) : rows.map((row) => String(row['id']));
