import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readEntries, unlockedKeys } from '../../src/domain/journal/read-entries.ts';
import { identityByPassphrase, recoverJournal, unlockJournal } from '../../src/domain/journal/unlock.ts';
import { createJournal } from '../../src/domain/journal/create-journal.ts';
import { createJournalSession } from '../../src/vault/journal-session.ts';
import { hasAge, publicTool } from '../support/public-tools.ts';
import { valueOf } from '../support/test-context.ts';
import { newTestJournal, testPassphrase, type TestJournal } from '../support/test-journal.ts';

let first: TestJournal;
beforeAll(async () => {
  first = await newTestJournal();
  await first.add('Written while locked');
}, 120_000);
afterAll(() => first.remove());

test('writing needs no passphrase, reading does, and a wrong one changes nothing', { timeout: 120_000 }, async () => {
  const { journal } = first;
  expect(unlockedKeys(journal)).toMatchObject({ ok: false, error: { type: 'locked' } });
  const before = readdirSync(journal.folder.path).map((name) => [name, journal.folder.read(name)?.length]);
  const wrong = await unlockJournal(journal, 'seven quiet lamps behind the weird');
  expect(wrong).toMatchObject({ ok: false, error: { type: 'locked' } });
  expect(JSON.stringify(wrong)).not.toContain('lamps');
  expect(readdirSync(journal.folder.path).map((name) => [name, journal.folder.read(name)?.length])).toEqual(before);
  const unlocked = valueOf(await unlockJournal(journal, testPassphrase));
  expect((await readEntries(journal, unlocked)).entries.map((each) => each.fields.what)).toEqual([
    'Written while locked',
  ]);
  journal.session.end();
  expect(unlockedKeys(journal).ok).toBe(false);
  // What held the keys opens nothing any more.
  expect((await readEntries(journal, { ...unlocked, entries: new Map() })).unreadable).toEqual([1]);
});

test('a lost passphrase is replaced with the recovery key, typed as people type', { timeout: 120_000 }, async () => {
  const copy = first.copy('here');
  const typed = (first.recoveryKey.toLowerCase().match(/.{1,6}/g) ?? []).join(' ');
  expect(
    await recoverJournal(copy.journal, { recoveryKey: `${typed.slice(0, -1)}q`, passphrase: 'another long one' }),
  ).toMatchObject({
    ok: false,
    error: { type: 'locked' },
  });
  valueOf(await recoverJournal(copy.journal, { recoveryKey: typed, passphrase: 'another long one' }));
  expect((await unlockJournal(copy.journal, testPassphrase)).ok).toBe(false);
  expect((await unlockJournal(copy.journal, 'another long one')).ok).toBe(true);
  expect(await copy.verify()).toMatchObject({ ok: true, entries: 1 });
  copy.remove();
});

test.skipIf(!hasAge)('the recovery key opens the journal with age alone', () => {
  const folder = first.journal.folder.path;
  const key = publicTool('age', ['-d', '-i', '-', path.join(folder, 'key-2')], Buffer.from(first.recoveryKey));
  const entry = publicTool('age', ['-d', '-i', '-', path.join(folder, '000001.age')], key);
  expect(JSON.parse(entry.toString())).toMatchObject({ fields: { what: 'Written while locked' } });
});

test('a second journal never replaces the first', { timeout: 120_000 }, async () => {
  const about = readFileSync(path.join(first.journal.folder.path, 'about'));
  const again = await createJournal(first.journal, { passphrase: testPassphrase, further: [] });
  expect(again).toMatchObject({ ok: false, error: { type: 'not-empty' } });
  expect(readFileSync(path.join(first.journal.folder.path, 'about')).equals(about)).toBe(true);
  const short = await createJournal(first.journal, { passphrase: 'short', further: [] });
  expect(short).toMatchObject({ ok: false, error: { type: 'invalid', field: 'passphrase' } });
});

test('a key file of somebody else is not taken for the author’s', { timeout: 120_000 }, async () => {
  const other = await newTestJournal();
  const copy = first.copy('here');
  await copy.journal.folder.write('key-1', other.journal.folder.read('key-1') ?? new Uint8Array());
  expect((await identityByPassphrase(copy.journal, testPassphrase)).ok).toBe(false);
  expect((await copy.verify()).failures).toEqual([{ seq: null, kind: 'changed', part: 'keys' }]);
  other.remove();
  copy.remove();
});

test('an unlocked journal locks itself after a while, and use puts that off', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const session = createJournalSession(120);
  const key = first.journal.sealer.openingKey(first.recoveryKey);
  const owner = first.journal.sealer.ownerKey(first.recoveryKey);
  const entries = new Map([[1, {} as never]]);
  session.begin({ key, owner, entries });
  vi.advanceTimersByTime(80);
  expect(session.current()).not.toBe(null);
  vi.advanceTimersByTime(80);
  expect(session.current()).not.toBe(null);
  vi.advanceTimersByTime(121);
  expect(session.current()).toBe(null);
  expect(session.locksIn()).toBe(null);
  expect(entries.size).toBe(0);
  vi.useRealTimers();
});
