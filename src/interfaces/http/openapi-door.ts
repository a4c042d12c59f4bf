const job = { 'application/json': { schema: { $ref: '#/components/schemas/Job' } } };
const error = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
});
const always = {
  401: { $ref: '#/components/responses/NoSession' },
  403: { $ref: '#/components/responses/Forbidden' },
};
const jobId = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Identifier of the job',
  schema: { type: 'string' },
};
const record = (properties: Record<string, unknown>) => ({
  'application/json': { schema: { type: 'object', required: Object.keys(properties), properties } },
});
const text = { type: 'string' };

/** Routes that are the door's own: sessions, files handed over, and long operations under way. */
export const doorPaths = {
  '/api/openapi.json': {
    get: {
      operationId: 'door.openapi',
      tags: ['door'],
      summary: 'Describe this API',
      responses: {
        200: { description: 'This document', content: { 'application/json': { schema: { type: 'object' } } } },
        ...always,
      },
    },
  },
  '/api/session/links': {
    post: {
      operationId: 'door.link',
      tags: ['door'],
      summary: 'Make a one-time link for another browser, good for ten minutes',
      responses: {
        201: {
          description: 'The link',
          content: record({ url: text, expiresAt: { type: 'string', format: 'date-time' } }),
        },
        ...always,
      },
    },
  },
  '/api/session': {
    delete: {
      operationId: 'door.leave',
      tags: ['door'],
      summary: 'End this session',
      responses: { 204: { description: 'Ended' }, ...always },
    },
  },
  '/api/uploads': {
    post: {
      operationId: 'door.upload',
      tags: ['door'],
      summary: 'Hand over a file for an operation to read, such as an import; it is kept for a day at most',
      parameters: [
        { name: 'name', in: 'query', required: false, description: 'Name of the file, for reports', schema: text },
      ],
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
      responses: {
        201: {
          description: 'What operations call it: upload:<id>',
          content: record({ upload: text, name: text, bytes: { type: 'integer' } }),
        },
        413: error('too-large'),
        ...always,
      },
    },
  },
  '/api/journal/evidence': {
    post: {
      operationId: 'door.evidence',
      tags: ['door'],
      summary: 'Hand over a file for the journal; it is sealed as it arrives, and lost unless an entry names it',
      parameters: [
        {
          name: 'X-File-Name',
          in: 'header',
          required: false,
          description: 'Name of the file, percent-encoded',
          schema: text,
        },
      ],
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
      responses: {
        201: {
          description: 'What the entry calls it: sealed:<id>',
          content: record({ evidence: text, name: text, bytes: { type: 'integer' } }),
        },
        404: error('no-journal'),
        413: error('too-large'),
        ...always,
      },
    },
  },
  '/api/jobs/{id}': {
    get: {
      operationId: 'door.job',
      tags: ['door'],
      summary: 'Show a long operation: its progress, and its answer once done',
      parameters: [jobId],
      responses: { 200: { description: 'The job', content: job }, 404: error('not-found'), ...always },
    },
    delete: {
      operationId: 'door.cancel',
      tags: ['door'],
      summary: 'Cancel a long operation; nothing of it is kept',
      parameters: [jobId],
      responses: { 202: { description: 'Asked to stop', content: job }, 404: error('not-found'), ...always },
    },
  },
  '/api/jobs/{id}/events': {
    get: {
      operationId: 'door.job-events',
      tags: ['door'],
      summary:
        'Follow a long operation as server-sent events: “progress” on the way, “end” at the end, each with the job',
      parameters: [jobId],
      responses: {
        200: { description: 'The events', content: { 'text/event-stream': { schema: text } } },
        404: error('not-found'),
        ...always,
      },
    },
  },
} as const;
