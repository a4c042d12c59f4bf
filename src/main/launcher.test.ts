import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOldNode } from '../../tests/support/old-node.ts';
import { repositoryFile, runProgram } from '../../tests/support/run-program.ts';

const oldNode = findOldNode();

describe.skipIf(oldNode === null)('the launcher under an older Node.js', () => {
  const node = oldNode ?? '';

  test('runs the program and keeps its exit code and its output', async () => {
    const launcher = repositoryFile('bin/tiewise');
    expect(await runProgram(node, [launcher, '--version'])).toMatchObject({ code: 0, err: '' });
    expect(await runProgram(node, [launcher, 'nonsense'])).toMatchObject({ code: 2, out: '' });
  });

  test('takes the program with it when it is killed', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tiewise-launcher-'));
    const child = spawn(node, [repositoryFile('bin/tiewise'), 'start', '--port', '0', '--no-open'], {
      env: { ...process.env, TIEWISE_HOME: folder },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const line = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data: Buffer) => resolve(data.toString())),
    );
    const { origin } = new URL(/https?:\S+/.exec(line)?.[0] ?? '');
    expect((await fetch(origin)).status).toBeLessThan(500);
    child.kill('SIGKILL');
    await expect
      .poll(
        () =>
          fetch(origin).then(
            () => 'answers',
            () => 'gone',
          ),
        { timeout: 5000 },
      )
      .toBe('gone');
    rmSync(folder, { recursive: true });
  });

  test('names what to install where no newer Node.js is found', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tiewise-launcher-'));
    cpSync(repositoryFile('bin'), path.join(folder, 'bin'), { recursive: true });
    const { code, out, err } = await runProgram(node, [path.join(folder, 'bin', 'tiewise'), '--version']);
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(`node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`);
    expect(err).toContain('npm ci');
  });
});
