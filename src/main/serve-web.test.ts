import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryFile } from '../../tests/support/run-program.ts';
import { type Home, newHome, type Running, startProgram } from '../../tests/support/tiewise.ts';

let home: Home;
let running: Running;
let cookie: string;

beforeAll(async () => {
  home = newHome();
  running = await startProgram(
    process.execPath,
    [repositoryFile('bin/tiewise'), 'start', '--no-open', '--port', '0'],
    home.environment,
  );
  const opened = await fetch(running.url, { redirect: 'manual' });
  cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(async () => {
  await running.stop('SIGTERM');
  home.remove();
});

const ask = async (route: string, init: RequestInit = {}) => {
  const answer = await fetch(new URL(route, running.url), { ...init, headers: { cookie, ...init.headers } });
  return { status: answer.status, body: (await answer.json()) as Record<string, never> };
};
const post = (route: string, body: object, headers: Record<string, string> = {}) =>
  ask(route, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

const connections = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Amara,Ekwueme,https://www.linkedin.com/in/amara-ekwueme-test,,Globex,Director of Data,14 Mar 2024',
  '',
].join('\n');

describe('files over HTTP', () => {
  test('are handed over, and imported as a job', async () => {
    const { body } = await ask('/api/uploads?name=Connections.csv', { method: 'POST', body: connections });
    const started = await post('/api/imports', { files: [body['upload']] }, { prefer: 'respond-async' });
    expect(started.status).toBe(202);
    const { id } = started.body['job'] as unknown as { id: string };
    const job = async (): Promise<Record<string, never>> => {
      const { body: now } = await ask(`/api/jobs/${id}`);
      return String(now['state']) === 'running' ? job() : now;
    };
    expect(await job()).toMatchObject({
      state: 'done',
      result: { people: { created: 1 }, files: ['Connections.csv'] },
    });
    expect((await ask('/api/people')).body).toMatchObject({ total: 1 });
    expect(readdirSync(path.join(home.folder, 'uploads'))).toHaveLength(1);
  });

  test('are never taken from a path, nor written to one', async () => {
    const byPath = await post('/api/imports', { files: [path.join(home.folder, 'tiewise.db')] });
    expect(byPath).toMatchObject({ status: 422, body: { error: { type: 'import-refused' } } });
    const backup = await post('/api/backups', { to: path.join(home.folder, 'elsewhere.db') });
    expect(backup).toMatchObject({ status: 422, body: { error: { type: 'invalid', field: 'to' } } });
    const restore = await post('/api/backups/restore', { file: path.join(home.folder, 'tiewise.db'), replace: true });
    expect(restore).toMatchObject({ status: 404 });
  });

  test('a backup is made in its folder and restored by its name', async () => {
    const made = await post('/api/backups', {});
    expect(made.status).toBe(200);
    const name = path.basename(String(made.body['file']));
    await post('/api/people', { fullName: 'Jonas Lindqvist' });
    expect((await ask('/api/people')).body).toMatchObject({ total: 2 });
    expect(await post('/api/backups/restore', { file: name, replace: true })).toMatchObject({
      status: 200,
      body: { people: 1 },
    });
    expect((await ask('/api/people')).body).toMatchObject({ total: 1 });
  });
});

describe('the calendar feed', () => {
  const plain = (route: string) => fetch(new URL(route, running.url), { redirect: 'manual' });

  test('answers a calendar without a session at its secret address, until the address is renewed or closed', async () => {
    const first = String((await post('/api/feed', {})).body['path']);
    const answer = await plain(first);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const second = String((await post('/api/feed', {})).body['path']);
    expect((await plain(first)).status).toBe(404);
    expect((await plain(second)).status).toBe(200);
    await ask('/api/feed', { method: 'DELETE' });
    expect((await plain(second)).status).toBe(404);
    expect((await plain('/feed/null.ics')).status).toBe(404);
  });
});

test('what the program says names nobody, and what was handed over is gone with it', async () => {
  expect(await running.stop('SIGTERM')).toBe(0);
  expect(running.err()).toBe('');
  expect(running.out()).not.toContain('Amara');
  expect(readdirSync(path.join(home.folder, 'uploads'))).toEqual([]);
});
