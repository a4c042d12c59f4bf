import { type ForeignKeyConstraintBuilder, sql } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import { createPostgresSearchTables } from './search-index.ts';

const columnTypes = { text: 'text collate "C"', integer: 'bigint', real: 'double precision' } as const;

export const postgresSchema: SchemaDialect = {
  columnType: (kind) => sql.raw(columnTypes[kind]),
  deferredReference: (key: ForeignKeyConstraintBuilder) => key.deferrable().initiallyDeferred(),
  tableEnd: () => null,
  createSearchTables: createPostgresSearchTables,
};
