import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOldNode } from './support/old-node.ts';
import { repositoryFile, runProgram } from './support/run-program.ts';

const MINUTES = 60_000;
let folder: string;
let packed: string;

/** npm, under the Node.js that people run it with. */
const npm = (words: readonly string[], where: string) =>
  runProgram(process.platform === 'win32' ? 'npm.cmd' : 'npm', words, {
    folder: where,
    environment: { PATH: [path.dirname(findOldNode() ?? process.execPath), process.env['PATH']].join(path.delimiter) },
  });

/** The checkout without what was built: packing builds anew, and must not take `dist` away from tests that run beside this one. */
const copyOfCheckout = (): string => {
  const copy = path.join(folder, 'checkout');
  const root = repositoryFile('.');
  const leftOut = new Set(['node_modules', 'dist', '.git', '.cache']);
  cpSync(root, copy, { recursive: true, filter: (file) => !leftOut.has(path.relative(root, file)) });
  symlinkSync(repositoryFile('node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tiewise-package-'));
  const { code, err } = await npm(['pack', '--pack-destination', folder], copyOfCheckout());
  expect(code, err).toBe(0);
  packed = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
}, 5 * MINUTES);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package holds what runs, and nothing else', async () => {
  const { out } = await runProgram('tar', ['-tzf', packed]);
  const names = out
    .trim()
    .split('\n')
    .map((name) => name.replace(/^package\//, ''));
  for (const name of [
    'bin/tiewise',
    'bin/package.json',
    'dist/main/cli.js',
    'dist/web/index.html',
    'LICENSE',
    'NOTICE',
    'README.md',
    'CHANGELOG.md',
  ])
    expect(names).toContain(name);
  expect(names.filter((name) => /\.test\.|\.tsx?$|^(src|tests|node_modules|scripts)\//.test(name))).toEqual([]);
});

test(
  'installed elsewhere, it runs on the Node.js that is there',
  async () => {
    const place = mkdtempSync(path.join(folder, 'place-'));
    writeFileSync(path.join(place, 'package.json'), '{ "private": true }');
    const installed = await npm(['install', packed, '--prefer-offline', '--no-audit', '--no-fund'], place);
    expect(installed.code, installed.err).toBe(0);
    const npx = (...words: string[]) =>
      runProgram(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['tiewise', ...words], {
        folder: place,
        environment: {
          PATH: [path.dirname(findOldNode() ?? process.execPath), process.env['PATH']].join(path.delimiter),
          TIEWISE_HOME: path.join(place, 'home'),
        },
      });
    const help = await npx('--help');
    expect(help.code, help.err).toBe(0);
    expect(help.out).toContain('Usage: tiewise');
    const people = await npx('people', 'list', '--json');
    expect(people.code, people.err).toBe(0);
    expect(JSON.parse(people.out)).toEqual({ items: [], total: 0, next: null });
    // npm may have words of its own to say.
    expect(people.err.split('\n').filter((line) => line !== '' && !line.startsWith('npm '))).toEqual([]);
  },
  5 * MINUTES,
);
