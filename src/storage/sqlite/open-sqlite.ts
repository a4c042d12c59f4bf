import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import type { DomainError } from '../../domain/errors.ts';
import type { Clock } from '../../kernel/clock.ts';
import { instantText } from '../../kernel/instant-text.ts';
import { silentProgress } from '../../kernel/progress.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { latestVersion, migrate, type SchemaVersions, tooNew } from '../migrations/migrate.ts';
import { type Migration, migrations as everyMigration } from '../migrations/migrations.ts';
import { newBackupPath } from '../upkeep/backup-files.ts';
import { openWriting, sqliteErrorCode, whenFree } from './connection.ts';
import { copyVerified } from './file-copy.ts';
import { APPLICATION_ID, isForeign, schemaVersionOf } from './file-state.ts';
import { describeToPlanner } from './planner-statistics.ts';
import { sqliteSchema } from './schema-dialect.ts';
import { SqliteEngine } from './sqlite-engine.ts';
import { StatementCache } from './statement-cache.ts';
import { checkAfterUncleanEnd, noteUncleanEnd } from './unclean-end.ts';

const HALF_A_MINUTE = 30_000;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
const BUSY: DomainError = {
  type: 'busy',
  reason: 'Another Tiewise is holding this data. Wait until it is done, or close it, and try again.',
};

export interface SqliteOptions {
  /** Path of the database file. It and its folder are made when absent, readable by this user only. */
  readonly file: string;
  readonly clock: Clock;
  /** Where a copy goes before the schema changes: `backups` beside the file, if left out; null makes none. */
  readonly backups?: string | null;
  /** How long to wait for another process that is writing: half a minute, if left out. */
  readonly patienceMilliseconds?: number;
  /** The steps of the schema; the program's own unless a test says otherwise. */
  readonly migrations?: readonly Migration[];
}

const patienceOf = (options: SqliteOptions): number => options.patienceMilliseconds ?? HALF_A_MINUTE;

const makeFile = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file)) return;
  // SQLite gives its journal files the permissions of the database file.
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
};

const saveBefore = async (options: SqliteOptions, version: number): Promise<DomainError | null> => {
  if (options.backups === null) return null;
  const folder = options.backups ?? join(dirname(options.file), 'backups');
  const path = await newBackupPath(folder, options.clock, `before-schema-${version}`, 'db');
  const copied = await copyVerified(options.file, path, silentProgress);
  return copied.ok ? null : copied.error;
};

const takeSteps = async (database: DatabaseSync, migrations: readonly Migration[], at: string): Promise<void> => {
  const db = new Kysely<SchemaVersions>({ dialect: new SqliteDialect({ database: new StatementCache(database) }) });
  try {
    await migrate(db, sqliteSchema, migrations, at);
    describeToPlanner(database);
    database.exec(`pragma application_id = ${APPLICATION_ID}; commit; analyze sqlite_schema`);
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
};

/** What keeps a file from being used, seen before anything in it is touched; its version otherwise. */
const examine = async (database: DatabaseSync, options: SqliteOptions): Promise<Result<number, DomainError>> => {
  let version = 0;
  let isOthers = false;
  const look = () => {
    version = schemaVersionOf(database);
    isOthers = isForeign(database);
  };
  if (!(await whenFree(look, patienceOf(options)))) return err(BUSY);
  if (isOthers)
    return err({ type: 'damaged', reason: `${options.file} is a database of another program. Nothing was changed.` });
  const refusal = tooNew(version, options.migrations ?? everyMigration);
  return refusal ? err({ type: 'damaged', reason: refusal }) : ok(version);
};

/** Brings a file's schema up to date; answers what keeps it from being used. */
const bringUpToDate = async (database: DatabaseSync, options: SqliteOptions): Promise<DomainError | null> => {
  const migrations = options.migrations ?? everyMigration;
  const version = await examine(database, options);
  if (!version.ok) return version.error;
  if (!(await whenFree(() => database.exec('pragma journal_mode = wal'), patienceOf(options)))) return BUSY;
  if (version.value === latestVersion(migrations)) return null;
  const notSaved = version.value > 0 ? await saveBefore(options, latestVersion(migrations)) : null;
  if (notSaved) return notSaved;
  if (!(await whenFree(() => database.exec('begin immediate'), patienceOf(options)))) return BUSY;
  await takeSteps(database, migrations, instantText(options.clock.now()));
  return null;
};

const damaged = (file: string): DomainError => ({
  type: 'damaged',
  reason: `${file} cannot be read as a database: it is damaged or something else. Restore a backup in its place.`,
});

/** Opens the database file, making it or bringing it up to date as needed. */
export const openSqlite = async (options: SqliteOptions): Promise<Result<SqliteEngine, DomainError>> => {
  const { file, clock } = options;
  let writer: DatabaseSync | undefined;
  try {
    makeFile(file);
    noteUncleanEnd(file, instantText(clock.now()));
    const database = (writer = openWriting(file));
    const problem = await bringUpToDate(database, options);
    if (!problem)
      return ok(
        new SqliteEngine(database, { file, patience: patienceOf(options), lastEnd: checkAfterUncleanEnd(file) }),
      );
    database.close();
    return err(problem);
  } catch (error) {
    if (writer?.isOpen) writer.close();
    const code = sqliteErrorCode(error);
    if (code !== CORRUPT && code !== NOT_A_DATABASE) throw error;
    return err(damaged(file));
  }
};
