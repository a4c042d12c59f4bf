import { Readable } from 'node:stream';
import type { Context } from 'hono';
import { type FileAnswer, isOfferedAt, type Operation } from '../../domain/operation.ts';
import { silentProgress } from '../../kernel/progress.ts';
import { callOperation, readInput } from '../catalogue/call-operation.ts';
import { jsonPieces } from '../catalogue/json-pieces.ts';
import { bySpecificity, readRoutePattern, type RoutePattern } from '../catalogue/route-pattern.ts';
import type { HttpApp, HttpDoor } from './door.ts';
import { domainErrorAnswer, doorErrorAnswer } from './error-answer.ts';
import { fileDownload } from './file-download.ts';
import { readRequest, wantsJob } from './request-input.ts';

const answer = async (c: Context, operation: Operation, route: RoutePattern, door: HttpDoor): Promise<Response> => {
  const input = await readRequest(c, operation, route);
  if (!input.ok) return doorErrorAnswer(c, input.error.type, input.error.message);
  if (operation.long && operation.output !== 'file' && wantsJob(c))
    return answerWithJob(c, operation, input.value, door);
  const progress = operation.long ? { report: () => {}, signal: c.req.raw.signal } : silentProgress;
  const result = await callOperation(operation, input.value, door.contextFor(progress));
  if (!result.ok) return domainErrorAnswer(c, result.error);
  if (operation.output === 'file') return fileDownload(result.value as FileAnswer);
  return operation.heavy ? longAnswer(result.value) : c.json(result.value as object);
};

/** An answer that may be longer than any one text can be. */
const longAnswer = (answer: unknown): Response =>
  new Response(Readable.toWeb(Readable.from(bytesOf(jsonPieces(answer)))) as ReadableStream<Uint8Array>, {
    headers: { 'Content-Type': 'application/json' },
  });

const encoder = new TextEncoder();
function* bytesOf(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) yield encoder.encode(piece);
}

const answerWithJob = (c: Context, operation: Operation, raw: unknown, door: HttpDoor): Response => {
  const input = readInput(operation, raw);
  if (!input.ok) return domainErrorAnswer(c, input.error);
  const job = door.jobs.start(operation, (progress) => callOperation(operation, raw, door.contextFor(progress)));
  return c.json({ job }, 202, { Location: `/api/jobs/${job.id}`, 'Preference-Applied': 'respond-async' });
};

/** Every operation of the catalogue under its route. */
export const addOperationRoutes = (app: HttpApp, door: HttpDoor): void => {
  const offered = door.operations.filter((operation) => isOfferedAt(operation, 'http'));
  const routes = offered.map((operation) => ({ operation, route: readRoutePattern(operation.http) }));
  for (const { operation, route } of routes.toSorted((a, b) => bySpecificity(a.route, b.route)))
    app.on(route.method, `/api${route.path.replaceAll(/\{(\w+)\}/g, ':$1')}`, (c) => {
      c.set('during', operation.name);
      return answer(c, operation, route, door);
    });
};
