import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { HttpApp, HttpDoor } from './door.ts';
import { doorErrorAnswer } from './error-answer.ts';
import { plainPage } from './plain-page.ts';

/** Cookies are shared between ports, so that each running Tiewise names its own. */
const cookieName = (door: HttpDoor): string => `tiewise-${door.port()}`;
const isApi = (c: Context): boolean => c.req.path === '/api' || c.req.path.startsWith('/api/');
const isPrefetch = (c: Context): boolean =>
  /prefetch|preview/i.test(c.req.header('sec-purpose') ?? c.req.header('purpose') ?? '');

/** Lets only sessions pass. */
export const requireSession =
  (door: HttpDoor): MiddlewareHandler =>
  async (c, next) => {
    if (door.access.holds(getCookie(c, cookieName(door)))) return next();
    if (isApi(c)) return doorErrorAnswer(c, 'no-session', 'Open Tiewise with the link printed in the terminal.');
    return plainPage(c, 401, 'Open Tiewise with the link printed in the terminal', [
      'Tiewise keeps what it knows to the person who started it. The link works once; after that this browser is remembered until Tiewise ends.',
      'The link is gone? Stop Tiewise in its terminal and start it again.',
    ]);
  };

/** The door itself: `/open?token=…` turns a one-time link into a session. */
export const addOpening = (app: HttpApp, door: HttpDoor): void => {
  app.get('/open', (c) => {
    if (door.access.holds(getCookie(c, cookieName(door)))) return c.redirect('/', 303);
    const refused = () =>
      plainPage(c, 401, 'This link was used already, or is too old', [
        'Stop Tiewise in its terminal and start it again for a new one.',
      ]);
    if (c.req.method !== 'GET' || isPrefetch(c)) return refused();
    const session = door.access.redeem(c.req.query('token') ?? '');
    if (session === null) return refused();
    setCookie(c, cookieName(door), session, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return c.redirect('/', 303);
  });
};

/** What a session may do about itself. */
export const addSessionRoutes = (app: HttpApp, door: HttpDoor): void => {
  app.post('/api/session/links', (c) => {
    const { token, expiresAt } = door.access.furtherLink();
    const url = `http://127.0.0.1:${door.port()}/open?token=${token}`;
    return c.json({ url, expiresAt: new Date(expiresAt ?? 0).toISOString() }, 201);
  });
  app.delete('/api/session', (c) => {
    door.access.end(getCookie(c, cookieName(door)) ?? '');
    deleteCookie(c, cookieName(door), { path: '/' });
    return c.body(null, 204);
  });
};
