import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeLinkedinArchive } from '../bench/support/linkedin-archive.ts';
import { repositoryFile, runProgram } from './support/run-program.ts';

const connections = 2000;
const messages = 1000;
const attempts = 8;
const launcher = repositoryFile('bin/tiewise');
const folder = mkdtempSync(join(tmpdir(), 'tiewise-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tiewise = async (home: string, ...words: string[]) => {
  const { out } = await runProgram(launcher, [...words, '--json'], {
    environment: { TIEWISE_HOME: join(folder, home) },
  });
  return JSON.parse(out) as { total: number; healthy: boolean };
};

let archive = '';
let wholeImport = 0;
beforeAll(async () => {
  archive = (await writeLinkedinArchive(join(folder, 'archive'), connections, messages)).zip;
  const start = performance.now();
  await tiewise('whole', 'import', archive);
  wholeImport = performance.now() - start;
});

test('a whole import is there', async () => {
  expect((await tiewise('whole', 'people', 'list')).total).toBe(connections);
});

/** From a third of its time, when it has begun, to a little past its end. */
const moments = Array.from({ length: attempts }, (_, attempt) => 0.35 + (attempt * 0.75) / attempts);

test.each(moments)(
  'an import killed after %f of its time leaves all of it or nothing, and a sound database',
  async (share) => {
    const home = `killed-${share}`;
    const child = spawn(launcher, ['import', archive], {
      env: { ...process.env, TIEWISE_HOME: join(folder, home) },
      stdio: 'ignore',
    });
    const gone = new Promise((resolve) => child.on('exit', resolve));
    await pause(wholeImport * share);
    child.kill('SIGKILL');
    await gone;
    expect((await tiewise(home, 'doctor')).healthy).toBe(true);
    const { total } = await tiewise(home, 'people', 'list');
    expect([0, connections]).toContain(total);
    await pause(300);
    expect((await tiewise(home, 'people', 'list')).total).toBe(total);
  },
);
