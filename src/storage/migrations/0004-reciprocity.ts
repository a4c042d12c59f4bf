import { type Kysely, sql } from 'kysely';
import type { SchemaDialect } from '../engine.ts';

type Schema = Kysely<unknown>;
type Kind = 'text' | 'text?';

interface TableShape {
  readonly columns: Readonly<Record<string, Kind>>;
  /** Column → table whose `id` it names. */
  readonly references: Readonly<Record<string, string>>;
}

// prettier-ignore
const tables: Readonly<Record<string, TableShape>> = {
  asks: {
    columns: {
      id: 'text', personId: 'text', kind: 'text', size: 'text', text: 'text', channel: 'text?', interactionId: 'text?',
      introductionId: 'text?', askedOn: 'text', dueOn: 'text?', state: 'text', stateOn: 'text', createdAt: 'text',
    },
    references: { personId: 'people' },
  },
  askSteps: {
    columns: { id: 'text', askId: 'text', step: 'text', happenedOn: 'text', note: 'text?' },
    references: { askId: 'asks' },
  },
  exchanges: {
    columns: {
      id: 'text', personId: 'text', kind: 'text', direction: 'text', size: 'text', happenedOn: 'text', text: 'text?',
      interactionId: 'text?', askId: 'text?', introductionId: 'text?', thankedOn: 'text?', followUpId: 'text?',
      createdAt: 'text', batchId: 'text?', removedAt: 'text?',
    },
    references: { personId: 'people' },
  },
  introductions: {
    columns: {
      id: 'text', oneId: 'text?', otherId: 'text', viaId: 'text?', purpose: 'text', text: 'text?', outcome: 'text?',
      state: 'text', stateOn: 'text', createdAt: 'text',
    },
    references: { oneId: 'people', otherId: 'people', viaId: 'people' },
  },
  introductionSteps: {
    columns: { id: 'text', introductionId: 'text', step: 'text', happenedOn: 'text', note: 'text?' },
    references: { introductionId: 'introductions' },
  },
};

const indexes: Readonly<Record<string, readonly [table: string, ...columns: string[]]>> = {
  asksByPerson: ['asks', 'personId', 'askedOn'],
  asksByState: ['asks', 'state', 'stateOn'],
  asksByDay: ['asks', 'askedOn', 'id'],
  askStepsByAsk: ['askSteps', 'askId'],
  exchangesByPerson: ['exchanges', 'personId', 'happenedOn'],
  exchangesByDay: ['exchanges', 'happenedOn', 'direction', 'size', 'removedAt', 'personId'],
  exchangesByAsk: ['exchanges', 'askId'],
  introductionsByOne: ['introductions', 'oneId'],
  introductionsByOther: ['introductions', 'otherId'],
  introductionsByVia: ['introductions', 'viaId'],
  introductionsByState: ['introductions', 'state', 'stateOn'],
  introductionStepsByIntroduction: ['introductionSteps', 'introductionId'],
};

const createTable = async (db: Schema, dialect: SchemaDialect, name: string, shape: TableShape): Promise<void> => {
  let table = db.schema
    .createTable(name)
    .addColumn('workspace', dialect.columnType('text'), (column) => column.notNull());
  for (const [column, kind] of Object.entries(shape.columns))
    table = table.addColumn(column, dialect.columnType('text'), (definition) =>
      kind === 'text?' ? definition : definition.notNull(),
    );
  table = table.addPrimaryKeyConstraint(`${name}Key`, ['workspace', 'id'] as never);
  for (const [column, target] of Object.entries(shape.references))
    table = table.addForeignKeyConstraint(
      `${name}_${column}`,
      ['workspace', column] as never,
      target,
      ['workspace', 'id'],
      (key) => dialect.deferredReference(key),
    );
  await table.execute();
};

/** Giving and taking: exchanges, asks and introductions, the latter two with every step they took. */
export const reciprocity = async (db: Schema, dialect: SchemaDialect): Promise<void> => {
  for (const [name, shape] of Object.entries(tables)) await createTable(db, dialect, name, shape);
  for (const [name, [table, ...columns]] of Object.entries(indexes))
    await db.schema
      .createIndex(name)
      .on(table)
      .columns(['workspace', ...columns] as never)
      .execute();
  // Little waits for thanks: Today reads these rows alone.
  await sql`create index "exchangesByThanks" on "exchanges" ("workspace", "happenedOn", "personId", "kind", "id")
    where "thankedOn" is null and "removedAt" is null and "direction" = 'received'`.execute(db);
};
