import type { Kysely } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import { createTables, type TableShape } from './table-shape.ts';

const tables: Readonly<Record<string, TableShape>> = {
  attendances: {
    key: ['eventId', 'personId'],
    columns: { eventId: 'text', personId: 'text', state: 'text', interactionId: 'text?', createdAt: 'text' },
    references: { eventId: 'events', personId: 'people' },
    clustered: true,
  },
  resources: {
    key: ['id'],
    columns: {
      id: 'text',
      kind: 'text',
      title: 'text',
      url: 'text?',
      text: 'text?',
      topics: 'text?',
      createdAt: 'text',
    },
  },
  sharings: {
    key: ['resourceId', 'personId'],
    columns: {
      resourceId: 'text',
      personId: 'text',
      sharedOn: 'text',
      result: 'text?',
      resultNote: 'text?',
      interactionId: 'text?',
      exchangeId: 'text?',
      createdAt: 'text',
    },
    references: { resourceId: 'resources', personId: 'people' },
    clustered: true,
  },
};

/**
 * What the user knows of events beyond their names, and who is there; what is saved to pass on, and to whom it went.
 * A resource finds its people by the topics it speaks of, hence the index.
 */
export const eventsAndSharing = async (db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> => {
  for (const column of ['place', 'notes', 'seeking'])
    await db.schema.alterTable('events').addColumn(column, dialect.columnType('text')).execute();
  await createTables(db, dialect, tables, {
    attendancesByPerson: ['attendances', 'personId'],
    resourcesByDay: ['resources', 'createdAt'],
    sharingsByPerson: ['sharings', 'personId'],
    topicsByKey: ['topics', 'topicKey', 'personId'],
  });
};
