import { type ErrorType } from '../../src/domain/errors.ts';
import { isOfferedAt, type Operation } from '../../src/domain/operation.ts';
import { inputSchema, type JsonSchema, outputSchema } from '../../src/interfaces/catalogue/operation-schema.ts';
import { readRoutePattern } from '../../src/interfaces/catalogue/route-pattern.ts';
import { doorErrors, statusOfError } from '../../src/interfaces/http/error-answer.ts';
import { doorPaths } from '../../src/interfaces/http/openapi-door.ts';
import { byNoun, fieldTable, madeBy, page, table } from './markdown.ts';

const answerOf = (operation: Operation): string => {
  const schema = outputSchema(operation);
  if (!schema) return 'Answers with a file, as a download.';
  const names = Object.keys(schema.properties ?? {});
  return names.length > 0 ? `Answers with ${names.map((name) => `\`${name}\``).join(', ')}.` : 'Answers with a record.';
};

const errorsOf = (operation: Operation): string => {
  const types = new Set<ErrorType>([...operation.errors, 'invalid']);
  return `Errors: ${[...types].map((type) => `\`${type}\` (${statusOfError[type]})`).join(', ')}.`;
};

const section = (operation: Operation): string => {
  const { method, path, parameters, takesBody } = readRoutePattern(operation.http);
  const schema: JsonSchema = inputSchema(operation);
  const hasRest = Object.keys(schema.properties ?? {}).some((name) => !parameters.includes(name));
  return page(
    `### ${method} /api${path}`,
    `${operation.summary}. (\`${operation.name}\`)`,
    hasRest
      ? takesBody
        ? 'What is not in the path comes as a JSON body.'
        : 'What is not in the path comes in the query.'
      : '',
    fieldTable(operation, (field) => `\`${field.name}\``),
    answerOf(operation),
    operation.long && operation.output !== 'file' ? 'Long: `Prefer: respond-async` answers with a job.' : '',
    errorsOf(operation),
  ).trimEnd();
};

const doorSections = Object.entries(doorPaths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { summary }]) => `### ${method.toUpperCase()} ${path}\n\n${summary}.`),
);

const errorTable = table(
  ['Type', 'Status'],
  [...Object.entries(statusOfError), ...Object.entries(doorErrors)].map(([type, status]) => [
    `\`${type}\``,
    String(status),
  ]),
);

/** Every route with its fields and errors. */
export const httpPage = (all: readonly Operation[]): string => {
  const operations = all.filter((operation) => isOfferedAt(operation, 'http'));
  return page(
    madeBy,
    '# HTTP',
    '`tiewise start` serves this API on 127.0.0.1 only. The same, for programs: `GET /api/openapi.json` (OpenAPI 3.1).',
    '## Coming in',
    'Opening the one-time link that `tiewise start` prints sets a session cookie. A program does the same: it requests the link without following the redirect, keeps the cookie, and sends it with every request.',
    '```sh\ncurl --cookie-jar jar "<the link>"\ncurl --cookie jar http://127.0.0.1:4733/api/people\n```',
    'Requests whose `Host` is not this machine’s, whose `Origin` is another, or that a browser marks as cross-site are answered with 403.',
    '## Errors',
    'An error is `{ "error": { "type", "message", … } }`, with the fields of its type beside.',
    errorTable,
    '## Long operations',
    'Those marked long take `Prefer: respond-async` (or `?async=1`): the answer is 202 with `{ "job": { "id", … } }`. Follow it at `/api/jobs/{id}` or, as server-sent events, at `/api/jobs/{id}/events`; `DELETE` cancels it. Jobs live in memory, until the program ends.',
    '## door',
    ...doorSections,
    ...[...byNoun(operations)].flatMap(([noun, group]) => [`## ${noun}`, ...group.map(section)]),
  );
};
