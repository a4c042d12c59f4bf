import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { DomainError } from '../../domain/errors.ts';
import type { Clock } from '../../kernel/clock.ts';
import { instantText } from '../../kernel/instant-text.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { migrate, NewerSchema, type SchemaVersions } from '../migrations/migrate.ts';
import { type Migration, migrations as everyMigration } from '../migrations/migrations.ts';
import { PostgresEngine, takeLock } from './postgres-engine.ts';
import { postgresSchema } from './schema-dialect.ts';

const BIGINT = 20;
const NUMERIC = 1700;
const MOST_CONNECTIONS = 10;
const HALF_A_MINUTE = 30_000;

export interface PostgresOptions {
  /** `postgres://user:password@host:5432/database`, as libpq reads it. */
  readonly url: string;
  readonly clock: Clock;
  /** The schema that holds the tables, where it is not the one the server would choose. */
  readonly schema?: string;
  /** How long to wait for another process that is changing the same: half a minute, if left out. */
  readonly patienceMilliseconds?: number;
  /** The steps of the schema; the program's own unless a test says otherwise. */
  readonly migrations?: readonly Migration[];
}

/** The program counts in numbers: sums and counts never leave the safe integers. */
const asNumbers: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format ?? 'text'),
};

const patienceOf = (options: PostgresOptions): number => options.patienceMilliseconds ?? HALF_A_MINUTE;

const placeOf = (url: string): string => {
  const parsed = URL.parse(url);
  return parsed ? `postgres://${parsed.host || 'local'}${parsed.pathname}` : 'a PostgreSQL server';
};

/** Another start of the program held the schema for too long. */
class SchemaBusy extends Error {}

const bringUpToDate = (pool: pg.Pool, options: PostgresOptions): Promise<void> => {
  // Kysely would end the pool with it: it is never destroyed.
  const db = new Kysely<SchemaVersions>({ dialect: new PostgresDialect({ pool }) });
  return db.transaction().execute(async (transaction) => {
    if (!(await takeLock(transaction as unknown as Kysely<never>, 'migration', patienceOf(options))))
      throw new SchemaBusy();
    await sql`select set_config('client_min_messages', 'warning', true)`.execute(transaction);
    await migrate(transaction, postgresSchema, options.migrations ?? everyMigration, instantText(options.clock.now()));
  });
};

/** Opens the database on a PostgreSQL server and brings its tables up to date. */
export const openPostgres = async (options: PostgresOptions): Promise<Result<PostgresEngine, DomainError>> => {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: MOST_CONNECTIONS,
    types: asNumbers,
    application_name: 'tiewise',
    ...(options.schema && { options: `-c search_path="${options.schema}"` }),
  });
  // A connection that the server ends while it is idle is simply replaced.
  pool.on('error', () => {});
  try {
    await bringUpToDate(pool, options);
    return ok(new PostgresEngine(pool, placeOf(options.url), patienceOf(options)));
  } catch (error) {
    await pool.end();
    const refusal = refusalOf(error, placeOf(options.url));
    if (!refusal) throw error;
    return err(refusal);
  }
};

/** Why the database cannot be used now, where that was to be expected. */
const refusalOf = (error: unknown, place: string): DomainError | null => {
  if (error instanceof NewerSchema) return { type: 'damaged', reason: error.message };
  if (error instanceof SchemaBusy)
    return { type: 'busy', reason: `Another Tiewise is changing the tables at ${place}. Try again in a moment.` };
  if (isUnreachable(error)) return { type: 'busy', reason: `${place} cannot be reached: ${error.message}` };
  return null;
};

const isUnreachable = (error: unknown): error is Error =>
  error instanceof Error &&
  'code' in error &&
  /^(ECONN|ENOTFOUND|ENOENT|EAI_|ETIMEDOUT|EHOST|28|3D|57P|08)/.test(String(error.code));
