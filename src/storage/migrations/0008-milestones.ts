import type { Kysely } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import { createTables } from './table-shape.ts';

/** What there is to celebrate, as the user entered it. */
export const milestones = async (db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> => {
  const shape = {
    key: ['id'],
    columns: {
      id: 'text',
      personId: 'text',
      kind: 'text',
      text: 'text',
      happenedOn: 'text',
      url: 'text?',
      createdAt: 'text',
    },
    references: { personId: 'people' },
    clustered: true,
  } as const;
  await createTables(
    db,
    dialect,
    { milestones: shape },
    { milestonesByPerson: ['milestones', 'personId'], milestonesByDay: ['milestones', 'happenedOn'] },
  );
};
