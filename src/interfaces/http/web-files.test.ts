import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GuestHouse, openGuestHouse } from '../../../tests/support/guest-house.ts';

const script = 'document.title = "Tiewise";\n'.repeat(100);
let house: GuestHouse;
beforeAll(async () => {
  house = await openGuestHouse({
    web: {
      'index.html': '<!doctype html><title>Tiewise</title>',
      'assets/app-4f2a.js': script,
      'assets/app-4f2a.js.br': brotliCompressSync(script),
      '../secret.txt': 'not for the web',
    },
  });
});
afterAll(() => house.close());

test('every address of the app shows its page, which is never kept', async () => {
  for (const route of ['/', '/people', '/people/019a-b/timeline']) {
    const page = await house.ask(route);
    expect(page.status, route).toBe(200);
    expect(page.text).toContain('<title>Tiewise</title>');
    expect(page.headers['cache-control']).toBe('no-store');
  }
});

test('files named after their content may be kept for ever, and come packed where that is understood', async () => {
  const plain = await house.ask('/assets/app-4f2a.js');
  expect(plain.text).toBe(script);
  expect(plain.headers['cache-control']).toContain('immutable');
  expect(plain.headers['content-type']).toContain('javascript');
  const packed = await house.ask('/assets/app-4f2a.js', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(Number(packed.headers['content-length'])).toBeLessThan(script.length);
});

test('a file that is not there is not found, and none outside the folder is ever shown', async () => {
  expect((await house.ask('/assets/gone.js')).status).toBe(404);
  for (const route of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
  ]) {
    const answer = await house.ask(route);
    expect(answer.text, route).not.toContain('not for the web');
  }
});

test('without a built web app, a page says how to build it', async () => {
  const bare = await openGuestHouse();
  const page = await bare.ask('/');
  expect(page.status).toBe(503);
  expect(page.text).toContain('npm run build');
  await bare.close();
});
