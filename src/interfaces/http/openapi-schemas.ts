import { doorErrors, statusOfError } from './error-answer.ts';

const text = { type: 'string' };
const nullable = (type: string) => ({ type: [type, 'null'] });
const errorContent = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };

/** What the routes of the OpenAPI document share. */
export const documentSchemas = {
  securitySchemes: {
    session: {
      type: 'apiKey',
      in: 'cookie',
      name: 'tiewise-{port}',
      description: 'Set by opening the one-time link; its name ends with the port in use.',
    },
  },
  parameters: {
    Prefer: {
      name: 'Prefer',
      in: 'header',
      required: false,
      description: '“respond-async” answers at once with a job (RFC 7240); “?async=1” does the same.',
      schema: text,
    },
  },
  responses: {
    NoSession: { description: 'No session: open the link printed in the terminal', content: errorContent },
    Forbidden: { description: 'The request came from another site', content: errorContent },
    Fault: { description: 'Something unexpected, noted under the identifier answered', content: errorContent },
  },
  schemas: {
    Error: {
      type: 'object',
      required: ['error'],
      properties: {
        error: {
          type: 'object',
          description: 'The type, words for a person, and the fields of that type.',
          required: ['type', 'message'],
          properties: {
            type: { type: 'string', enum: [...Object.keys(statusOfError), ...Object.keys(doorErrors)] },
            message: text,
          },
        },
      },
    },
    Job: {
      type: 'object',
      required: ['id', 'operation', 'state', 'startedAt', 'endedAt', 'progress', 'result', 'error'],
      properties: {
        id: text,
        operation: { ...text, description: 'Name of the operation' },
        state: { type: 'string', enum: ['running', 'done', 'failed', 'cancelled'] },
        startedAt: { type: 'string', format: 'date-time' },
        endedAt: { ...nullable('string'), format: 'date-time' },
        progress: {
          ...nullable('object'),
          required: ['stage', 'done'],
          properties: { stage: text, done: { type: 'number' }, total: { type: 'number' } },
        },
        result: { description: 'The operation’s answer, once done' },
        error: { ...nullable('object'), required: ['type', 'message'], properties: { type: text, message: text } },
      },
    },
  },
} as const;
