import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { ok } from '../../src/kernel/result.ts';
import { type Migration, migrations } from '../../src/storage/migrations/migrations.ts';
import { recordColumns } from '../../src/storage/tables.ts';
import { openSqlite } from '../../src/storage/sqlite/open-sqlite.ts';
import { personRow } from '../support/rows.ts';
import { onEachEngine, testClock } from '../support/test-databases.ts';

const latest = migrations.at(-1)?.version ?? 0;
const nextStep: Migration = {
  version: latest + 1,
  name: 'a colour for everybody',
  up: (db) => db.schema.alterTable('people').addColumn('colour', 'text').execute(),
};
const failingStep: Migration = {
  version: latest + 1,
  name: 'half a step',
  up: async (db) => {
    await db.schema.alterTable('people').addColumn('half', 'text').execute();
    throw new Error('the disk is full');
  },
};

onEachEngine('the schema', (create, name) => {
  const withAmara = async () => {
    const database = await create();
    const engine = await database.open();
    await engine.transaction(
      'w',
      async (db) => ok(await engine.insertRows(db, 'w', 'people', recordColumns.people, [personRow('amara')])),
      { rollBack: false },
    );
    return { database, engine };
  };

  test('takes a further step with the rows it holds', async () => {
    const { database } = await withAmara();
    const engine = await database.open({ migrations: [...migrations, nextStep] });
    expect(
      await engine.reading
        .selectFrom('people')
        .select(['id', 'colour' as 'id'])
        .execute(),
    ).toEqual([{ id: 'amara', colour: null }]);
  });

  test('is the same as before after a step that failed', async () => {
    const { database } = await withAmara();
    await expect(database.open({ migrations: [...migrations, failingStep] })).rejects.toThrow('the disk is full');
    const engine = await database.open({ migrations: [...migrations, nextStep] });
    const people = (await engine.reading.introspection.getTables()).find(
      (table) => table.name === 'people' && table.schema !== 'public',
    );
    expect(people?.columns.map((column) => column.name)).toContain('colour');
    expect(people?.columns.map((column) => column.name)).not.toContain('half');
  });

  test('of a newer program is refused, and left alone', async () => {
    const { database } = await withAmara();
    await database.open({ migrations: [...migrations, nextStep] });
    const refused = await database.tryOpen();
    expect(refused).toMatchObject({ ok: false, error: { type: 'damaged' } });
    expect(!refused.ok && 'reason' in refused.error && refused.error.reason).toContain('newer Tiewise');
  });

  test('is made once when many programs start at the same moment', async () => {
    const database = await create();
    const engines = await Promise.all(Array.from({ length: 5 }, () => database.open()));
    const versions = await Promise.all(
      engines.map((engine) =>
        engine.reading
          .selectFrom('schemaVersions' as 'people')
          .select('version' as 'id')
          .execute(),
      ),
    );
    expect(versions).toEqual(Array.from({ length: 5 }, () => migrations.map((step) => ({ version: step.version }))));
  });

  if (name === 'sqlite') {
    test('takes a step only after a verified copy was made, readable by the user alone', async () => {
      const { database, engine } = await withAmara();
      await engine.close();
      await database.open({ migrations: [...migrations, nextStep] });
      const folder = join(dirname(database.file), 'backups');
      const [copy = '', ...others] = readdirSync(folder);
      expect(others).toEqual([]);
      expect(copy).toBe(`tiewise-2026-11-22T08-30-00Z-before-schema-${latest + 1}.db`);
      expect(statSync(join(folder, copy)).mode & 0o777).toBe(0o600);
      const saved = new DatabaseSync(join(folder, copy), { readOnly: true });
      expect(saved.prepare('select id from people').all()).toMatchObject([{ id: 'amara' }]);
      expect(saved.prepare('select max(version) as version from "schemaVersions"').get()).toMatchObject({
        version: latest,
      });
      saved.close();
    });

    test('keeps the data from other users of the machine', async () => {
      const { database } = await withAmara();
      for (const suffix of ['', '-wal', '-shm'])
        expect(statSync(`${database.file}${suffix}`).mode & 0o777, suffix).toBe(0o600);
    });

    test('is not forced upon files that are something else', async () => {
      const { file } = await create();
      writeFileSync(file, 'Dear diary, today I wrote no database at all. '.repeat(200));
      expect(await openSqlite({ file, clock: testClock })).toMatchObject({ ok: false, error: { type: 'damaged' } });
      const other = (await create()).file;
      const foreign = new DatabaseSync(other);
      foreign.exec('create table recipes (name text)');
      foreign.close();
      expect(await openSqlite({ file: other, clock: testClock })).toMatchObject({
        ok: false,
        error: { type: 'damaged' },
      });
      const untouched = new DatabaseSync(other);
      expect(untouched.prepare('select name from sqlite_master').all()).toMatchObject([{ name: 'recipes' }]);
      expect(untouched.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'delete' });
      untouched.close();
    });
  }
});
