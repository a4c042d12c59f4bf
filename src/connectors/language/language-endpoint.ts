import type { LanguageModel } from '../../domain/drafts/language-model.ts';
import type { DomainError } from '../../domain/errors.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { createKeyFile } from './key-file.ts';

export interface EndpointOptions {
  /** Milliseconds until an answer that does not come is no longer waited for. */
  readonly patience?: number;
}

const usualPatience = 120_000;
const mostRedirects = 3;
const mostBytes = 1024 * 1024;
const redirects: ReadonlySet<number> = new Set([307, 308]);
const otherRedirects: ReadonlySet<number> = new Set([300, 301, 302, 303]);

const failed = (reason: string): Result<never, DomainError> => err({ type: 'endpoint-failed', reason });

const words: Readonly<Record<number, string>> = {
  400: 'it did not understand the request; does it speak the OpenAI protocol?',
  401: 'it wants a key, or did not accept the one it was given.',
  403: 'it refused the request.',
  404: 'there is nothing at that address, or it does not know the model.',
  408: 'it took too long.',
  413: 'it found the request too long.',
  429: 'it is asked too often; try again later.',
  500: 'something went wrong on its side.',
  502: 'something went wrong on its side.',
  503: 'it is busy, or still starting.',
};

const problemOf = (status: number): string =>
  `The endpoint answered ${status}: ${words[status] ?? 'that is not the answer hoped for.'} Nothing was changed.`;

/** The body as text, up to a bound; null where it is longer. */
const boundedText = async (response: Response): Promise<string | null> => {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};

/** The message in an answer of the protocol. */
const messageIn = (text: string): string | null => {
  try {
    const answer = JSON.parse(text) as { choices?: { message?: { content?: unknown } }[] };
    const content = answer.choices?.[0]?.message?.content;
    return typeof content === 'string' && content.trim() !== '' ? content.trim() : null;
  } catch {
    return null;
  }
};

/** Where a redirect leads, if that is the same host; a sentence about it if not. */
const follow = (response: Response, address: string): Result<string, DomainError> => {
  const location = response.headers.get('location');
  const target = location !== null && URL.canParse(location, address) ? new URL(location, address) : null;
  if (!redirects.has(response.status) || target === null) return failed(problemOf(response.status));
  return target.origin === new URL(address).origin
    ? ok(target.href)
    : failed(`The endpoint wants to send the request on to another host (${target.host}). It was not sent there.`);
};

const send = async (
  address: string,
  body: string,
  key: string | null,
  signal: AbortSignal,
  hops = 0,
): Promise<Result<string, DomainError>> => {
  const response = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    signal,
    headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
    body,
  });
  if (redirects.has(response.status) || otherRedirects.has(response.status)) {
    await response.body?.cancel();
    const next = follow(response, address);
    if (!next.ok) return next;
    return hops < mostRedirects
      ? send(next.value, body, key, signal, hops + 1)
      : failed('The endpoint sends the request round in circles.');
  }
  if (!response.ok) {
    await response.body?.cancel();
    return failed(problemOf(response.status));
  }
  const text = await boundedText(response);
  if (text === null) return failed('The endpoint answered more than a message can be. Nothing was changed.');
  const message = messageIn(text);
  return message === null
    ? failed('The endpoint answered something that is no message of the OpenAI protocol. Nothing was changed.')
    : ok(message);
};

/** What was wrong on the way there, without what was sent. */
const wayThere = (error: unknown, address: string): Result<never, DomainError> => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const host = new URL(address).host;
  if (code === 'ECONNREFUSED') return failed(`Nothing listens at ${host}. Is the endpoint running?`);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return failed(`There is no host called ${host}.`);
  return failed(`The endpoint at ${host} could not be reached${code === '' ? '' : ` (${code})`}. Nothing was changed.`);
};

/** The user's own endpoint, reached over HTTP when they press for it and at no other time. */
export const createLanguageModel = (
  folder: string,
  { patience = usualPatience }: EndpointOptions = {},
): LanguageModel => {
  const keys = createKeyFile(folder);
  const originOf = (address: string): string => new URL(address).origin;
  return {
    hasKey: async (address) => (await keys.read(originOf(address))) !== null,
    keepKey: (address, key) => keys.write(originOf(address), key),
    ask: async (address, body, progress) => {
      const late = AbortSignal.timeout(patience);
      progress.report({ stage: 'waiting for the endpoint', done: 0 });
      try {
        return await send(address, body, await keys.read(originOf(address)), AbortSignal.any([late, progress.signal]));
      } catch (error) {
        if (progress.signal.aborted) return err({ type: 'cancelled', reason: 'Stopped. Nothing was changed.' });
        if (late.aborted)
          return failed(
            `The endpoint did not answer within ${Math.round(patience / 1000)} seconds. Nothing was changed.`,
          );
        return wayThere(error, address);
      }
    },
  };
};
