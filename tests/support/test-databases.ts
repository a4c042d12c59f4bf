import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { afterAll, describe, inject } from 'vitest';
import type { Engine } from '../../src/storage/engine.ts';
import type { Migration } from '../../src/storage/migrations/migrations.ts';
import { openPostgres } from '../../src/storage/postgres/open-postgres.ts';
import { openSqlite } from '../../src/storage/sqlite/open-sqlite.ts';
import { testClock } from './test-clock.ts';

export { testClock };

interface OpenOptions {
  readonly patienceMilliseconds?: number;
  readonly migrations?: readonly Migration[];
}

/** An empty database of the test's own. */
export interface TestDatabase {
  readonly name: Engine['name'];
  /** Opens it; once more for a second program on the same data. All are closed after the tests. */
  open(options?: OpenOptions): Promise<Engine>;
  /** What opening answers, for tests of refusals. */
  tryOpen(options?: OpenOptions): ReturnType<typeof openSqlite> | ReturnType<typeof openPostgres>;
  /** The database file's path; for SQLite only. */
  readonly file: string;
}

type Opener = (options: OpenOptions) => ReturnType<TestDatabase['tryOpen']>;

const newDatabase = (name: Engine['name'], file: string, open: Opener, cleanUps: (() => unknown)[]): TestDatabase => ({
  name,
  file,
  tryOpen: (options = {}) => open(options),
  open: async (options = {}) => {
    const opened = await open(options);
    if (!opened.ok) throw new Error(`The test's database did not open: ${JSON.stringify(opened.error)}`);
    cleanUps.push(() => opened.value.close());
    return opened.value;
  },
});

const newSqlite = async (cleanUps: (() => unknown)[]): Promise<TestDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'tiewise-test-'));
  cleanUps.unshift(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'tiewise.db');
  return newDatabase('sqlite', file, (options) => openSqlite({ file, clock: testClock, ...options }), cleanUps);
};

const postgresUrl = async (): Promise<string> => {
  const port = inject('postgresPort');
  if (port === null) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  const answer = JSON.parse(await text(connect({ host: '127.0.0.1', port }))) as { url?: string; problem?: string };
  if (!answer.url) throw new Error(answer.problem);
  return answer.url;
};

const newPostgres = async (cleanUps: (() => unknown)[]): Promise<TestDatabase> => {
  const url = await postgresUrl();
  const schema = `test_${randomBytes(8).toString('hex')}`;
  const administrator = new pg.Client({ connectionString: url });
  await administrator.connect();
  await administrator.query(`create schema "${schema}"`);
  cleanUps.unshift(async () => {
    await administrator.query(`set client_min_messages = warning; drop schema "${schema}" cascade`);
    await administrator.end();
  });
  return newDatabase(
    'postgres',
    '',
    (options) => openPostgres({ url, schema, clock: testClock, ...options }),
    cleanUps,
  );
};

const engines = [
  { name: 'SQLite', create: newSqlite, isSkipped: () => false, hint: '' },
  {
    name: 'PostgreSQL',
    create: newPostgres,
    isSkipped: () => inject('postgresPort') === null,
    hint: ' (skipped; to run: apt-get install postgresql)',
  },
];

/** Runs the same tests on SQLite and on a real PostgreSQL. `create` makes an empty database. */
export const onEachEngine = (
  title: string,
  tests: (create: () => Promise<TestDatabase>, name: Engine['name']) => void,
): void => {
  for (const engine of engines) {
    const isSkipped = engine.isSkipped();
    describe.skipIf(isSkipped)(`${title}, on ${engine.name}${isSkipped ? engine.hint : ''}`, () => {
      const cleanUps: (() => unknown)[] = [];
      afterAll(async () => {
        for (const cleanUp of cleanUps.reverse()) await cleanUp();
      });
      tests(() => engine.create(cleanUps), engine.name === 'SQLite' ? 'sqlite' : 'postgres');
    });
  }
};
