import type { Operation } from '../../domain/operation.ts';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface RoutePattern {
  readonly method: HttpMethod;
  /** Below `/api`, with fields in braces: `/people/{person}`. */
  readonly path: string;
  readonly parameters: readonly string[];
  /** Whether the fields that are not in the path come as JSON; otherwise they come in the query. */
  readonly takesBody: boolean;
}

/** Reads an operation's route, such as `GET /people/{person}`. */
export const readRoutePattern = (http: Operation['http']): RoutePattern => {
  const [method, path] = http.split(' ') as [HttpMethod, string];
  const parameters = Array.from(path.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '');
  return { method, path, parameters, takesBody: method !== 'GET' && method !== 'DELETE' };
};

/** Orders routes so that `/people/tags` is tried before `/people/{person}`. */
export const bySpecificity = (a: RoutePattern, b: RoutePattern): number => {
  const key = (route: RoutePattern) => route.path.replaceAll(/\{\w+\}/g, '\uffff');
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
};
