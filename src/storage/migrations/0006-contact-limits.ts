import type { Kysely } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import { createTables } from './table-shape.ts';

/** With whom contact is kept limited, and that beside the tie, where lists look. */
export const contactLimits = async (db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> => {
  const shape = {
    key: ['personId'],
    columns: { personId: 'text', level: 'text', since: 'text' },
    references: { personId: 'people' },
    clustered: true,
  } as const;
  await createTables(db, dialect, { contactLimits: shape }, {});
  await db.schema
    .alterTable('ties')
    .addColumn('limited', dialect.columnType('integer'), (column) => column.notNull().defaultTo(0))
    .execute();
};
