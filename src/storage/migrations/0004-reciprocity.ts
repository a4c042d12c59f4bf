import { type Kysely, sql } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import { createTables, type Indexes, type TableShape } from './table-shape.ts';

// prettier-ignore
const tables: Readonly<Record<string, TableShape>> = {
  asks: {
    key: ['id'],
    columns: {
      id: 'text', personId: 'text', kind: 'text', size: 'text', text: 'text', channel: 'text?', interactionId: 'text?',
      introductionId: 'text?', askedOn: 'text', dueOn: 'text?', state: 'text', stateOn: 'text', createdAt: 'text',
    },
    references: { personId: 'people' },
  },
  askSteps: {
    key: ['id'],
    columns: { id: 'text', askId: 'text', step: 'text', happenedOn: 'text', note: 'text?' },
    references: { askId: 'asks' },
  },
  exchanges: {
    key: ['id'],
    columns: {
      id: 'text', personId: 'text', kind: 'text', direction: 'text', size: 'text', happenedOn: 'text', text: 'text?',
      interactionId: 'text?', askId: 'text?', introductionId: 'text?', thankedOn: 'text?', followUpId: 'text?',
      createdAt: 'text', externalId: 'text?', batchId: 'text?', removedAt: 'text?',
    },
    references: { personId: 'people' },
  },
  introductions: {
    key: ['id'],
    columns: {
      id: 'text', oneId: 'text?', otherId: 'text', viaId: 'text?', purpose: 'text', text: 'text?', outcome: 'text?',
      state: 'text', stateOn: 'text', createdAt: 'text',
    },
    references: { oneId: 'people', otherId: 'people', viaId: 'people' },
  },
  introductionSteps: {
    key: ['id'],
    columns: { id: 'text', introductionId: 'text', step: 'text', happenedOn: 'text', note: 'text?' },
    references: { introductionId: 'introductions' },
  },
};

const indexes: Indexes = {
  asksByPerson: ['asks', 'personId', 'askedOn'],
  asksByState: ['asks', 'state', 'stateOn'],
  asksByDay: ['asks', 'askedOn', 'id'],
  askStepsByAsk: ['askSteps', 'askId'],
  exchangesByPerson: ['exchanges', 'personId', 'happenedOn'],
  exchangesByDay: ['exchanges', 'happenedOn', 'direction', 'size', 'removedAt', 'personId'],
  exchangesByExternalId: ['exchanges', 'externalId'],
  exchangesByAsk: ['exchanges', 'askId'],
  introductionsByOne: ['introductions', 'oneId'],
  introductionsByOther: ['introductions', 'otherId'],
  introductionsByVia: ['introductions', 'viaId'],
  introductionsByState: ['introductions', 'state', 'stateOn'],
  introductionStepsByIntroduction: ['introductionSteps', 'introductionId'],
};

/** Giving and taking: exchanges, asks and introductions, the latter two with every step they took. */
export const reciprocity = async (db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> => {
  await createTables(db, dialect, tables, indexes);
  // Little waits for thanks: Today reads these rows alone.
  await sql`create index "exchangesByThanks" on "exchanges" ("workspace", "happenedOn", "personId", "kind", "id")
    where "thankedOn" is null and "removedAt" is null and "direction" = 'received'`.execute(db);
};
