import { type Kysely, sql } from 'kysely';
import type { SchemaDialect } from '../engine.ts';
import { type Columns, createTables, type Indexes, type TableShape } from './table-shape.ts';

const fact: Columns = { id: 'text', personId: 'text', batchId: 'text?', removedAt: 'text?' };
const ofPerson = { personId: 'people' };

// prettier-ignore
const tables: Readonly<Record<string, TableShape>> = {
  people: {
    key: ['id'],
    columns: {
      id: 'text', fullName: 'text', givenName: 'text?', familyName: 'text?', nickname: 'text?', nativeName: 'text?',
      phoneticName: 'text?', sortName: 'text', headline: 'text?', summary: 'text?', industry: 'text?',
      location: 'text?', timeZone: 'text?', birthday: 'text?', howMet: 'text?', currentTitle: 'text?',
      currentOrganisation: 'text?', currentOrganisationId: 'text?', isSelf: 'integer', archivedAt: 'text?',
      createdAt: 'text', updatedAt: 'text', provenance: 'text',
    },
  },
  organisations: {
    key: ['id'],
    columns: { id: 'text', name: 'text', nameKey: 'text', followedOn: 'text?', batchId: 'text?' },
    unique: [['nameKey']],
  },
  positions: {
    key: ['id'],
    clustered: true,
    columns: {
      ...fact, organisationId: 'text?', title: 'text?', startedOn: 'text?', endedOn: 'text?', isCurrent: 'integer',
      location: 'text?', description: 'text?',
    },
    references: { ...ofPerson, organisationId: 'organisations' },
  },
  educations: {
    key: ['id'],
    clustered: true,
    columns: {
      ...fact, organisationId: 'text', degree: 'text?', field: 'text?', startedOn: 'text?', endedOn: 'text?',
      description: 'text?',
    },
    references: { ...ofPerson, organisationId: 'organisations' },
  },
  contactPoints: {
    key: ['id'],
    clustered: true,
    columns: { ...fact, kind: 'text', value: 'text', valueKey: 'text', label: 'text?' },
    references: ofPerson,
  },
  profiles: { key: ['id'],
    clustered: true, columns: { ...fact, network: 'text', slug: 'text', url: 'text' }, references: ofPerson },
  topics: { key: ['id'],
    clustered: true, columns: { ...fact, kind: 'text', topic: 'text', topicKey: 'text' }, references: ofPerson },
  otherNames: { key: ['id'],
    clustered: true, columns: { ...fact, kind: 'text', fullName: 'text' }, references: ofPerson },
  tags: {
    key: ['id'],
    clustered: true,
    columns: { id: 'text', personId: 'text', tag: 'text', batchId: 'text?' },
    references: ofPerson,
    unique: [['personId', 'tag']],
  },
  sources: {
    key: ['id'],
    clustered: true,
    columns: { ...fact, kind: 'text', detail: 'text?', since: 'text?' },
    references: ofPerson,
  },
  notes: {
    key: ['id'],
    columns: {
      id: 'text', personId: 'text', body: 'text', createdAt: 'text', updatedAt: 'text', externalId: 'text?',
      batchId: 'text?',
    },
    references: ofPerson,
  },
  photos: { key: ['id'], columns: { id: 'text', mediaType: 'text', content: 'text' }, references: { id: 'people' } },
  roles: {
    key: ['id'],
    clustered: true,
    columns: {
      ...fact, kind: 'text', startedOn: 'text?', endedOn: 'text?', context: 'text?', closeness: 'integer?',
      importance: 'integer?', cadenceDays: 'integer?',
    },
    references: ofPerson,
  },
  identities: {
    key: ['key'],
    columns: { key: 'text', personId: 'text', batchId: 'text?' },
    references: ofPerson,
    clustered: true,
  },
  interactions: {
    key: ['id'],
    columns: {
      id: 'text', occurredAt: 'text', occurredOn: 'text', channel: 'text', direction: 'text', subject: 'text?',
      body: 'text?', durationMinutes: 'integer?', conversation: 'text?', origin: 'text', externalId: 'text?',
      batchId: 'text?', createdAt: 'text',
    },
  },
  participants: {
    key: ['personId', 'occurredAt', 'interactionId'],
    columns: {
      interactionId: 'text', personId: 'text', part: 'text', occurredAt: 'text', occurredOn: 'text', channel: 'text',
      direction: 'text', groupSize: 'integer',
    },
    references: { ...ofPerson, interactionId: 'interactions' },
    clustered: true,
  },
  promises: {
    key: ['id'],
    columns: {
      id: 'text', personId: 'text', interactionId: 'text?', direction: 'text', text: 'text', madeOn: 'text',
      dueOn: 'text?', doneOn: 'text?', externalId: 'text?', batchId: 'text?',
    },
    references: ofPerson,
  },
  followUps: {
    key: ['id'],
    columns: {
      id: 'text', personId: 'text', interactionId: 'text?', text: 'text', dueOn: 'text', doneOn: 'text?',
      externalId: 'text?', batchId: 'text?',
    },
    references: ofPerson,
  },
  events: {
    key: ['id'],
    columns: {
      id: 'text', name: 'text', startsAt: 'text?', endsAt: 'text?', status: 'text?', url: 'text?', externalId: 'text?',
      batchId: 'text?',
    },
  },
  snoozes: {
    key: ['id'],
    columns: { id: 'text', personId: 'text', subject: 'text', until: 'text?', createdAt: 'text' },
    references: ofPerson,
  },
  savedFilters: { key: ['id'], columns: { id: 'text', name: 'text', filter: 'text', createdAt: 'text' } },
  batches: {
    key: ['id'],
    columns: {
      id: 'text', source: 'text', label: 'text', asOf: 'text?', importedAt: 'text', report: 'text',
      changeSetId: 'text', undoneAt: 'text?',
    },
  },
  sightings: {
    key: ['list', 'key'],
    columns: {
      list: 'text', key: 'text', personId: 'text', fullName: 'text', organisation: 'text?', title: 'text?',
      fingerprint: 'text', batchId: 'text', vanishedIn: 'text?',
    },
    references: ofPerson,
    clustered: true,
  },
  ties: {
    key: ['personId'],
    columns: {
      personId: 'text', firstOn: 'text?', lastOn: 'text?', lastAt: 'text?', lastChannel: 'text?',
      lastDirection: 'text?', contactDays: 'integer', interactionCount: 'integer', rhythmDays: 'real?',
      anyLog: 'real?', outLog: 'real?', inLog: 'real?', strengthLog: 'real?', peak: 'real', replyOwedSince: 'text?',
      cadenceDays: 'integer?', cadenceFrom: 'text?', dueOn: 'text?', priority: 'real', archived: 'integer', words: 'text',
    },
    references: ofPerson,
    clustered: true,
  },
  tallies: { key: ['name'], columns: { name: 'text', value: 'integer' }, clustered: true },
  nameGrams: { key: ['gram', 'letters', 'word'], columns: { gram: 'text', letters: 'integer', word: 'text' }, clustered: true },
  changeSets: {
    key: ['id'],
    columns: {
      id: 'text', ordinal: 'integer', at: 'text', operation: 'text', summary: 'text', changes: 'integer',
      undoes: 'text?', undoneBy: 'text?',
    },
    unique: [['ordinal']],
  },
  changes: {
    key: ['ordinal', 'seq'],
    columns: {
      ordinal: 'integer', seq: 'integer', record: 'text', key: 'text', action: 'text', before: 'text?', after: 'text?',
    },
    clustered: true,
  },
};

/** Each serves a list, a timeline, Today or a look-up of the import. */
const indexes: Indexes = {
  peopleByName: ['people', 'isSelf', 'sortName', 'id', 'archivedAt'],
  peopleByArchived: ['people', 'archivedAt', 'isSelf', 'id'],
  peopleByAdded: ['people', 'isSelf', 'createdAt', 'id', 'archivedAt'],
  peopleByOrganisation: ['people', 'currentOrganisationId', 'isSelf', 'sortName', 'id', 'archivedAt'],
  positionsByPerson: ['positions', 'personId'],
  positionsByOrganisation: ['positions', 'organisationId'],
  educationsByPerson: ['educations', 'personId'],
  educationsByOrganisation: ['educations', 'organisationId'],
  contactPointsByPerson: ['contactPoints', 'personId'],
  profilesByPerson: ['profiles', 'personId'],
  topicsByPerson: ['topics', 'personId'],
  otherNamesByPerson: ['otherNames', 'personId'],
  tagsByTag: ['tags', 'tag', 'personId'],
  sourcesByPerson: ['sources', 'personId', 'removedAt', 'kind', 'since'],
  sourcesBySince: ['sources', 'since', 'personId'],
  sourcesByKind: ['sources', 'kind', 'personId', 'removedAt', 'since'],
  notesByPerson: ['notes', 'personId', 'createdAt'],
  notesByExternalId: ['notes', 'externalId'],
  rolesByPerson: ['roles', 'personId'],
  rolesByKind: ['roles', 'kind', 'personId', 'removedAt', 'startedOn', 'endedOn'],
  identitiesByPerson: ['identities', 'personId'],
  interactionsByExternalId: ['interactions', 'origin', 'externalId'],
  participantsByInteraction: ['participants', 'interactionId', 'personId'],
  promisesByPerson: ['promises', 'personId'],
  promisesByExternalId: ['promises', 'externalId'],
  promisesByDue: ['promises', 'doneOn', 'dueOn'],
  followUpsByPerson: ['followUps', 'personId'],
  followUpsByExternalId: ['followUps', 'externalId'],
  eventsByExternalId: ['events', 'externalId'],
  followUpsByDue: ['followUps', 'doneOn', 'dueOn'],
  snoozesByPerson: ['snoozes', 'personId'],
  sightingsByPerson: ['sightings', 'personId'],
  tiesByDue: ['ties', 'dueOn', 'priority', 'personId', 'cadenceDays', 'cadenceFrom', 'lastOn'],
  tiesByReply: ['ties', 'replyOwedSince', 'priority', 'personId'],
  tiesByLast: ['ties', 'lastAt', 'personId', 'archived'],
  tiesByStrength: ['ties', 'strengthLog', 'personId', 'archived'],
  changesByKey: ['changes', 'record', 'key', 'ordinal'],
};

export const foundation = async (db: Kysely<unknown>, dialect: SchemaDialect): Promise<void> => {
  await db.schema
    .createTable('workspaces')
    .addColumn('id', dialect.columnType('text'), (column) => column.primaryKey())
    .addColumn('createdAt', dialect.columnType('text'), (column) => column.notNull())
    .addColumn('settings', dialect.columnType('text'), (column) => column.notNull().defaultTo(sql.lit('{}')))
    .execute();
  await createTables(db, dialect, tables, indexes);
  await dialect.createSearchTables(db);
};
