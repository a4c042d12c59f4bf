import type { Operation } from '../../domain/operation.ts';
import { inputSchema, type JsonSchema } from './operation-schema.ts';

/** How a value is written as text, at the command line or in a query. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'json';

/** One field of an operation's input, as a person fills it in. */
export interface OperationField {
  readonly name: string;
  readonly kind: ValueKind;
  /** May be given several times. */
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** Null is a value of its own: it clears what was there. */
  readonly isNullable: boolean;
  readonly choices: readonly string[] | null;
  /** Bytes in base64: a person names a file instead. */
  readonly isBinary: boolean;
  readonly default: unknown;
  readonly description: string;
}

/** The plain schemas that a value may fit, one type each. */
const branches = (schema: JsonSchema): readonly JsonSchema[] => {
  if (schema.anyOf) return schema.anyOf.flatMap((branch) => branches(branch));
  return Array.isArray(schema.type) ? schema.type.map((type) => ({ ...schema, type })) : [schema];
};

const kindOf = (schema: JsonSchema): ValueKind => {
  if (schema.type === 'number' || schema.type === 'integer' || typeof schema.const === 'number') return 'number';
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'object' || schema.type === 'array') return 'json';
  return 'text';
};

const choicesOf = (schemas: readonly JsonSchema[]): readonly string[] | null => {
  const texts = schemas.flatMap((schema) => schema.enum ?? (schema.const === undefined ? [] : [schema.const]));
  const areAll = schemas.every((schema) => schema.enum !== undefined || schema.const !== undefined);
  return areAll && texts.length > 0 ? texts.map(String) : null;
};

const readField = (name: string, schema: JsonSchema, isRequired: boolean): OperationField => {
  const all = branches(schema);
  const values = all.filter((branch) => branch.type !== 'null');
  const list = values.find((branch) => branch.type === 'array' && branch.items);
  const items = list?.items ? branches(list.items) : values;
  return {
    name,
    kind:
      items.length > 0 && items.every((item) => kindOf(item) === kindOf(items[0] ?? {}))
        ? kindOf(items[0] ?? {})
        : 'text',
    isList: list !== undefined,
    isRequired,
    isNullable: values.length < all.length,
    choices: choicesOf(items),
    isBinary: items[0]?.['contentEncoding'] === 'base64',
    default: schema.default,
    description: schema.description ?? '',
  };
};

const known = new WeakMap<Operation, readonly OperationField[]>();

/** The fields of an operation's input, in the order they were declared. */
export const fieldsOf = (operation: Operation): readonly OperationField[] => {
  const found = known.get(operation);
  if (found) return found;
  const schema = inputSchema(operation);
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) =>
    readField(name, field, required.has(name)),
  );
  known.set(operation, fields);
  return fields;
};
