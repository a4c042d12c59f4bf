import { type Kysely, sql } from 'kysely';
import type { Database, Row, RowTable } from './engine.ts';

const PAGE = 1000;

/** Every row of a workspace's table in the order of `orderColumns`, which identify a row, a page at a time. */
export async function* pagesOf(
  db: Database,
  workspace: string,
  table: RowTable,
  columns: readonly string[],
  orderColumns: readonly string[],
): AsyncGenerator<Row[]> {
  const order = sql.join(orderColumns.map((column) => sql.ref(column)));
  let after = sql`true`;
  for (;;) {
    const page = await (db as unknown as Kysely<Record<RowTable, Record<string, unknown>>>)
      .selectFrom(table)
      .where('workspace', '=', workspace)
      .where(sql<boolean>`${after}`)
      .select(columns)
      .orderBy(order)
      .limit(PAGE)
      .execute();
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = sql`(${order}) > (${sql.join(orderColumns.map((column) => last[column]))})`;
  }
}
