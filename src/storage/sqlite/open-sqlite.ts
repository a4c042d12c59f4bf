import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import type { DomainError } from '../../domain/errors.ts';
import type { Clock } from '../../kernel/clock.ts';
import { instantText } from '../../kernel/instant-text.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { latestVersion, migrate, type SchemaVersions, tooNew } from '../migrations/migrate.ts';
import { type Migration, migrations as everyMigration } from '../migrations/migrations.ts';
import { openWriting, sqliteErrorCode, whenFree } from './connection.ts';
import { APPLICATION_ID, isForeign, schemaVersionOf } from './file-state.ts';
import { sqliteSchema } from './schema-dialect.ts';
import { SqliteEngine } from './sqlite-engine.ts';
import { StatementCache } from './statement-cache.ts';

const PATIENCE_MILLISECONDS = 30_000;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

export interface SqliteOptions {
  /** Path of the database file. It and its folder are made when absent, readable by this user only. */
  readonly file: string;
  readonly clock: Clock;
  /** The steps of the schema; the program's own unless a test says otherwise. */
  readonly migrations?: readonly Migration[];
}

const makeFile = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file)) return;
  // SQLite gives its journal files the permissions of the database file.
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
};

const takeSteps = async (database: DatabaseSync, migrations: readonly Migration[], at: string): Promise<void> => {
  const statements = new StatementCache(database);
  const db = new Kysely<SchemaVersions>({ dialect: new SqliteDialect({ database: statements }) });
  try {
    await migrate(db, sqliteSchema, migrations, at);
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
};

/** Brings a file's schema up to date; answers what keeps it from being used. */
const prepare = async (database: DatabaseSync, options: SqliteOptions): Promise<DomainError | null> => {
  const migrations = options.migrations ?? everyMigration;
  const busy: DomainError = { type: 'busy', reason: 'Another Tiewise is holding this data. Close it and try again.' };
  if (isForeign(database))
    return { type: 'damaged', reason: `${options.file} is a database of another program. Nothing was changed.` };
  const version = schemaVersionOf(database);
  const refusal = tooNew(version, migrations);
  if (refusal) return { type: 'damaged', reason: refusal };
  if (!(await whenFree(() => database.exec('pragma journal_mode = wal'), PATIENCE_MILLISECONDS))) return busy;
  if (version === latestVersion(migrations)) return null;
  if (!(await whenFree(() => database.exec('begin immediate'), PATIENCE_MILLISECONDS))) return busy;
  await takeSteps(database, migrations, instantText(options.clock.now()));
  database.exec(`pragma application_id = ${APPLICATION_ID}`);
  return null;
};

/** Opens the database file, making it or bringing it up to date as needed. */
export const openSqlite = async (options: SqliteOptions): Promise<Result<SqliteEngine, DomainError>> => {
  makeFile(options.file);
  const writer = openWriting(options.file);
  try {
    const problem = await prepare(writer, options);
    if (!problem) return ok(new SqliteEngine(options.file, writer));
    writer.close();
    return err(problem);
  } catch (error) {
    writer.close();
    const code = sqliteErrorCode(error);
    if (code !== CORRUPT && code !== NOT_A_DATABASE) throw error;
    return err({
      type: 'damaged',
      reason: `${options.file} cannot be read as a database: it is damaged or something else.`,
    });
  }
};
