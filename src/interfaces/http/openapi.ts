import { isOfferedAt, type Operation } from '../../domain/operation.ts';
import { inputSchema, type JsonSchema, outputSchema } from '../catalogue/operation-schema.ts';
import { readRoutePattern, type RoutePattern } from '../catalogue/route-pattern.ts';
import { statusOfError } from './error-answer.ts';
import { doorPaths } from './openapi-door.ts';
import { documentSchemas } from './openapi-schemas.ts';

type Json = Record<string, unknown>;

const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: unknown): Json => ({ 'application/json': { schema } });
const startedJob = { type: 'object', required: ['job'], properties: { job: reference('Job') } };
const errorResponse = (description: string): Json => ({ description, content: json(reference('Error')) });

/** A field of a query; lists are repeated, records are JSON. */
const parameter = (name: string, schema: JsonSchema, route: RoutePattern, isRequired: boolean): Json => {
  const { description, ...rest } = schema;
  const inPath = route.parameters.includes(name);
  const isRecord = rest.type === 'object';
  return {
    name,
    in: inPath ? 'path' : 'query',
    required: inPath || isRequired,
    ...(description === undefined ? {} : { description }),
    ...(isRecord ? { content: json(rest) } : { schema: rest }),
  };
};

const bodyOf = (schema: JsonSchema, route: RoutePattern): Json => {
  const names = Object.keys(schema.properties ?? {}).filter((name) => !route.parameters.includes(name));
  const required = (schema.required ?? []).filter((name) => names.includes(name));
  const properties = Object.fromEntries(names.map((name) => [name, schema.properties?.[name]]));
  if (names.length === 0) return {};
  const body = {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
  return { requestBody: { required: required.length > 0, content: json(body) } };
};

const errorResponses = (operation: Operation): Json => {
  const byStatus = Map.groupBy(new Set([...operation.errors, 'invalid' as const]), (type) => statusOfError[type]);
  return Object.fromEntries([...byStatus].map(([status, types]) => [status, errorResponse(types.join(', '))]));
};

const responsesOf = (operation: Operation): Json => {
  const output = outputSchema(operation);
  const content = output
    ? json(output)
    : { '*/*': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } };
  return {
    200: { description: output ? 'Done' : 'The file', content },
    ...(operation.long && output ? { 202: { description: 'Started as a job', content: json(startedJob) } } : {}),
    ...errorResponses(operation),
    401: { $ref: '#/components/responses/NoSession' },
    403: { $ref: '#/components/responses/Forbidden' },
    500: { $ref: '#/components/responses/Fault' },
  };
};

const describeOperation = (operation: Operation): Json => {
  const route = readRoutePattern(operation.http);
  const schema = inputSchema(operation);
  const parameters = Object.entries(schema.properties ?? {})
    .filter(([name]) => !route.takesBody || route.parameters.includes(name))
    .map(([name, field]) => parameter(name, field, route, schema.required?.includes(name) ?? false));
  const respondAsync =
    operation.long && operation.output !== 'file' ? [{ $ref: '#/components/parameters/Prefer' }] : [];
  return {
    operationId: operation.name,
    tags: [operation.name.split('.')[0]],
    summary: operation.summary,
    'x-effect': operation.effect,
    ...(parameters.length + respondAsync.length > 0 ? { parameters: [...parameters, ...respondAsync] } : {}),
    ...(route.takesBody ? bodyOf(schema, route) : {}),
    responses: responsesOf(operation),
  };
};

/** The whole API as an OpenAPI 3.1 document, made from the catalogue. */
export const openApiDocument = (all: readonly Operation[], version: string): Json => {
  const operations = all.filter((operation) => isOfferedAt(operation, 'http'));
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const { method, path } = readRoutePattern(operation.http);
    paths[`/api${path}`] = { ...paths[`/api${path}`], [method.toLowerCase()]: describeOperation(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tiewise',
      version,
      summary: 'The program’s own API, on this machine only.',
      description:
        'Every operation of the catalogue. A session cookie is needed; the link that “tiewise start” prints makes one. ' +
        'Long operations answer with a job when asked with “Prefer: respond-async”.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }],
    tags: [...new Set(operations.map((operation) => operation.name.split('.')[0]))].map((name) => ({ name })),
    paths: { ...paths, ...doorPaths },
    components: documentSchemas,
  };
};
