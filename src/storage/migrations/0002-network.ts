import { type Kysely, sql } from 'kysely';
import type { SchemaDialect } from '../engine.ts';

type Schema = Kysely<unknown>;
type Kind = 'text' | 'text?' | 'integer' | 'integer?' | 'real' | 'real?';

interface TableShape {
  readonly columns: Readonly<Record<string, Kind>>;
  readonly key: string;
  /** Columns that name a person. */
  readonly people: readonly string[];
}

const tables: Readonly<Record<string, TableShape>> = {
  statedStrengths: {
    key: 'personId',
    columns: { personId: 'text', strength: 'integer', statedOn: 'text' },
    people: ['personId'],
  },
  statedStatuses: {
    key: 'personId',
    columns: { personId: 'text', occupation: 'text?', seniority: 'real?', statedOn: 'text' },
    people: ['personId'],
  },
  knownTies: {
    key: 'id',
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
    people: ['personId', 'otherId'],
  },
};

const createTable = async (db: Schema, dialect: SchemaDialect, name: string, shape: TableShape): Promise<void> => {
  let table = db.schema
    .createTable(name)
    .addColumn('workspace', dialect.columnType('text'), (column) => column.notNull());
  for (const [column, kind] of Object.entries(shape.columns)) {
    const isNullable = kind.endsWith('?');
    const type = dialect.columnType(kind.replace('?', '') as 'text' | 'integer' | 'real');
    table = table.addColumn(column, type, (definition) => (isNullable ? definition : definition.notNull()));
  }
  table = table.addPrimaryKeyConstraint(`${name}Key`, ['workspace', shape.key] as never);
  for (const column of shape.people)
    table = table.addForeignKeyConstraint(
      `${name}_${column}`,
      ['workspace', column] as never,
      'people',
      ['workspace', 'id'],
      (key) => dialect.deferredReference(key),
    );
  const end = dialect.tableEnd(true);
  if (end) table = table.modifyEnd(end);
  await table.execute();
};

/** What the user says of ties, of who knows whom and of titles, and the columns and indexes that lists need for it. */
export const network = async (db: Schema, dialect: SchemaDialect): Promise<void> => {
  for (const [name, shape] of Object.entries(tables)) await createTable(db, dialect, name, shape);
  await db.schema.alterTable('ties').addColumn('statedStrength', dialect.columnType('integer')).execute();
  await db.schema.alterTable('ties').addColumn('statedLevel', dialect.columnType('real')).execute();
  for (const column of ['personId', 'otherId'])
    await db.schema
      .createIndex(`knownTies_${column}`)
      .on('knownTies')
      .columns(['workspace', column] as never)
      .execute();
  // Few ties are stated, and few have gone dormant: their indexes hold those alone.
  await sql`create index "tiesByStated" on "ties" ("workspace", "statedLevel", "personId", "archived")
    where "statedLevel" is not null`.execute(db);
  await sql`create index "tiesByPeak" on "ties" ("workspace", "lastOn", "personId", "archived")
    where "peak" >= 49.5`.execute(db);
};
