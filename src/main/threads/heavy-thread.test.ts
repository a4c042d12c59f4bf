import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileAnswer, Operation } from '../../domain/operation.ts';
import { callOperation } from '../../interfaces/catalogue/call-operation.ts';
import type { Progress, ProgressReport } from '../../kernel/progress.ts';
import { silentProgress } from '../../kernel/progress.ts';
import { resolvePaths } from '../file-intake.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';
import { operations as declared } from './heavy-operations.testing.ts';
import { createHeavyThread, type HeavyThread } from './heavy-thread.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tiewise-heavy-'));
const environment = { ...process.env, TIEWISE_HOME: folder, TIEWISE_DATABASE_URL: undefined };
let workspace: Workspace;
let heavy: HeavyThread;
let operations: readonly Operation[];

beforeAll(async () => {
  const opened = await openWorkspace(environment, { resolve: resolvePaths });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  workspace = opened.value;
  const catalogue = new URL('heavy-operations.testing.ts', import.meta.url).href;
  heavy = createHeavyThread({ environment, catalogue }, resolvePaths);
  operations = heavy.move(declared);
});
afterAll(async () => {
  await heavy.close();
  await workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const call = (name: string, input: object, progress: Progress = silentProgress) => {
  const operation = operations.find((each) => each.name === name);
  if (!operation) throw new Error(`There is no ${name}.`);
  return callOperation(operation, input, workspace.contextFor(progress));
};

describe('a heavy operation of the server', () => {
  it('leaves the server free while it computes, and tells how far it is', async () => {
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 5);
    const reports: ProgressReport[] = [];
    const progress: Progress = { report: (report) => reports.push(report), signal: new AbortController().signal };
    const answer = await call('numbers.sum', { below: 9e7 }, progress);
    clearInterval(turning);
    expect(answer).toMatchObject({ ok: true, value: { sum: (9e7 * (9e7 - 1)) / 2 } });
    expect(turns).toBeGreaterThan(5);
    expect(reports.at(-1)).toMatchObject({ stage: 'adding', total: 9e7 });
  });

  it('can be cancelled in the midst of computing', async () => {
    const controller = new AbortController();
    const progress: Progress = { report: () => controller.abort(), signal: controller.signal };
    expect(await call('numbers.sum', { below: 1e13 }, progress)).toMatchObject({
      ok: false,
      error: { type: 'cancelled' },
    });
  });

  it('keeps between calls what it loaded', async () => {
    expect(await call('numbers.sum', { below: 10 })).toMatchObject({ value: { loads: 1 } });
    expect(await call('numbers.sum', { below: 10 })).toMatchObject({ value: { loads: 0 } });
  });

  it('reads the files that its input names, and no others', async () => {
    const file = path.join(folder, 'note.txt');
    writeFileSync(file, 'Ada,Ben\n');
    expect(await call('numbers.read', { file })).toEqual({ ok: true, value: { text: 'Ada,Ben\n' } });
    expect(await call('numbers.read', { file: path.join(folder, 'none') })).toMatchObject({
      error: { type: 'invalid', field: 'file' },
    });
  });

  it('cannot write, and passes on what throws', async () => {
    await expect(call('numbers.read', { file: 'write' })).rejects.toThrow('only reads');
    await expect(call('numbers.read', { file: 'burn' })).rejects.toThrow(TypeError);
  });

  it('answers with files piece by piece, as far as they are wanted', async () => {
    const whole = await call('numbers.list', { below: 4 });
    if (!whole.ok) throw new Error('It was refused.');
    const file = whole.value as FileAnswer;
    expect(file.filename).toBe('numbers.txt');
    expect((await Array.fromAsync(file.chunks())).join('')).toBe('0\n1\n2\n3\n');
    const endless = await call('numbers.list', { below: 1e9 });
    if (!endless.ok) throw new Error('It was refused.');
    for await (const chunk of (endless.value as FileAnswer).chunks()) {
      expect(chunk).toBe('0\n');
      break;
    }
  });
});
