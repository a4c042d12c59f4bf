import { CallError, errorFrom, unreachable } from './call-error.ts';
import type { InputOf, OperationName, OutputOf } from './operation-contract.ts';
import { reachability } from './reachability.ts';
import { routes } from './routes.generated.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The address of an operation's route, with the fields it holds filled in, and the fields that are left. */
const placed = (path: string, input: Fields): { url: string; rest: Fields } => {
  const rest: Record<string, unknown> = { ...input };
  const url = path.replace(/\{(\w+)\}/g, (_, field: string) => {
    delete rest[field];
    return encodeURIComponent(String(input[field]));
  });
  return { url: `/api${url}`, rest };
};

const queryOf = (fields: Fields): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) query.append(name, String(each));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};

/** The address alone, for links that download and pictures. */
export const addressOf = <N extends OperationName>(name: N, input: InputOf<N>): string => {
  const { url, rest } = placed(routes[name].path, input as Fields);
  return url + queryOf(rest);
};

export const request = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    const response = await fetch(url, init);
    reachability.set(response.status === 401 ? 'no-session' : 'answers');
    if (!response.ok) throw await errorFrom(response);
    return response;
  } catch (error) {
    if (error instanceof CallError || init.signal?.aborted) throw error;
    reachability.set('silent');
    throw unreachable();
  }
};

/** Sends an operation to its route. `headers` are for long work, which asks to be answered at once. */
export const send = <N extends OperationName>(
  name: N,
  input: InputOf<N>,
  options: { signal?: AbortSignal; headers?: Record<string, string> } = {},
): Promise<Response> => {
  const { method, path } = routes[name];
  const { url, rest } = placed(path, input as Fields);
  const signal = options.signal ? { signal: options.signal } : {};
  if (method === 'GET' || method === 'DELETE')
    return request(url + queryOf(rest), { method, headers: { ...options.headers }, ...signal });
  const headers = { 'content-type': 'application/json', ...options.headers };
  return request(url, { method, headers, body: JSON.stringify(rest), ...signal });
};

/** Does an operation and gives its answer; throws a {@link CallError} that says what happened. */
export const call = async <N extends OperationName>(
  name: N,
  input: InputOf<N>,
  signal?: AbortSignal,
): Promise<OutputOf<N>> => {
  const response = await send(name, input, signal ? { signal } : {});
  return (await response.json()) as OutputOf<N>;
};
