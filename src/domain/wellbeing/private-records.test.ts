import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { valueOf } from '../../../tests/support/test-context.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { silentProgress } from '../../kernel/progress.ts';
import { journalContext } from '../../main/journal-context.ts';
import { createJournalPorts } from '../../main/journal-ports.ts';
import type { Context } from '../context.ts';
import { createJournal } from '../journal/create-journal.ts';
import { listEntries, showJournalEntry } from '../journal/operations/entries.ts';
import { unlockJournal } from '../journal/unlock.ts';
import { verifyJournal } from '../journal/verify/verify-journal.ts';
import type { Operation } from '../operation.ts';
import { nothingHarmful } from './check/check-claims.testing.ts';
import { listBoundaries, noteBoundary, saveBoundary } from './operations/boundaries.ts';
import { listChecks, showKeptCheck, startCheck } from './operations/checks.ts';
import { listConflicts, saveConflict, showConflict } from './operations/conflicts.ts';
import { listPlans, prepareLetter, savePlan } from './operations/plans.ts';
import { removeRecord } from './operations/records.ts';
import { listSupport, saveSupporter } from './operations/support.ts';
import { offeredOperations } from '../../interfaces/mcp/tools.ts';
import { typedFields } from '../../interfaces/cli/command-options.ts';
import { operations } from '../operations.ts';
import { newestWordings } from './private-records.ts';

const passphrase = 'seven quiet herons by the lake';
const planted = 'Zweibrücken-Oberstübchen';

describe('the private space', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'private-'));
  const environment = { TIEWISE_HOME: path.join(home, 'data'), TIEWISE_DEVICE: path.join(home, 'device') };
  const journal = createJournalPorts(environment, { mayNamePaths: true });
  const context: Context = { ...journalContext(environment, journal, silentProgress), journal };
  const at = (day: string): Context => ({
    ...context,
    journal,
    progress: silentProgress,
    clock: fixedClock(`${day}T10:00:00Z`),
  });
  const run = async <I, O, E>(
    operation: {
      input: { parse(raw: unknown): I };
      run(input: I, context: Context): Promise<{ ok: true; value: O } | { ok: false; error: E }>;
    },
    input: unknown,
    day = '2026-11-22',
  ) => operation.run(operation.input.parse(input), at(day));
  const done = async <I, O, E>(...given: Parameters<typeof run<I, O, E>>): Promise<O> => valueOf(await run(...given));

  afterAll(() => {
    journal.session.end();
    rmSync(home, { recursive: true, force: true });
  });

  test('a check needs none: it is shown, and nothing is kept', async () => {
    const result = await done(startCheck, { answers: { 'respect.threat': 'once' } });
    expect(result).toMatchObject({ outcome: 'stop', check: null, isCompared: false });
    expect(result.stops).toEqual([
      expect.objectContaining({ id: 'respect.threat', frequency: 'once', days: [], observations: [] }),
    ]);
    expect(readdirSync(home)).toEqual([]);
  });

  test('keeping one without a private space says that there is none', async () => {
    const refused = await run(startCheck, { answers: {}, keep: true });
    expect(refused).toMatchObject({ ok: false, error: { type: 'no-journal' } });
  });

  test('is written to while locked, and read only after unlocking', async () => {
    valueOf(await createJournal(journal, { passphrase, further: [] }));
    journal.session.end();
    const person = { name: planted };
    const kept = await done(startCheck, { person, answers: nothingHarmful, keep: true }, '2026-07-01');
    expect(kept.check).toBe(1);
    await done(saveConflict, { person, issue: planted, dangers: { hardStop: true } });
    await done(saveBoundary, { person, what: planted });
    await done(saveSupporter, { person: { name: planted } });
    await done(savePlan, { events: [{ on: '2026-11-01', isConfirmed: true }], limits: ['us-eeoc-180'] });
    const lists: readonly Operation[] = [listChecks, listConflicts, listBoundaries, listSupport, listPlans];
    for (const operation of lists)
      expect(await operation.run({}, context)).toMatchObject({ ok: false, error: { type: 'locked' } });
    valueOf(await unlockJournal(journal, passphrase));
    expect((await done(listChecks, {})).items).toMatchObject([{ check: 1, person, outcome: 'quiet' }]);
    expect((await done(listConflicts, {})).items).toMatchObject([{ conflict: 2, issue: planted, state: 'open' }]);
    expect((await done(listSupport, {})).map.isAlone).toBe(true);
    expect((await done(listPlans, {})).items[0]?.deadlines[0]?.lastDay).toBe('2027-04-30');
  });

  test('shows nothing of it in the files, nor among the entries of the journal', async () => {
    const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const bytes = readFileSync(path.join(file.parentPath, file.name));
      for (const word of [planted, 'conflict', 'boundary', 'supporter', 'credit.unnamed', 'replaces'])
        expect(`${file.name} ${bytes.toString('utf8')}`).not.toContain(word);
    }
    expect((await done(listEntries, {})).total).toBe(0);
    expect(await run(showJournalEntry, { entry: 1 })).toMatchObject({ ok: false, error: { type: 'not-found' } });
    expect(valueOf(await verifyJournal(journal))).toMatchObject({ entries: 5, failures: [] });
  });

  test('compares a check with earlier ones of the same person, and with nobody else’s', async () => {
    const person = { name: planted.toUpperCase() };
    const worse = (frequency: string) => ({ ...nothingHarmful, 'reliability.cancelled': frequency });
    await done(startCheck, { person, answers: worse('once'), keep: true }, '2026-09-01');
    const third = await done(startCheck, { person, answers: worse('monthly'), keep: true }, '2026-11-01');
    expect(third).toMatchObject({ outcome: 'pattern', isCompared: true, trend: { direction: 'rising' } });
    const other = await done(startCheck, { person: { name: 'Somebody else' }, answers: worse('monthly') });
    expect(other).toMatchObject({ outcome: 'concern', trend: { direction: 'first' } });
    const shown = await done(showKeptCheck, { check: third.check });
    expect(shown).toMatchObject({ outcome: 'pattern', on: '2026-11-01' });
    expect(shown.said.answers['reliability.cancelled']).toBe('monthly');
  });

  test('a new wording stands for the earlier one, which stays in the log', async () => {
    const saved = await done(saveConflict, { issue: 'Reworded', state: 'settled', replaces: 2 });
    const { items } = await done(listConflicts, {});
    expect(items).toMatchObject([{ conflict: saved.conflict, issue: 'Reworded', state: 'settled' }]);
    expect(await run(showConflict, { conflict: 2 })).toMatchObject({ ok: false, error: { type: 'not-found' } });
    expect((await done(showConflict, { conflict: saved.conflict })).worked.issue).toBe('Reworded');
  });

  test('what was noted on a boundary stays with it when it is reworded', async () => {
    const [{ boundary } = { boundary: 0 }] = (await done(listBoundaries, {})).items;
    await done(noteBoundary, { boundary, outcome: 'broken', on: '2026-11-20' });
    const said = { what: 'No calls after six', communicated: { how: 'in-writing', on: '2026-11-19' } };
    await done(saveBoundary, { ...said, consequence: 'I answer the next day.', replaces: boundary });
    expect((await done(listBoundaries, {})).items).toMatchObject([
      { what: 'No calls after six', standing: { broken: 1, brokenAfterSaid: 1 }, events: [{ on: '2026-11-20' }] },
    ]);
  });

  test('removing one removes all its wordings for good, and the log still verifies', async () => {
    const [conflict] = (await done(listConflicts, {})).items;
    await done(removeRecord, { record: conflict?.conflict });
    expect((await done(listConflicts, {})).items).toEqual([]);
    expect((await done(listEntries, {})).total).toBe(0);
    const verified = valueOf(await verifyJournal(journal));
    expect(verified).toMatchObject({ failures: [], removed: 2 });
    expect(await run(removeRecord, { record: 999 })).toMatchObject({ ok: false, error: { type: 'not-found' } });
  });

  test('a letter is text, and places that were not filled in stay to be seen', async () => {
    const { text } = await done(prepareLetter, { letter: 'complaint', to: 'Ms Example', facts: 'On 3 March …' });
    expect(text).toContain('Dear Ms Example,');
    expect(text).toContain('On 3 March …');
    expect(text).toContain('[your name]');
  });
});

test('assistants are offered none of it, and nothing of it is an option that a shell remembers', () => {
  const all: readonly Operation[] = operations;
  const own = all.filter(({ name }) => /^(check|conflict|boundaries|support|plan|private)\./.test(name));
  expect(own.length).toBeGreaterThanOrEqual(18);
  expect(offeredOperations(all, true).filter((each) => own.includes(each))).toEqual([]);
  for (const operation of own) {
    const typed = typedFields(operation).map(({ name }) => name);
    expect(
      typed.filter((name) => !['check', 'conflict', 'record'].includes(name)),
      operation.name,
    ).toEqual([]);
  }
});

test('a record that replaces one which was replaced stands for the first, in its place', () => {
  const record = (seq: number, replaces: number | null = null) =>
    ({ seq, replaces, kind: 'plan', recordedAt: '', content: seq }) as const;
  const newest = newestWordings([record(1), record(2), record(3, 1), record(5, 3), record(4, 2)]);
  expect(newest.map(({ seq, wordings }) => [seq, wordings])).toEqual([
    [5, [1, 3, 5]],
    [4, [2, 4]],
  ]);
});
