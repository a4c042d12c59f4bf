import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GuestHouse, openGuestHouse } from '../../../tests/support/guest-house.ts';

let house: GuestHouse;
let now = Date.parse('2026-11-22T08:30:00Z');
beforeAll(async () => {
  house = await openGuestHouse({ now: () => now });
});
afterAll(() => house.close());

describe('who may come in', () => {
  test('without a session the API answers 401 and a page says how to come in', async () => {
    const api = await house.ask('/api/guests', { session: false });
    expect(api.status).toBe(401);
    expect(api.json()).toEqual({
      error: { type: 'no-session', message: 'Open Tiewise with the link printed in the terminal.' },
    });
    const page = await house.ask('/people', { session: false });
    expect(page.status).toBe(401);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.text).toContain('Open Tiewise with the link printed in the terminal');
    expect(page.text).not.toContain('<script');
  });

  test('not even an unknown route, an upload or the description of the API answers without a session', async () => {
    for (const route of ['/api/nothing', '/api/openapi.json', '/api/jobs/x', '/assets/app.js'])
      expect((await house.ask(route, { session: false })).status, route).toBe(401);
    expect((await house.ask('/api/uploads', { method: 'POST', body: 'x', session: false })).status).toBe(401);
  });

  test('a guessed or foreign cookie is no session', async () => {
    const guessed = { cookie: `tiewise-${house.port}=${'A'.repeat(43)}` };
    expect((await house.ask('/api/guests', { session: false, headers: guessed })).status).toBe(401);
  });

  test('a link opens once: it sets a strict cookie and leads to the app; a second use is refused', async () => {
    const { token } = house.access.startLink();
    const first = await house.ask(`/open?token=${token}`, { session: false });
    expect(first.status).toBe(303);
    expect(first.headers['location']).toBe('/');
    const cookie = String(first.headers['set-cookie']);
    expect(cookie).toMatch(new RegExp(`^tiewise-${house.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`));
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    expect((await house.ask('/api/guests', { session: false, headers })).status).toBe(200);
    const replayed = await house.ask(`/open?token=${token}`, { session: false });
    expect(replayed.status).toBe(401);
    expect(replayed.headers['set-cookie']).toBeUndefined();
  });

  test('looking at a link without opening it, as previews and prefetching do, does not use it up', async () => {
    const { token } = house.access.startLink();
    const route = `/open?token=${token}`;
    expect((await house.ask(route, { method: 'HEAD', session: false })).status).toBe(401);
    expect((await house.ask(route, { headers: { 'sec-purpose': 'prefetch;prerender' }, session: false })).status).toBe(
      401,
    );
    expect((await house.ask(route, { session: false })).status).toBe(303);
  });

  test('a wrong token, an empty one and none at all are refused', async () => {
    for (const route of ['/open?token=wrong', '/open?token=', '/open'])
      expect((await house.ask(route, { session: false })).status, route).toBe(401);
  });

  test('a session makes a link for another browser, good for ten minutes; the link of the start stays good', async () => {
    const link = await house.ask('/api/session/links', { method: 'POST' });
    expect(link.status).toBe(201);
    const { url } = link.json() as unknown as { url: string };
    const start = house.access.startLink();
    now += 10 * 60_000;
    expect((await house.ask(new URL(url).pathname + new URL(url).search, { session: false })).status).toBe(401);
    expect((await house.ask(`/open?token=${start.token}`, { session: false })).status).toBe(303);
  });

  test('a session that was ended is over', async () => {
    const { token } = house.access.startLink();
    const opened = await house.ask(`/open?token=${token}`, { session: false });
    const headers = { cookie: String(opened.headers['set-cookie']).split(';')[0] ?? '' };
    expect((await house.ask('/api/session', { method: 'DELETE', session: false, headers })).status).toBe(204);
    expect((await house.ask('/api/guests', { session: false, headers })).status).toBe(401);
  });
});

describe('where requests may come from', () => {
  test('a foreign name rebound to this address is refused, with a session or without', async () => {
    for (const host of [
      'evil.example',
      `evil.example:${house.port}`,
      'localhost',
      '127.0.0.1',
      `127.0.0.1:1`,
      `0.0.0.0:${house.port}`,
    ])
      for (const route of ['/api/guests', '/', '/open?token=x'])
        expect((await house.ask(route, { headers: { host } })).status, host).toBe(403);
  });

  test('the names of this machine are answered', async () => {
    for (const host of [`127.0.0.1:${house.port}`, `localhost:${house.port}`, `[::1]:${house.port}`])
      expect((await house.ask('/api/guests', { headers: { host } })).status, host).toBe(200);
  });

  test('another origin is refused, also one on another port of this machine', async () => {
    for (const origin of [
      'https://evil.example',
      'null',
      `http://127.0.0.1:${house.port + 1}`,
      `https://127.0.0.1:${house.port}`,
      `http://localhost:${house.port}`,
    ])
      expect((await house.ask('/api/guests', { headers: { origin } })).status, origin).toBe(403);
    const own = { origin: `http://127.0.0.1:${house.port}` };
    expect((await house.ask('/api/guests', { headers: own })).status).toBe(200);
  });

  test('what a browser marks as coming from elsewhere is refused', async () => {
    for (const site of ['cross-site', 'same-site'])
      expect((await house.ask('/api/guests', { headers: { 'sec-fetch-site': site } })).status, site).toBe(403);
    for (const site of ['same-origin', 'none'])
      expect((await house.ask('/api/guests', { headers: { 'sec-fetch-site': site } })).status, site).toBe(200);
  });
});

describe('what every answer carries', () => {
  test('pages, answers and refusals forbid foreign content, framing, sniffing, referrers and keeping', async () => {
    for (const route of ['/api/guests', '/api/nothing', '/people']) {
      const { headers } = await house.ask(route);
      expect(headers['content-security-policy'], route).toContain("default-src 'none'");
      expect(headers['content-security-policy'], route).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options'], route).toBe('nosniff');
      expect(headers['referrer-policy'], route).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy'], route).toBe('same-origin');
      expect(headers['cross-origin-resource-policy'], route).toBe('same-origin');
      expect(headers['cache-control'], route).toBe('no-store');
      expect(headers['access-control-allow-origin'], route).toBeUndefined();
    }
  });

  test('the policy of the app lets scripts and styles come from here only, and nothing inline', async () => {
    const policy = String((await house.ask('/api/guests')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('what a request may carry', () => {
  test('a body over 1 MiB is refused, announced or not', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(1024 * 1024) });
    const headers = { 'content-type': 'application/json' };
    expect((await house.ask('/api/guests/g1/notes', { method: 'POST', headers, body })).status).toBe(413);
    const streamed = { ...headers, 'transfer-encoding': 'chunked' };
    expect((await house.ask('/api/guests/g1/notes', { method: 'POST', headers: streamed, body })).status).toBe(413);
  });

  test('a body that is not said to be JSON is refused, so that no form of another page is taken', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/jsonx',
    ]) {
      const answer = await house.ask('/api/guests/g1/notes', {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"text":"hello"}',
      });
      expect(answer.status, type).toBe(415);
    }
  });

  test('something unexpected is noted under an identifier, and nothing of it is told', async () => {
    const answer = await house.post('/api/book/burn', {});
    expect(answer.status).toBe(500);
    expect(answer.json()).toMatchObject({ error: { type: 'fault', id: 'fault-1' } });
    expect(answer.text).not.toContain('Amara');
    expect(house.faults).toMatchObject([{ during: 'book.burn' }]);
  });
});
