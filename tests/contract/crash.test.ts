import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { createNewId } from '../../src/kernel/identifier.ts';
import { ok } from '../../src/kernel/result.ts';
import { checkFile } from '../../src/storage/sqlite/file-check.ts';
import { openSqlite } from '../../src/storage/sqlite/open-sqlite.ts';
import { createStore } from '../../src/storage/store.ts';
import { createSqliteUpkeep } from '../../src/storage/upkeep/sqlite-upkeep.ts';
import { personRow } from '../support/rows.ts';
import { testClock } from '../support/test-clock.ts';

const POINTS = 20;
const folder = mkdtempSync(join(tmpdir(), 'tiewise-crash-'));
const program = new URL('../support/endless-writer.ts', import.meta.url).pathname;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the program write for a while, then ends it as a power cut would end it. Answers how many changes it had reported. */
const writeUntilKilled = async (file: string, milliseconds: number): Promise<number> => {
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let reported = 0;
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      reported = Number(text.toString().trim().split('\n').at(-1));
      resolve();
    });
  });
  await begun;
  await pause(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return reported;
};

const openAgain = async (file: string) => {
  const opened = await openSqlite({ file, clock: testClock });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const engine = opened.value;
  const store = createStore(engine, { workspace: 'w', clock: testClock, newId: createNewId(testClock) });
  const upkeep = createSqliteUpkeep({
    engine,
    workspace: 'w',
    clock: testClock,
    folder,
    backups: join(folder, 'backups'),
  });
  return { engine, store, upkeep };
};

describe('a program killed in the middle of its changes', () => {
  test(`leaves whole changes and no part of one, at any of ${POINTS} moments`, { timeout: 120_000 }, async () => {
    for (let point = 0; point < POINTS; point += 1) {
      const file = join(folder, `${point}.db`);
      const reported = await writeUntilKilled(file, Math.random() * 120);
      const { engine, store, upkeep } = await openAgain(file);
      const { items, total } = await store.changes.sets(1);
      const { people, interactions } = await store.people.counts();
      expect(total, 'changes that were reported are kept').toBeGreaterThanOrEqual(reported);
      expect([people, interactions]).toEqual([total * 100, total * 100]);
      expect(items[0]?.changes).toBe(300);
      expect(await engine.lastEnd.check).toMatchObject({ problems: [] });
      const finding = (await upkeep.findings()).find(({ check }) => check === 'Last end of the program');
      expect(finding).toMatchObject({ state: 'good', detail: expect.stringContaining('without closing') });
      const changed = await store.change({ operation: 'test', summary: 'After' }, async ({ write }) =>
        ok(await write.insert('people', personRow('after'))),
      );
      expect(changed.ok).toBe(true);
      await engine.close();
      for (const suffix of ['-wal', '-unchecked']) expect(existsSync(`${file}${suffix}`)).toBe(false);
      expect(await checkFile({ file, depth: 'full', counts: false })).toMatchObject({ problems: [], isOurs: true });
    }
  });

  test('is not taken for a crash while it still runs', async () => {
    const file = join(folder, 'shared.db');
    const first = await openAgain(file);
    await first.store.change({ operation: 'test', summary: 'Here' }, async ({ write }) =>
      ok(await write.insert('people', personRow('here'))),
    );
    const second = await openAgain(file);
    expect(second.engine.lastEnd).toEqual({ uncleanSince: null, check: null });
    await second.engine.close();
    await first.engine.close();
  });
});
