import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { fixedClock } from '../../kernel/clock.ts';
import { openSqlite } from './open-sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiewise-plans-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a row goes without a scan through the tables that could refer to it', async () => {
  const file = join(folder, 'tiewise.db');
  const opened = await openSqlite({ file, clock: fixedClock('2026-11-22T08:30:00Z') });
  if (!opened.ok) throw new Error(opened.error.type);
  await opened.value.close();
  const database = new DatabaseSync(file);
  const steps = ['people', 'organisations', 'interactions'].flatMap((table) =>
    database.prepare(`explain delete from "${table}" where "workspace" = 'w' and "id" = 'x'`).all(),
  );
  database.close();
  const looks = steps.filter((step) => step['opcode'] === 'SeekGE');
  expect(looks.length).toBeGreaterThan(20);
  // How many columns each look compares: the workspace alone would be the whole table.
  expect(looks.map((step) => Number(step['p4'])).filter((columns) => columns < 2)).toEqual([]);
  expect(steps.filter((step) => step['opcode'] === 'Rewind')).toEqual([]);
});
