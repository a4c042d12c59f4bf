import type { Kysely } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import { createTables, type TableShape } from './table-shape.ts';

const tables: Readonly<Record<string, TableShape>> = {
  goals: {
    key: ['id'],
    columns: {
      id: 'text',
      kind: 'text',
      period: 'text',
      target: 'integer',
      field: 'text?',
      source: 'text?',
      startedOn: 'text',
      endedOn: 'text?',
      createdAt: 'text',
    },
  },
  prospects: {
    key: ['id'],
    columns: {
      id: 'text',
      personId: 'text?',
      name: 'text',
      organisation: 'text?',
      why: 'text?',
      source: 'text?',
      wishedOn: 'text',
      nextStep: 'text?',
      nextOn: 'text?',
      createdAt: 'text',
    },
    references: { personId: 'people' },
  },
  prospectSteps: {
    key: ['id'],
    columns: { id: 'text', prospectId: 'text', step: 'text', happenedOn: 'text', note: 'text?' },
    references: { prospectId: 'prospects' },
  },
};

/** What the user wants to do in every month or quarter, and whom they want to meet. */
export const goalsAndProspects = (db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> =>
  createTables(db, dialect, tables, {
    prospectsByPerson: ['prospects', 'personId'],
    prospectStepsByProspect: ['prospectSteps', 'prospectId'],
  });
