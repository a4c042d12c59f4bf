import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Store } from '../../src/domain/store.ts';
import type { Upkeep } from '../../src/domain/workspace/upkeep.ts';
import { createNewId } from '../../src/kernel/identifier.ts';
import { silentProgress } from '../../src/kernel/progress.ts';
import { ok } from '../../src/kernel/result.ts';
import type { Engine } from '../../src/storage/engine.ts';
import { PostgresEngine } from '../../src/storage/postgres/postgres-engine.ts';
import { openSqlite } from '../../src/storage/sqlite/open-sqlite.ts';
import { SqliteEngine } from '../../src/storage/sqlite/sqlite-engine.ts';
import { createStore } from '../../src/storage/store.ts';
import { createPostgresUpkeep } from '../../src/storage/upkeep/postgres-upkeep.ts';
import { createSqliteUpkeep } from '../../src/storage/upkeep/sqlite-upkeep.ts';
import { everythingOf, randomWrite, write } from '../support/random-writes.ts';
import { interactionRow, noteRow, participantRow, personRow, roleRow } from '../support/rows.ts';
import { onEachEngine, testClock } from '../support/test-databases.ts';

const newId = createNewId(testClock);
const scratch = mkdtempSync(join(tmpdir(), 'tiewise-upkeep-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const upkeepOf = (engine: Engine, workspace: string, folder: string): Upkeep => {
  const care = { workspace, clock: testClock, folder, backups: join(folder, 'backups') };
  if (engine instanceof SqliteEngine) return createSqliteUpkeep({ ...care, engine });
  if (engine instanceof PostgresEngine) return createPostgresUpkeep({ ...care, engine });
  throw new Error('An engine without upkeep');
};

const textOf = async (pieces: AsyncIterable<string>): Promise<string> => (await Array.fromAsync(pieces)).join('');
const valueOf = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

interface House {
  readonly engine: Engine;
  readonly store: Store;
  readonly upkeep: Upkeep;
  readonly folder: string;
}

onEachEngine('care for the data', (create, name) => {
  const newHouse = async (workspace = 'w', on?: Engine): Promise<House> => {
    const engine = on ?? (await (await create()).open());
    const folder = mkdtempSync(join(scratch, 'home-'));
    const store = createStore(engine, { workspace, clock: testClock, newId });
    return { engine, store, upkeep: upkeepOf(engine, workspace, folder), folder };
  };
  const fill = ({ store }: House, ...names: string[]) =>
    store.change({ operation: 'test', summary: 'Filled' }, async ({ write: writer }) => {
      await writer.insertMany(
        'people',
        names.map((each) => personRow(each, { fullName: `Zoë ${each}`, sortName: `zoe ${each}` })),
      );
      await writer.insertMany(
        'notes',
        names.map((each) => noteRow(`n-${each}`, each)),
      );
      await writer.insertMany(
        'roles',
        names.map((each) => roleRow(`r-${each}`, each)),
      );
      await writer.insertMany(
        'interactions',
        names.map((each) => interactionRow(`i-${each}`)),
      );
      return ok(
        await writer.insertMany(
          'participants',
          names.map((each) => participantRow(`i-${each}`, each)),
        ),
      );
    });
  const house = async (...names: string[]): Promise<House> => {
    const made = await newHouse();
    await fill(made, ...names);
    return made;
  };
  const namesIn = async ({ store }: House) => (await everythingOf(store)).people.map((row) => row['id']);
  const kind = name === 'sqlite' ? 'db' : 'json';

  test('a backup restored elsewhere holds everything, and what is computed from it', async () => {
    const here = await house('amara', 'boris');
    const backup = valueOf(await here.upkeep.backUp(undefined, silentProgress));
    expect(backup).toMatchObject({ createdAt: '2026-11-22T08:30:00.000Z', reason: 'backup' });
    expect(backup.file).toBe(join(here.folder, 'backups', `tiewise-2026-11-22T08-30-00Z-backup.${kind}`));
    expect(statSync(backup.file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(here.folder, 'backups'))).toHaveLength(1);
    const there = await newHouse();
    const restored = valueOf(await there.upkeep.restore(backup.file, { replace: false }, silentProgress));
    expect(restored).toEqual({ people: 2, interactions: 2, savedBefore: null });
    expect(await everythingOf(there.store)).toEqual(await everythingOf(here.store));
    expect(await there.store.people.counts()).toEqual(await here.store.people.counts());
    const found = await there.store.search.matching('person', ['zoe'], 10);
    expect(found.map((hit) => hit.id).toSorted()).toEqual(['amara', 'boris']);
    expect(await there.store.changes.newestUndoable()).toEqual(await here.store.changes.newestUndoable());
  });

  test('a restore takes the place of what is there only when told to, and keeps a copy of it', async () => {
    const here = await house('amara');
    const first = valueOf(await here.upkeep.backUp(undefined, silentProgress));
    await fill(here, 'boris');
    expect(await here.upkeep.restore(first.file, { replace: false }, silentProgress)).toMatchObject({
      ok: false,
      error: { type: 'not-empty' },
    });
    expect(await namesIn(here)).toEqual(['amara', 'boris']);
    const restored = valueOf(await here.upkeep.restore(first.file, { replace: true }, silentProgress));
    expect(restored).toMatchObject({ people: 1, interactions: 1 });
    expect(await namesIn(here)).toEqual(['amara']);
    await fill(here, 'chen');
    expect(await namesIn(here)).toEqual(['amara', 'chen']);
    valueOf(await here.upkeep.restore(restored.savedBefore ?? '', { replace: true }, silentProgress));
    expect(await namesIn(here)).toEqual(['amara', 'boris']);
    const reasons = (await here.upkeep.backups()).map((backup) => backup.reason);
    expect(reasons.toSorted()).toEqual(['backup', 'before-restore', 'before-restore']);
  });

  test('a restore keeps a copy of the history too, where nothing else is left', async () => {
    const here = await house('amara');
    const { file } = valueOf(await here.upkeep.backUp(undefined, silentProgress));
    const set = await here.store.changes.newestUndoable();
    const label = { operation: 'undo', summary: 'Undone', undoes: set?.id ?? '' };
    await here.store.change(label, async ({ changes }) => ok(await changes.revert(label.undoes)));
    const restored = valueOf(await here.upkeep.restore(file, { replace: false }, silentProgress));
    expect(restored.savedBefore).toContain('before-restore');
  });

  test('a backup is found by its name alone, and never written over another file', async () => {
    const here = await house('amara');
    const { file } = valueOf(await here.upkeep.backUp(undefined, silentProgress));
    valueOf(await here.upkeep.restore(file.split('/').at(-1) ?? '', { replace: true }, silentProgress));
    expect(await here.upkeep.backUp(file, silentProgress)).toMatchObject({
      ok: false,
      error: { type: 'invalid', field: 'to' },
    });
    const missing = join(here.folder, 'no such folder', 'copy');
    expect(await here.upkeep.backUp(missing, silentProgress)).toMatchObject({ ok: false, error: { type: 'invalid' } });
    const chosen = join(here.folder, 'my copy');
    expect(valueOf(await here.upkeep.backUp(chosen, silentProgress)).file).toBe(chosen);
    expect(await here.upkeep.restore('nothing.db', { replace: true }, silentProgress)).toMatchObject({
      ok: false,
      error: { type: 'not-found' },
    });
  });

  test('a backup or a restore that is stopped leaves everything as it was', async () => {
    const here = await house('amara');
    const { file } = valueOf(await here.upkeep.backUp(undefined, silentProgress));
    await fill(here, 'boris');
    const stopped = { report: () => {}, signal: AbortSignal.abort() };
    expect(await here.upkeep.backUp(undefined, stopped)).toMatchObject({ ok: false, error: { type: 'cancelled' } });
    expect(await here.upkeep.restore(file, { replace: true }, stopped)).toMatchObject({
      ok: false,
      error: { type: 'cancelled' },
    });
    expect(await namesIn(here)).toEqual(['amara', 'boris']);
    expect(readdirSync(join(here.folder, 'backups'))).toHaveLength(1);
    expect(readdirSync(here.folder)).toEqual(['backups']);
  });

  test('a damaged copy is refused, and what is there stays', async () => {
    const here = await house('amara', 'boris', 'chen');
    const { file, bytes } = valueOf(await here.upkeep.backUp(undefined, silentProgress));
    const whole = readFileSync(file);
    const damages: readonly [string, () => void][] = [
      ['cut short', () => truncateSync(file, Math.floor(bytes / 2))],
      ['empty', () => truncateSync(file, 0)],
      ['something else', () => writeFileSync(file, 'Dear diary')],
      [
        'overwritten',
        () =>
          writeFileSync(
            file,
            whole.map((byte, index) => (index > 400 && index < 60_000 ? 0xa5 : byte)),
          ),
      ],
      [
        'JSON of another program',
        () => writeFileSync(file, '{"format":"other","version":1,"records":{"people":[{"id":"x"}]}}'),
      ],
      [
        'JSON of a newer program',
        () => writeFileSync(file, '{"format":"tiewise","version":99,"records":{"people":[]}}'),
      ],
      [
        'JSON with a row of nobody',
        () =>
          writeFileSync(
            file,
            `{"format":"tiewise","version":1,"records":{"notes":[${JSON.stringify(noteRow('n', 'nobody'))}]}}`,
          ),
      ],
      [
        'JSON with half a row',
        () => writeFileSync(file, '{"format":"tiewise","version":1,"records":{"people":[{"id":"x"}]}}'),
      ],
      [
        'JSON with a strange column',
        () => writeFileSync(file, '{"format":"tiewise","version":1,"records":{"people":[{"id":"x","fullname":"y"}]}}'),
      ],
      [
        'JSON with a strange record',
        () => writeFileSync(file, '{"format":"tiewise","version":1,"records":{"pets":[{"id":"x"}]}}'),
      ],
    ];
    for (const [what, damage] of damages) {
      writeFileSync(file, whole);
      damage();
      const refused = await here.upkeep.restore(file, { replace: true }, silentProgress);
      expect(refused, what).toMatchObject({ ok: false, error: { type: 'damaged' } });
      expect(await namesIn(here), what).toEqual(['amara', 'boris', 'chen']);
    }
    expect(readdirSync(here.folder).filter((entry) => entry.startsWith('restoring-'))).toEqual([]);
  });

  test('a SQLite backup and a JSON export of either engine restore on this one, and export as the same bytes', async () => {
    const file = join(mkdtempSync(join(scratch, 'sqlite-')), 'tiewise.db');
    const sqlite = valueOf(await openSqlite({ file, clock: testClock }));
    const there = await newHouse('w', sqlite);
    await fill(there, 'amara', 'boris');
    const exported = await textOf(there.upkeep.exportJson());
    const backup = valueOf(await there.upkeep.backUp(undefined, silentProgress)).file;
    const json = join(scratch, `${name}.json`);
    writeFileSync(json, exported);
    const otherPages = join(scratch, `${name}-other-pages.db`);
    const remade = new DatabaseSync(backup);
    remade.exec(`pragma page_size = 16384; vacuum into '${otherPages}'`);
    remade.close();
    await sqlite.close();
    for (const copy of [backup, json, otherPages]) {
      const here = await newHouse();
      expect(valueOf(await here.upkeep.restore(copy, { replace: false }, silentProgress))).toMatchObject({
        people: 2,
        interactions: 2,
      });
      expect(await textOf(here.upkeep.exportJson())).toBe(exported);
    }
  });

  test('any rows exported and restored into an empty workspace give the same bytes', async () => {
    const engine = await (await create()).open();
    const target = await newHouse('target', engine);
    const sets = fc.array(fc.array(randomWrite, { minLength: 1, maxLength: 12 }), { maxLength: 5 });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(sets, async (writesOfSets) => {
        const source = await newHouse(`source-${(runs += 1)}`, engine);
        for (const writes of writesOfSets)
          await source.store.change(
            { operation: 'test', summary: 'Zoë’s "change"' },
            async ({ write: writer, workspace }) => {
              for (const each of writes) await write(writer, await everythingOf({ workspace }), each);
              return ok(null);
            },
          );
        await source.store.workspace.saveSettings({
          ...(await source.store.workspace.settings()),
          name: `Run ${runs}`,
        });
        const exported = await textOf(source.upkeep.exportJson());
        JSON.parse(exported);
        const file = join(scratch, `${name}-property.json`);
        writeFileSync(file, exported);
        // Of a SQLite file the restore replaces the whole of it, of JSON the workspace.
        valueOf(await target.upkeep.restore(file, { replace: true }, silentProgress));
        expect(await textOf(target.upkeep.exportJson())).toBe(exported);
      }),
      { numRuns: name === 'sqlite' ? 25 : 12 },
    );
  });

  test('what it finds is said with what to do', async () => {
    const here = await house('amara');
    const before = await here.upkeep.findings();
    expect(before.find((finding) => finding.check === 'Last backup')).toMatchObject({
      state: 'attention',
      advice: expect.stringContaining('tiewise backup'),
    });
    valueOf(await here.upkeep.backUp(undefined, silentProgress));
    const findings = await here.upkeep.findings();
    expect(findings.filter((finding) => finding.state !== 'good')).toEqual([]);
    expect(findings.every((finding) => finding.detail.length > 0)).toBe(true);
    expect(findings.map((finding) => finding.check)).toEqual(
      expect.arrayContaining(['Schema', 'Size', 'Free disk space', 'Privacy of the files', 'Versions']),
    );
  });
});
