import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { findOldNode } from '../../tests/support/old-node.ts';
import { repositoryFile } from '../../tests/support/run-program.ts';
import { newHome, startProgram } from '../../tests/support/tiewise.ts';

const launcher = repositoryFile('bin/tiewise');
const homes: ReturnType<typeof newHome>[] = [];
const home = () => {
  const made = newHome();
  homes.push(made);
  return made;
};
afterEach(() => homes.splice(0).forEach((each) => each.remove()));

const start = (words: readonly string[], node = process.execPath) =>
  startProgram(node, [launcher, 'start', '--no-open', ...words], home().environment);

const takenPort = async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, free: () => server.close() };
};

describe('tiewise start', () => {
  test('prints one line with a link that lets a browser in, once, and ends cleanly when asked to', async () => {
    const running = await start(['--port', '0']);
    expect(running.out().trim().split('\n')).toHaveLength(1);
    const opened = await fetch(running.url, { redirect: 'manual' });
    expect(opened.status).toBe(303);
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    const people = await fetch(new URL('/api/people', running.url), { headers: { cookie } });
    expect(people.status).toBe(200);
    expect(await people.json()).toMatchObject({ items: [], total: 0 });
    expect((await fetch(running.url, { redirect: 'manual' })).status).toBe(401);
    expect(await running.stop('SIGTERM')).toBe(0);
    expect(running.err()).toBe('');
  });

  test('listens where it is told, or says that the port is taken', async () => {
    const taken = await takenPort();
    const { code, err } = await home().run('start', '--no-open', '--port', String(taken.port));
    expect(code).toBe(1);
    expect(err).toContain(`Port ${taken.port} is taken`);
    taken.free();
    const running = await start(['--port', String(taken.port)]);
    expect(new URL(running.url).port).toBe(String(taken.port));
    await running.stop('SIGINT');
  });

  test('finds another port by itself where the usual one is taken', async () => {
    const first = await start([]);
    const second = await start([]);
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
    expect(await first.stop('SIGTERM')).toBe(0);
    expect(await second.stop('SIGHUP')).toBe(0);
  });

  test('refuses what is no port', async () => {
    expect(await home().run('start', '--no-open', '--port', 'eighty')).toMatchObject({ code: 2 });
  });
});

const oldNode = findOldNode();
describe.skipIf(oldNode === null)('under an older Node.js', () => {
  const node = oldNode ?? '';

  test('the launcher hands over, passes signals on and keeps the exit code', async () => {
    const running = await start(['--port', '0'], node);
    expect((await fetch(running.url, { redirect: 'manual' })).status).toBe(303);
    expect(await running.stop('SIGTERM')).toBe(0);
  });
});
