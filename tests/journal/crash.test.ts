import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addEntry } from '../../src/domain/journal/add-entry.ts';
import type { Folder } from '../../src/domain/journal/folder.ts';
import { readEntries } from '../../src/domain/journal/read-entries.ts';
import { unlockJournal } from '../../src/domain/journal/unlock.ts';
import { repositoryFile } from '../support/run-program.ts';
import { testClock } from '../support/test-clock.ts';
import { valueOf } from '../support/test-context.ts';
import { newTestJournal, testPassphrase, type TestJournal } from '../support/test-journal.ts';

let first: TestJournal;
let letter: string;
beforeAll(async () => {
  first = await newTestJournal();
  letter = path.join(first.home, 'letter.txt');
  writeFileSync(letter, 'Dear Dr Ekwueme');
  await first.add('The first thing', {}, [letter]);
}, 120_000);
afterAll(() => first.remove());

class PowerCut extends Error {}

/** The folder of a machine whose power fails after so many steps, in the middle of what it was writing. */
const failingAfter = (folder: Folder, steps: { left: number }): Folder => {
  const step = async (work: () => Promise<unknown>, half: () => Promise<unknown> = async () => {}): Promise<void> => {
    if (steps.left <= 0) {
      if (steps.left === 0) await half();
      steps.left = -1;
      throw new PowerCut();
    }
    steps.left -= 1;
    await work();
  };
  return {
    ...folder,
    write: (name, bytes) => step(() => folder.write(name, bytes)),
    writeStream: async (name, chunks) => {
      let written = 0;
      await step(async () => (written = await folder.writeStream(name, chunks)));
      return written;
    },
    append: (name, bytes) =>
      step(
        () => folder.append(name, bytes),
        () => folder.append(name, bytes.subarray(0, bytes.length / 2)),
      ),
    move: (from, to) => step(() => folder.move(from, to)),
    remove: (name) => step(() => folder.remove(name)),
  };
};

test('stopped at any step of writing, an entry is there whole or not at all, and the journal goes on', async () => {
  let outcomes = '';
  for (let count = 0; ; count += 1) {
    const journal = first.copy('here');
    const steps = { left: count };
    const failing = {
      ...journal.journal,
      folder: failingAfter(journal.journal.folder, steps),
      deviceFolder: (origin: string) => failingAfter(journal.journal.deviceFolder(origin), steps),
    };
    const given = { fields: { what: 'The second thing' }, evidence: [{ path: letter }] };
    const added = await addEntry(failing, testClock, given).catch((error: unknown) => {
      if (!(error instanceof PowerCut)) throw error;
      return null;
    });
    const after = await journal.verify();
    expect(after, `after ${count} steps`).toMatchObject({ ok: true, failures: [] });
    expect(await journal.add('The next thing')).toBe(after.entries + 1);
    expect(await journal.verify()).toMatchObject({ ok: true, entries: after.entries + 1 });
    journal.remove();
    outcomes += added ? 'a' : String(after.entries);
    if (added) break;
  }
  // Not there at first; from the moment on at which its file is on the disk, always there.
  expect(outcomes).toMatch(/^1{2,}2{4,}a$/);
}, 120_000);

test('killed again and again while writing, it loses nothing that it said was kept', async () => {
  const journal = first.copy('here');
  let last = 1;
  for (let round = 0; round < 8; round += 1) {
    const words = [repositoryFile('tests/support/endless-journal.ts'), journal.home, journal.device, letter];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    const started = Promise.withResolvers<void>();
    child.stdout.on('data', (chunk: Buffer) => {
      last = Math.max(last, ...chunk.toString().trim().split('\n').map(Number));
      started.resolve();
    });
    await started.promise;
    await new Promise((resolve) => setTimeout(resolve, 17 * round));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    const after = await journal.verify();
    expect(after).toMatchObject({ ok: true, failures: [] });
    expect(after.entries === last || after.entries === last + 1, `${after.entries} after ${last}`).toBe(true);
    last = after.entries;
  }
  const unlocked = valueOf(await unlockJournal(journal.journal, testPassphrase));
  const { entries, unreadable } = await readEntries(journal.journal, unlocked);
  expect(unreadable).toEqual([]);
  expect(entries).toHaveLength(last);
  expect(entries.every(({ evidence }) => evidence.length === 1)).toBe(true);
  journal.remove();
}, 180_000);

test('many programs writing at once wait for one another', async () => {
  const journal = first.copy('here');
  const numbers = await Promise.all(Array.from({ length: 12 }, (_, place) => journal.add(`at once ${place}`)));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, place) => place + 2));
  expect(await journal.verify()).toMatchObject({ ok: true, entries: 13 });
  journal.remove();
});
