import { copyFileSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { anchorJournal } from '../../src/domain/journal/anchor/anchor-journal.ts';
import { removeEntry } from '../../src/domain/journal/remove-entry.ts';
import { unlockJournal } from '../../src/domain/journal/unlock.ts';
import { ageSealer } from '../../src/vault/age-sealer.ts';
import { testClock } from '../support/test-clock.ts';
import { valueOf } from '../support/test-context.ts';
import { newTestJournal, testPassphrase, type TestJournal } from '../support/test-journal.ts';

let first: TestJournal;
const copies: TestJournal[] = [];

beforeAll(async () => {
  first = await newTestJournal();
  const file = path.join(first.home, 'letter.txt');
  writeFileSync(file, 'Dear Dr Ekwueme');
  await first.add('The first thing');
  await first.add('The second thing', {}, [file]);
  await first.add('The third thing');
}, 120_000);
afterEach(() => copies.splice(0).forEach((each) => each.remove()));
afterAll(() => first.remove());

const copy = (where: 'here' | 'elsewhere' = 'here'): TestJournal => {
  const made = first.copy(where);
  copies.push(made);
  return made;
};
const at = (journal: TestJournal, name: string): string => path.join(journal.journal.folder.path, name);
const entry = (journal: TestJournal, seq: number): string => at(journal, `${String(seq).padStart(6, '0')}.age`);
const kinds = async (journal: TestJournal) => (await journal.verify()).failures.map(({ seq, kind }) => [seq, kind]);
const seal = (text: string) => ageSealer.seal(new TextEncoder().encode(text), [first.recipient]);

test('a journal that nobody touched verifies, here and elsewhere, without the passphrase', async () => {
  for (const where of ['here', 'elsewhere'] as const)
    expect(await copy(where).verify()).toMatchObject({ ok: true, entries: 3, failures: [], anchored: 0 });
});

describe('somebody with access to the folder', () => {
  test.each(['here', 'elsewhere'] as const)('changes an entry (%s)', async (where) => {
    const journal = copy(where);
    writeFileSync(entry(journal, 2), await seal('Something milder'));
    expect(await kinds(journal)).toEqual([[2, 'changed']]);
  });

  test('changes a file kept as evidence, or takes it away', async () => {
    const journal = copy();
    const file = at(journal, 'files/000002-1.age');
    writeFileSync(file, await seal('Dear nobody'));
    expect(await kinds(journal)).toEqual([[2, 'changed']]);
    rmSync(file);
    expect(await kinds(journal)).toEqual([[2, 'missing']]);
  });

  test.each([1, 2, 3])('takes entry %i away', async (seq) => {
    const journal = copy();
    rmSync(entry(journal, seq));
    expect(await kinds(journal)).toEqual([[seq, 'missing']]);
  });

  test('takes an entry away and closes the gap', async () => {
    const journal = copy();
    renameSync(entry(journal, 3), entry(journal, 2));
    expect(await kinds(journal)).toEqual([
      [2, 'missing'],
      [3, 'reordered'],
    ]);
  });

  test('swaps two entries', async () => {
    const journal = copy();
    renameSync(entry(journal, 1), at(journal, 'aside.age'));
    renameSync(entry(journal, 2), entry(journal, 1));
    renameSync(at(journal, 'aside.age'), entry(journal, 2));
    expect(await kinds(journal)).toEqual([
      [1, 'reordered'],
      [2, 'reordered'],
    ]);
  });

  test('adds an entry at the end, a new one or a copy', async () => {
    const journal = copy();
    writeFileSync(entry(journal, 4), await seal('{"v":1}'));
    expect(await kinds(journal)).toEqual([[4, 'inserted']]);
    copyFileSync(entry(journal, 1), entry(journal, 4));
    expect(await kinds(journal)).toEqual([[4, 'inserted']]);
  });

  test('adds an entry between two others', async () => {
    const journal = copy();
    renameSync(entry(journal, 3), entry(journal, 4));
    renameSync(entry(journal, 2), entry(journal, 3));
    writeFileSync(entry(journal, 2), await seal('{"v":1}'));
    expect((await kinds(journal))[0]).toEqual([2, 'inserted']);
  });

  test('adds an entry just before the author does: nothing of either is lost', async () => {
    const journal = copy();
    writeFileSync(entry(journal, 4), await seal('not ours'));
    expect(await journal.add('The fourth thing')).toBe(4);
    expect(await kinds(journal)).toEqual([[4, 'inserted']]);
    expect(readdirSync(at(journal, 'aside'))).toEqual(['001-000004.age']);
  });

  test.each(['here', 'elsewhere'] as const)('cuts the log at a line (%s)', async (where) => {
    const journal = copy(where);
    const lines = readFileSync(at(journal, 'log'), 'utf8').split('\n');
    writeFileSync(at(journal, 'log'), `${lines.slice(0, 2).join('\n')}\n`);
    expect((await kinds(journal))[0]).toEqual([3, 'missing']);
  });

  test.each(['here', 'elsewhere'] as const)('swaps two lines of the log (%s)', async (where) => {
    const journal = copy(where);
    const [one, two, three] = readFileSync(at(journal, 'log'), 'utf8').split('\n');
    writeFileSync(at(journal, 'log'), `${two}\n${one}\n${three}\n`);
    expect((await kinds(journal)).slice(0, 2)).toEqual([
      [1, 'reordered'],
      [2, 'reordered'],
    ]);
  });

  test.each(['here', 'elsewhere'] as const)(
    'rewrites an entry together with its line of the log (%s)',
    async (where) => {
      const journal = copy(where);
      const sealed = await seal('Something milder');
      writeFileSync(entry(journal, 2), sealed);
      const lines = readFileSync(at(journal, 'log'), 'utf8').split('\n');
      const envelope = JSON.parse((lines[1] ?? '').slice(45)) as Record<string, unknown>;
      const json = JSON.stringify({ ...envelope, sha256: ageSealer.sha256(sealed).toHex(), bytes: sealed.length });
      const leaf = ageSealer.sha256(new Uint8Array([0]), new TextEncoder().encode(json)).toBase64();
      writeFileSync(at(journal, 'log'), [lines[0], `${leaf} ${json}`, lines[2], ''].join('\n'));
      expect((await kinds(journal))[0]).toEqual([2, 'changed']);
    },
  );

  test('replaces the settings by their own: entries are still sealed to the author', async () => {
    const journal = copy();
    const other = await newTestJournal();
    copies.push(other);
    copyFileSync(at(other, 'about'), at(journal, 'about'));
    expect(await kinds(journal)).toEqual([[null, 'changed']]);
    await journal.add('Still mine');
    const own = ageSealer.openingKey(valueOf(await unlockedIdentity(first)));
    expect(await ageSealer.open(readFileSync(entry(journal, 4)), own)).not.toBe(null);
  }, 120_000);

  test('changes any byte of any file: it is noticed', async () => {
    const journal = copy();
    valueOf(await anchorJournal(journal.journal, testClock, { handedOver: true }));
    const folder = journal.journal.folder.path;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    let flipped = 0;
    for (const each of files) {
      const file = path.join(each.parentPath, each.name);
      const sound = readFileSync(file);
      // Entries are hashed as a whole: every byte near their ends, and every ninth between.
      for (let place = 0; place < sound.length; place += place < 300 || !file.endsWith('.age') ? 1 : 9) {
        const changed = Buffer.from(sound);
        changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8));
        writeFileSync(file, changed);
        const { ok } = await journal.verify();
        expect(ok, `byte ${place} of ${each.name}`).toBe(false);
        flipped += 1;
      }
      writeFileSync(file, sound);
    }
    expect(flipped).toBeGreaterThan(4000);
    expect((await journal.verify()).ok).toBe(true);
  }, 300_000);
});

const unlockedIdentity = async ({ journal }: TestJournal) =>
  (await import('../../src/domain/journal/unlock.ts')).identityByPassphrase(journal, testPassphrase);

describe('an older state of the folder', () => {
  test('is found out by this machine, which remembers more', async () => {
    const journal = copy();
    const older = copy();
    await journal.add('The fourth thing');
    rmSync(journal.journal.folder.path, { recursive: true });
    cpSync(older.journal.folder.path, journal.journal.folder.path, { recursive: true });
    expect(await kinds(journal)).toEqual([[4, 'rolled back']]);
    await journal.add('Another fourth thing');
    expect(await kinds(journal)).toEqual([[4, 'forked']]);
  });

  test('is found out elsewhere by a mark from outside that was kept', async () => {
    const journal = copy('elsewhere');
    await journal.add('The fourth thing');
    valueOf(await anchorJournal(journal.journal, testClock, { handedOver: true }));
    const marks = at(journal, 'marks');
    const bare = copy('elsewhere');
    // The other machine's own signature on the mark counts once it was unlocked there.
    valueOf(await unlockJournal(journal.journal, testPassphrase));
    cpSync(marks, at(bare, 'marks'), { recursive: true });
    copyFileSync(at(journal, 'about'), at(bare, 'about'));
    expect(await kinds(bare)).toEqual([[4, 'rolled back']]);
  }, 120_000);

  test('where only the checkpoint was put back, that is what is said', async () => {
    const journal = copy();
    const older = readFileSync(at(journal, 'checkpoint'));
    await journal.add('The fourth thing');
    writeFileSync(at(journal, 'checkpoint'), older);
    expect((await kinds(journal))[0]).toEqual([4, 'rolled back']);
  });
});

test('two machines that both went on are found out as soon as one sees the other', async () => {
  const here = copy('here');
  const there = copy('elsewhere');
  await here.add('Fourth, written here');
  await there.add('Fourth, written there');
  valueOf(await unlockJournal(there.journal, testPassphrase));
  rmSync(here.journal.folder.path, { recursive: true });
  cpSync(there.journal.folder.path, here.journal.folder.path, { recursive: true });
  expect(await kinds(here)).toEqual([[4, 'forked']]);
}, 120_000);

test('an entry of a machine that nobody vouched for is not taken for the author’s', async () => {
  const there = copy('elsewhere');
  await there.add('Who wrote this?');
  const here = copy('elsewhere');
  rmSync(here.journal.folder.path, { recursive: true });
  cpSync(there.journal.folder.path, here.journal.folder.path, { recursive: true });
  expect((await here.verify()).ok).toBe(false);
  valueOf(await unlockJournal(there.journal, testPassphrase));
  rmSync(here.journal.folder.path, { recursive: true });
  cpSync(there.journal.folder.path, here.journal.folder.path, { recursive: true });
  expect(await here.verify()).toMatchObject({ ok: true, entries: 4 });
}, 120_000);

test('an entry that its author removed leaves every proof good, and taking it away in silence does not', async () => {
  const journal = copy();
  valueOf(await unlockJournal(journal.journal, testPassphrase));
  valueOf(await removeEntry(journal.journal, testClock, { seq: 2, reason: undefined }));
  expect(await journal.verify()).toMatchObject({ ok: true, entries: 4, removed: 1 });
  const names = readdirSync(journal.journal.folder.path, { recursive: true }).map(String);
  expect(names.filter((name) => name.includes('000002'))).toEqual([]);
  rmSync(entry(journal, 4));
  expect(await kinds(journal)).toEqual([[4, 'missing']]);
}, 120_000);
