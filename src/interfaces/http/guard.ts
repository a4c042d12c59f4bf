import type { Context, MiddlewareHandler } from 'hono';
import { doorErrorAnswer } from './error-answer.ts';

/** The names under which a browser on this machine reaches us. Any other Host header is a foreign site rebound to our address. */
const ownHosts = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];

const refusal = (c: Context, port: number): string | null => {
  const host = c.req.header('host');
  if (host === undefined || !ownHosts(port).includes(host)) return 'This address is not one of ours.';
  const origin = c.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) return 'Requests from other sites are not answered.';
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return 'Requests from other sites are not answered.';
  return null;
};

/** Refuses whatever does not come from our own pages, the address bar or a program on this machine. */
export const requestGuard =
  (port: () => number): MiddlewareHandler =>
  async (c, next) => {
    const reason = refusal(c, port());
    return reason === null ? next() : doorErrorAnswer(c, 'forbidden', reason);
  };
