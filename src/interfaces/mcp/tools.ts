import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { isOfferedAt, type Operation } from '../../domain/operation.ts';
import { inputSchema, outputSchema } from '../catalogue/operation-schema.ts';

/** `people.list` → `people_list`: what clients accept as the name of a tool. */
export const toolName = (operation: Operation): string => operation.name.replaceAll('.', '_');

/** The operations an assistant is offered: those that only read, unless writing was asked for at start. */
export const offeredOperations = (operations: readonly Operation[], mayWrite: boolean): readonly Operation[] =>
  operations.filter((operation) => isOfferedAt(operation, 'mcp') && (mayWrite || operation.effect === 'read'));

/** An operation as an MCP tool. */
export const toolOf = (operation: Operation): Tool => {
  const output = outputSchema(operation);
  const isRead = operation.effect === 'read';
  return {
    name: toolName(operation),
    title: operation.summary,
    description: isRead ? `${operation.summary}.` : `${operation.summary}. Changes what is on file.`,
    inputSchema: { ...inputSchema(operation), type: 'object' } as Tool['inputSchema'],
    ...(output?.type === 'object' ? { outputSchema: output as NonNullable<Tool['outputSchema']> } : {}),
    annotations: {
      title: operation.summary,
      readOnlyHint: isRead,
      destructiveHint: !isRead && /\b(remove|undo|restore|archive|edit)/.test(operation.name),
      idempotentHint: isRead,
      openWorldHint: operation.effect === 'external',
    },
  };
};
