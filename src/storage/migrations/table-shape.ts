import type { CreateTableBuilder, Kysely } from 'kysely';
import type { SchemaDialect } from '../engine.ts';

export type ColumnKind = 'text' | 'text?' | 'integer' | 'integer?' | 'real' | 'real?';
export type Columns = Readonly<Record<string, ColumnKind>>;

/** A table of a workspace; the workspace comes first in its key, its indexes and its references by itself. */
export interface TableShape {
  readonly columns: Columns;
  readonly key: readonly string[];
  /** Column → table whose `id` it names. */
  readonly references?: Readonly<Record<string, string>>;
  readonly unique?: readonly (readonly string[])[];
  /** Clustered by its key, for narrow tables that are only ever read along it. */
  readonly clustered?: true;
}

/** Name → table and its columns after the workspace. */
export type Indexes = Readonly<Record<string, readonly [table: string, ...columns: string[]]>>;

const addColumns = (
  table: CreateTableBuilder<string, string>,
  dialect: SchemaDialect,
  columns: Columns,
): CreateTableBuilder<string, string> => {
  let wider = table;
  for (const [column, kind] of Object.entries(columns)) {
    const type = dialect.columnType(kind.replace('?', '') as 'text' | 'integer' | 'real');
    wider = wider.addColumn(column, type, (definition) => (kind.endsWith('?') ? definition : definition.notNull()));
  }
  return wider;
};

const createTable = async (
  db: Kysely<unknown>,
  dialect: SchemaDialect,
  name: string,
  shape: TableShape,
): Promise<void> => {
  const bare = db.schema
    .createTable(name)
    .addColumn('workspace', dialect.columnType('text'), (column) => column.notNull());
  let table = addColumns(bare, dialect, shape.columns).addPrimaryKeyConstraint(`${name}Key`, [
    'workspace',
    ...shape.key,
  ]);
  for (const [column, target] of Object.entries(shape.references ?? {})) {
    table = table.addForeignKeyConstraint(
      `${name}_${column}`,
      ['workspace', column],
      target,
      ['workspace', 'id'],
      (key) => dialect.deferredReference(key),
    );
  }
  for (const columns of shape.unique ?? [])
    table = table.addUniqueConstraint(`${name}_${columns.join('_')}`, ['workspace', ...columns]);
  const end = dialect.tableEnd(shape.clustered ?? false);
  if (end) table = table.modifyEnd(end);
  await table.execute();
};

/** Makes the tables in their order, then the indexes. */
export const createTables = async (
  db: Kysely<unknown>,
  dialect: SchemaDialect,
  tables: Readonly<Record<string, TableShape>>,
  indexes: Indexes,
): Promise<void> => {
  for (const [name, shape] of Object.entries(tables)) await createTable(db, dialect, name, shape);
  for (const [name, [table, ...columns]] of Object.entries(indexes))
    await db.schema
      .createIndex(name)
      .on(table)
      .columns(['workspace', ...columns])
      .execute();
};
