import { sql } from 'kysely';
import type { Database } from '../engine.ts';

const FIRST_LOOK_ROWS = 5000;
const GROWTH = 4;

/** Rows inserted into each table by a transaction under way. */
const inserted = new WeakMap<Database, Map<string, number>>();

const looks = (rows: number): number => Math.max(0, Math.ceil(Math.log(rows / FIRST_LOOK_ROWS) / Math.log(GROWTH)));

/**
 * Lets the server look at a table again whenever one transaction has made it several times larger. Until then it
 * plans as if the table were as it was before, perhaps empty: a long import or restore would crawl. The server keeps
 * a second transaction from looking at the same time, and that one goes on without.
 */
export const noteGrowth = async (db: Database, table: string, rows: number): Promise<void> => {
  const tables = inserted.get(db) ?? new Map<string, number>();
  inserted.set(db, tables);
  const before = tables.get(table) ?? 0;
  tables.set(table, before + rows);
  if (looks(before + rows) === looks(before)) return;
  const lock = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(current_schema() || '/analyze', 0)) as mine`.execute(db);
  if (lock.rows[0]?.mine) await sql`analyze ${sql.table(table)}`.execute(db);
};
