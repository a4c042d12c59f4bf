import type { Context } from 'hono';
import type { Operation } from '../../domain/operation.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { fieldsOf } from '../catalogue/operation-fields.ts';
import type { RoutePattern } from '../catalogue/route-pattern.ts';
import { readTextValue } from '../catalogue/text-values.ts';
import type { doorErrors } from './error-answer.ts';

export interface UnreadableRequest {
  readonly type: keyof typeof doorErrors;
  readonly message: string;
}

type Input = Record<string, unknown>;
const MOST_JSON_BYTES = 1024 * 1024;

/** Asks for a long operation to be answered with a job; see `Prefer: respond-async` (RFC 7240). */
export const wantsJob = (c: Context): boolean =>
  c.req.query('async') === '1' || /(^|,)\s*respond-async\s*(,|;|$)/i.test(c.req.header('prefer') ?? '');

const readQuery = (c: Context, operation: Operation): Input => {
  const fields = new Map(fieldsOf(operation).map((field) => [field.name, field]));
  const input: Input = {};
  for (const [name, texts] of Object.entries(c.req.queries())) {
    if (name === 'async') continue;
    const field = fields.get(name);
    input[name] = field ? readTextValue(field, texts) : texts;
  }
  return input;
};

/** The whole body as text, or null where it is larger than allowed: then it is read to its end and thrown away, so that the refusal reaches the sender. */
const readLimited = async (request: Request): Promise<string | null> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes <= MOST_JSON_BYTES) chunks.push(chunk);
  }
  return bytes <= MOST_JSON_BYTES ? Buffer.concat(chunks).toString('utf8') : null;
};

const readBody = async (c: Context): Promise<Result<Input, UnreadableRequest>> => {
  const text = await readLimited(c.req.raw);
  if (text === null) return err({ type: 'too-large', message: 'The body is larger than 1 MiB.' });
  if (text === '') return ok({});
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
    return err({ type: 'not-json', message: 'The body must be JSON, with the content type application/json.' });
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return ok(body as Input);
  } catch {
    return err({ type: 'bad-request', message: 'The body is not valid JSON.' });
  }
  return err({ type: 'bad-request', message: 'The body must be a JSON object.' });
};

/** An operation's input from the path, and from the body or the query. */
export const readRequest = async (
  c: Context,
  operation: Operation,
  route: RoutePattern,
): Promise<Result<Input, UnreadableRequest>> => {
  const rest = route.takesBody ? await readBody(c) : ok(readQuery(c, operation));
  if (!rest.ok) return rest;
  const fields = new Map(fieldsOf(operation).map((field) => [field.name, field]));
  const inPath = route.parameters.map((name) => {
    const field = fields.get(name);
    const text = c.req.param(name) ?? '';
    return [name, field ? readTextValue(field, [text]) : text] as const;
  });
  return ok({ ...rest.value, ...Object.fromEntries(inPath) });
};
