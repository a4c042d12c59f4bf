import * as z from 'zod';
import type { Operation } from '../../domain/operation.ts';

/** A JSON Schema (draft 2020-12), as far as the doors read one. */
export interface JsonSchema {
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  default?: unknown;
  description?: string;
  [keyword: string]: unknown;
}

const plain = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    reused: 'inline',
    // Answers may gain fields; readers must not stumble over one they do not know yet.
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return rest as JsonSchema;
};

const inputs = new WeakMap<Operation, JsonSchema>();

/** What an operation takes, as JSON Schema. Computed once: commands, queries, OpenAPI and tools all read it. */
export const inputSchema = (operation: Operation): JsonSchema => {
  const known = inputs.get(operation);
  if (known) return known;
  const schema = plain(operation.input, 'input');
  inputs.set(operation, schema);
  return schema;
};

/** What an operation answers, as JSON Schema; null where the answer is a file. */
export const outputSchema = (operation: Operation): JsonSchema | null =>
  operation.output === 'file' ? null : plain(operation.output, 'output');
