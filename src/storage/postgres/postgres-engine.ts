import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Pool } from 'pg';
import { err } from '../../kernel/result.ts';
import type { Database, Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { Turns } from '../turns.ts';
import { deleteRows, insertRows, selectRows, updateRows } from './bulk-rows.ts';
import { postgresSchema } from './schema-dialect.ts';
import { postgresSearchIndex } from './search-index.ts';

const LOCK_NOT_AVAILABLE = '55P03';
const BUSY =
  'Another Tiewise is changing this workspace and did not finish in time. Nothing was changed; try again in a moment.';

export const postgresErrorCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Keeps every other process out of what `name` stands for until the transaction ends. False when it took too long. */
export const takeLock = async (db: Kysely<never>, name: string, patience: number): Promise<boolean> => {
  await sql`select set_config('lock_timeout', ${`${patience}ms`}, true)`.execute(db);
  try {
    await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || '/' || ${name}, 0))`.execute(db);
    return true;
  } catch (error) {
    if (postgresErrorCode(error) === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
};

/** PostgreSQL over a pool of connections; the tables live in the first schema of the search path. */
export class PostgresEngine implements Engine {
  readonly name = 'postgres';
  readonly schema = postgresSchema;
  readonly search = postgresSearchIndex;
  readonly reading: Database;
  /** The address of the database, without user and password. */
  readonly place: string;
  readonly #pool: Pool;
  readonly #patience: number;
  /** Waiting for a turn in this process must not hold one of the pool's connections. */
  readonly #turns = new Map<string, Turns>();

  /** `patience` is how long a change waits for another process, in milliseconds. */
  constructor(pool: Pool, place: string, patience: number) {
    this.#pool = pool;
    this.#patience = patience;
    this.place = place;
    this.reading = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  }

  transaction: Engine['transaction'] = (workspace, work, { rollBack }) =>
    this.#turnsOf(workspace).take(async () => {
      const db = await this.reading.startTransaction().execute();
      try {
        const isMine = await takeLock(db as unknown as Kysely<never>, `workspace/${workspace}`, this.#patience);
        const result = isMine ? await work(db) : err({ type: 'busy', reason: BUSY });
        if (result.ok && !rollBack) await db.commit().execute();
        return result;
      } finally {
        if (!db.isCommitted) await db.rollback().execute();
      }
    });

  snapshot: Engine['snapshot'] = async () => {
    const db = await this.reading
      .startTransaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute();
    return { db, [Symbol.asyncDispose]: () => db.rollback().execute() };
  };

  among: Engine['among'] = (texts) => sql<string>`(select unnest(${texts}::text[]))`;

  insertRows = insertRows;
  selectRows = selectRows;
  updateRows = updateRows;
  deleteRows = deleteRows;

  close = (): Promise<void> => this.#pool.end();

  #turnsOf(workspace: string): Turns {
    const known = this.#turns.get(workspace) ?? new Turns();
    this.#turns.set(workspace, known);
    return known;
  }
}
