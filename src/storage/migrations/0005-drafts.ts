import type { Kysely } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import { createTables } from './table-shape.ts';

/** Texts to people, and how one writes to each. */
export const drafts = (db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> =>
  createTables(
    db,
    dialect,
    {
      drafts: {
        key: ['id'],
        columns: {
          id: 'text',
          personId: 'text',
          otherId: 'text?',
          kind: 'text',
          channel: 'text',
          language: 'text',
          subject: 'text?',
          body: 'text',
          composed: 'text?',
          said: 'text',
          createdAt: 'text',
          updatedAt: 'text',
          sentAt: 'text?',
          interactionId: 'text?',
        },
        references: { personId: 'people', otherId: 'people' },
      },
      writingPreferences: {
        key: ['personId'],
        columns: { personId: 'text', language: 'text?', address: 'text?' },
        references: { personId: 'people' },
        clustered: true,
      },
    },
    {
      draftsByPerson: ['drafts', 'personId', 'updatedAt'],
      draftsByOther: ['drafts', 'otherId'],
      draftsByUpdated: ['drafts', 'updatedAt', 'id'],
    },
  );
