import type { OperationField } from './operation-fields.ts';

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  '': true,
  false: false,
  no: false,
  '0': false,
};

const readOne = (field: OperationField, text: string): unknown => {
  if (field.isNullable && (text === '' || text === 'null')) return null;
  switch (field.kind) {
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    case 'boolean':
      return BOOLEANS[text.toLowerCase()] ?? text;
    case 'json':
      try {
        return JSON.parse(text);
      } catch {
        return text;
      }
    case 'text':
      return text;
  }
};

/**
 * A field's value from words of a command line or a query. What cannot be read as its kind stays text, for the
 * schema to refuse with its own reason. An empty text clears a field that may be null.
 */
export const readTextValue = (field: OperationField, texts: readonly string[]): unknown =>
  field.isList ? texts.map((text) => readOne(field, text)) : readOne(field, texts.at(-1) ?? '');
