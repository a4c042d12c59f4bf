import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryFile, runProgram } from '../support/run-program.ts';
import { startProgram, type Running } from '../support/tiewise.ts';

/** Words that stand nowhere else. Whatever form they take on a disk, they must not be found there. */
const planted = {
  passphrase: 'zwölf qyxolan lamps behind the weir',
  what: 'Zorvalenta shouted at me in the archive room',
  person: 'Quibbelmann Zorvalenta',
  file: 'vrintolax-evidence.txt',
  content: 'the memorandum of plindorax',
  search: 'zorvalenta archive',
};

const root = mkdtempSync(path.join(tmpdir(), 'tiewise-traces-'));
const home = path.join(root, 'home');
const places = {
  home,
  device: path.join(root, 'device'),
  temporary: path.join(root, 'tmp'),
  cache: path.join(root, 'cache'),
};
const environment = {
  TIEWISE_HOME: home,
  TIEWISE_DEVICE: places.device,
  TIEWISE_DATABASE_URL: undefined,
  TMPDIR: places.temporary,
  XDG_CACHE_HOME: places.cache,
  HOME: path.join(root, 'user'),
};
const spoken: string[] = [];
let server: Running;
let cookie: string;

const run = async (words: readonly string[], input = '') => {
  const ended = await runProgram(process.execPath, [repositoryFile('bin/tiewise'), ...words], {
    environment,
    input,
    folder: root,
  });
  spoken.push(ended.err);
  return ended;
};
const ask = async (method: string, address: string, body?: object) => {
  const response = await fetch(new URL(address, server.url), {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, never> };
};

beforeAll(async () => {
  for (const folder of [home, places.temporary, environment.HOME]) mkdirSync(folder, { recursive: true });
  // Somebody else, kept as everybody is: this is what the search below has to find, to be worth anything.
  expect((await run(['people', 'add', 'Findable Feldmann'])).code).toBe(0);
  expect((await run(['journal', 'init', '--json'], `${planted.passphrase}\n`)).code).toBe(0);
  const file = path.join(root, planted.file);
  writeFileSync(file, planted.content);
  const entry = { what: planted.what, people: [planted.person], evidence: [file] };
  expect((await run(['journal', 'add', '--json'], JSON.stringify(entry))).code).toBe(0);
  rmSync(file);
  expect((await run(['journal', 'list'], `${planted.passphrase}\n`)).out).toContain('Zorvalenta');
  await run(['journal', 'list'], `${planted.passphrase} wrong\n`);
  server = await startProgram(process.execPath, [repositoryFile('bin/tiewise'), 'start', '--port', '0', '--no-open'], {
    ...process.env,
    ...environment,
  });
  const opened = await fetch(server.url, { redirect: 'manual' });
  cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
}, 180_000);
afterAll(async () => {
  await server?.stop('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

/** Every file below these folders, as it is and as UTF-16, with what the programs said. */
const searchFor = (text: string): string[] => {
  const found: string[] = [];
  const needles = [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(JSON.stringify(text).slice(1, -1))];
  for (const folder of Object.values(places))
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const content = Buffer.from(readFileSync(file).toString('latin1').toLowerCase(), 'latin1');
      const isInside = needles.some((needle) =>
        content.includes(Buffer.from(needle.toString('latin1').toLowerCase(), 'latin1')),
      );
      if (isInside || file.toLowerCase().includes(text.toLowerCase())) found.push(path.relative(root, file));
    }
  const said = [...spoken, server.err(), server.out()].join('\n').toLowerCase();
  return said.includes(text.toLowerCase()) ? [...found, 'what the programs said'] : found;
};
const nowhere = (): void => {
  for (const text of Object.values(planted).flatMap((value) => [
    value,
    ...value.split(' ').filter((word) => /zorv|quib|vrin|plind|qyx/i.test(word)),
  ]))
    expect(searchFor(text), text).toEqual([]);
};

test('the search finds what is kept as everybody is', () => {
  expect(searchFor('Feldmann').length).toBeGreaterThan(0);
});

test('nothing of what was written at the command line is anywhere in the clear', () => {
  nowhere();
});

describe('over HTTP', { timeout: 120_000 }, () => {
  test('it is written while locked, read while unlocked, and locked again', async () => {
    const handed = await fetch(new URL('/api/journal/evidence', server.url), {
      method: 'POST',
      headers: { cookie, 'x-file-name': encodeURIComponent(planted.file) },
      body: planted.content,
    });
    expect(handed.status).toBe(201);
    const { evidence } = (await handed.json()) as { evidence: string };
    nowhere();
    const entry = { what: planted.what, people: [planted.person], evidence: [evidence] };
    expect(await ask('POST', '/api/journal/entries', entry)).toMatchObject({
      status: 200,
      answer: { seq: 2, problems: [] },
    });
    expect((await ask('GET', '/api/journal/entries')).status).toBe(423);
    const wrong = await ask('POST', '/api/journal/unlock', { passphrase: `${planted.passphrase} wrong` });
    expect(wrong.status).toBe(423);
    expect(JSON.stringify(wrong.answer)).not.toContain('qyxolan');
    const unlocked = await ask('POST', '/api/journal/unlock', { passphrase: planted.passphrase });
    expect(unlocked).toMatchObject({ status: 200, answer: { locksInSeconds: 300 } });
    const found = await ask('POST', '/api/journal/search', { text: planted.search });
    expect(found.answer).toMatchObject({ total: 2, items: [{ seq: 2 }, { seq: 1 }] });
    expect((await ask('GET', '/api/journal/entries/2')).answer).toMatchObject({ people: [planted.person] });
    const taken = await fetch(new URL('/api/journal/entries/2/evidence/1', server.url), { headers: { cookie } });
    expect(await taken.text()).toBe(planted.content);
    const dossier = await fetch(new URL('/api/journal/dossier', server.url), {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: '{"entries":[2]}',
    });
    expect(
      Buffer.from(await dossier.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    nowhere();
    expect((await ask('POST', '/api/journal/lock')).status).toBe(200);
    expect((await ask('GET', '/api/journal/entries')).status).toBe(423);
    expect((await ask('GET', '/api/journal/verify')).answer).toMatchObject({ ok: true, entries: 2 });
  });

  test('a page cannot name files of this machine, and not ask for the identity', async () => {
    const entry = { what: 'a test', evidence: ['/etc/hostname'] };
    const added = await ask('POST', '/api/journal/entries', entry);
    expect(JSON.stringify(added.answer)).toContain('handed over');
    expect((await ask('POST', '/api/journal/anchor', { request: '/tmp/somewhere.tsq' })).status).toBe(422);
    expect((await ask('POST', '/api/journal/identity', { passphrase: planted.passphrase })).status).toBe(404);
    expect((await ask('POST', '/api/journal/dossier/folder', {})).status).toBe(404);
  });

  test('the contact database, its search, changes, exports and status know nothing of it', async () => {
    for (const address of ['/api/search?text=zorvalenta', '/api/changes', '/api/status', '/api/people'])
      expect(JSON.stringify((await ask('GET', address)).answer), address).not.toMatch(/zorv|quib|journal|annex/i);
    const exported = await run(['export']);
    expect(exported.out).toContain('Feldmann');
    expect(exported.out).not.toMatch(/zorv|quib|journal|annex/i);
    const backup = await run(['backup', '--json']);
    expect(backup.out).not.toMatch(/journal|annex/i);
    nowhere();
  });

  test('what nobody claimed is gone once the server is', async () => {
    const handed = await fetch(new URL('/api/journal/evidence', server.url), {
      method: 'POST',
      headers: { cookie },
      body: 'left behind',
    });
    expect(handed.status).toBe(201);
    expect(readdirSync(path.join(home, 'annex', 'inbox'))).toHaveLength(1);
    await server.stop('SIGTERM');
    expect(readdirSync(path.join(home, 'annex', 'inbox'))).toEqual([]);
    nowhere();
  });
});
