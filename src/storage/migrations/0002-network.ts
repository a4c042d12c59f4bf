import { type Kysely, sql } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import { createTables, type Indexes, type TableShape } from './table-shape.ts';

const tables: Readonly<Record<string, TableShape>> = {
  statedStrengths: {
    key: ['personId'],
    columns: { personId: 'text', strength: 'integer', statedOn: 'text' },
    references: { personId: 'people' },
    clustered: true,
  },
  statedStatuses: {
    key: ['personId'],
    columns: { personId: 'text', occupation: 'text?', seniority: 'real?', statedOn: 'text' },
    references: { personId: 'people' },
    clustered: true,
  },
  knownTies: {
    key: ['id'],
    columns: {
      id: 'text',
      personId: 'text',
      otherId: 'text',
      state: 'text',
      kind: 'text?',
      note: 'text?',
      confidence: 'real?',
      statedOn: 'text',
      batchId: 'text?',
      removedAt: 'text?',
    },
    references: { personId: 'people', otherId: 'people' },
    clustered: true,
  },
};

const indexes: Indexes = {
  knownTiesByPerson: ['knownTies', 'personId'],
  knownTiesByOther: ['knownTies', 'otherId'],
};

/** What the user says of ties, of who knows whom and of titles, and the columns and indexes that lists need for it. */
export const network = async (db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> => {
  await createTables(db, dialect, tables, indexes);
  await db.schema.alterTable('ties').addColumn('statedStrength', dialect.columnType('integer')).execute();
  await db.schema.alterTable('ties').addColumn('statedLevel', dialect.columnType('real')).execute();
  // A list by strength reads one index and must see in it who is left to the index below.
  await db.schema.dropIndex('tiesByStrength').execute();
  await db.schema
    .createIndex('tiesByStrength')
    .on('ties')
    .columns(['workspace', 'strengthLog', 'personId', 'archived', 'statedLevel'] as never)
    .execute();
  // Few ties are stated, and few have gone dormant: their indexes hold those alone.
  await sql`create index "tiesByStated" on "ties" ("workspace", "statedLevel", "personId", "archived", "statedStrength")
    where "statedLevel" is not null`.execute(db);
  await sql`create index "tiesByPeak" on "ties" ("workspace", "lastOn", "personId", "archived")
    where "peak" >= 49.5`.execute(db);
};
