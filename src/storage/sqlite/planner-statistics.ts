import type { DatabaseSync } from 'node:sqlite';

const ROWS = 1_000_000;

/** How many different values columns hold that hold few; all others are taken to differ from row to row, ten rows a value. */
const fewValues: Readonly<Record<string, number>> = {
  workspace: 1,
  isSelf: 1,
  archived: 1,
  archivedAt: 2,
  removedAt: 2,
  doneOn: 2,
  list: 2,
  kind: 5,
  origin: 5,
  record: 20,
  letters: 20,
  ordinal: 100,
  gram: 1000,
};
const ROWS_A_VALUE = 10;

const rowsAlike = (columns: readonly string[], isUnique: boolean): number[] => {
  let alike = ROWS;
  return columns.map((column, index) => {
    const values = fewValues[column];
    alike = values === undefined ? Math.min(alike / 2, ROWS_A_VALUE) : alike / values;
    return isUnique && index === columns.length - 1 ? 1 : Math.max(1, Math.round(alike));
  });
};

/**
 * Tells SQLite's planner once what the tables will be like, as `analyze` would on a full database. Without that it
 * takes the workspace, with which every index begins, for a good choice, and scans a table to check one reference;
 * and its plans would change with the data, from a fast one today to a slow one tomorrow.
 */
export const describeToPlanner = (database: DatabaseSync): void => {
  database.exec('analyze');
  database.exec('delete from sqlite_stat1');
  const write = database.prepare('insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)');
  const indexes = database.prepare(
    `select t.name as "table", i.name as "index", i."unique" as "isUnique", i.origin as origin, t.wr as "isClustered",
       (select json_group_array(name) from (select name from pragma_index_info(i.name) order by seqno)) as columns
     from pragma_table_list t, pragma_index_list(t.name) i
     where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite_%'`,
  );
  for (const { table, index, isUnique, origin, isClustered, columns } of indexes.all()) {
    const alike = rowsAlike(JSON.parse(String(columns)) as string[], isUnique === 1);
    // The key of a table stored in its order is known to the planner by the table's name.
    const name = origin === 'pk' && isClustered === 1 ? table : index;
    write.run(table ?? null, name ?? null, [ROWS, ...alike].join(' '));
  }
};
