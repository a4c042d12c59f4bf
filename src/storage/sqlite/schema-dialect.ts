import { type ForeignKeyConstraintBuilder, sql } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import { createSqliteSearchTables } from './search-tables.ts';

export const sqliteSchema: SchemaDialect = {
  columnType: (kind) => sql.raw(kind),
  deferredReference: (key: ForeignKeyConstraintBuilder) => key.deferrable().initiallyDeferred(),
  tableEnd: (clustered) => (clustered ? sql`strict, without rowid` : sql`strict`),
  createSearchTables: createSqliteSearchTables,
};
