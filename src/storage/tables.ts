import type { RecordName, Records } from '../domain/records.ts';
import type { Tie } from '../domain/ties/tie.ts';

/** Every row belongs to a workspace; the key leads every primary key and every index, so that tables can be distributed by it. */
interface InWorkspace {
  workspace: string;
}

interface WorkspaceTable {
  id: string;
  createdAt: string;
  /** JSON of the settings. */
  settings: string;
}

interface ChangeSetTable extends InWorkspace {
  id: string;
  /** 1, 2, 3 … within the workspace: the order in which the changes were made, whatever the clock said. */
  ordinal: number;
  at: string;
  operation: string;
  summary: string;
  changes: number;
  undoes: string | null;
  undoneBy: string | null;
}

/**
 * One row's change. The feed holds what the tables no longer do: `before` of what was changed or removed, as JSON of
 * the columns concerned. What came after an insert is the row itself, or the `before` of the next change to it. Rows
 * inserted together are one change here: see noted-together.ts.
 */
interface ChangeTable extends InWorkspace {
  /** Of its change set. */
  ordinal: number;
  seq: number;
  record: string;
  key: string;
  action: 'insert' | 'update' | 'remove';
  before: string | null;
  after: string | null;
}

/** A tie with what lists need beside it. There is one for everybody but the user. */
interface TieTable extends InWorkspace, Tie {
  /** 1 where the person is archived, so that lists and counts need no look at the person. */
  archived: number;
  /** 1 where contact is kept limited, so that nothing brings the person up. */
  limited: number;
  /** The words of names and, behind a bar, of title and organisation, each with a space before it. */
  words: string;
}

/** How many there are of something, kept so that nothing is counted one by one: `people`, `archived`, `interactions`. */
interface TallyTable extends InWorkspace {
  name: string;
  value: number;
}

/** The letter pairs of every word of a name, to find words that are nearly so. Words nobody is called any more may stay. */
interface NameGramTable extends InWorkspace {
  gram: string;
  /** How many letters the word has. */
  letters: number;
  word: string;
}

/** One text that can be found; its words live in the engine's own full-text index under `rowNumber`. */
interface SearchEntryTable extends InWorkspace {
  kind: string;
  id: string;
  /** Texts with a greater one are found first. */
  rowNumber: number;
}

type RecordTables = { [N in RecordName]: Records[N] & InWorkspace };

/** The database, as both engines hold it. Columns are named as the domain names them, so that rows need no translation. */
export interface Tables extends RecordTables {
  workspaces: WorkspaceTable;
  ties: TieTable;
  tallies: TallyTable;
  nameGrams: NameGramTable;
  changeSets: ChangeSetTable;
  changes: ChangeTable;
  searchEntries: SearchEntryTable;
}

/** Columns of each record's table beside the workspace, in the order they are written, exported and restored. */
// prettier-ignore
export const recordColumns: { readonly [N in RecordName]: readonly (keyof Records[N] & string)[] } = {
  people: [
    'id', 'fullName', 'givenName', 'familyName', 'nickname', 'nativeName', 'phoneticName', 'sortName', 'headline',
    'summary', 'industry', 'location', 'timeZone', 'birthday', 'howMet', 'currentTitle', 'currentOrganisation',
    'currentOrganisationId', 'isSelf', 'archivedAt', 'createdAt', 'updatedAt', 'provenance',
  ],
  organisations: ['id', 'name', 'nameKey', 'followedOn', 'batchId'],
  positions: [
    'id', 'personId', 'organisationId', 'title', 'startedOn', 'endedOn', 'isCurrent', 'location', 'description',
    'batchId', 'removedAt',
  ],
  educations: [
    'id', 'personId', 'organisationId', 'degree', 'field', 'startedOn', 'endedOn', 'description', 'batchId', 'removedAt',
  ],
  contactPoints: ['id', 'personId', 'kind', 'value', 'valueKey', 'label', 'batchId', 'removedAt'],
  profiles: ['id', 'personId', 'network', 'slug', 'url', 'batchId', 'removedAt'],
  topics: ['id', 'personId', 'kind', 'topic', 'topicKey', 'batchId', 'removedAt'],
  otherNames: ['id', 'personId', 'kind', 'fullName', 'batchId', 'removedAt'],
  tags: ['id', 'personId', 'tag', 'batchId'],
  sources: ['id', 'personId', 'kind', 'detail', 'since', 'batchId', 'removedAt'],
  notes: ['id', 'personId', 'body', 'createdAt', 'updatedAt', 'externalId', 'batchId'],
  photos: ['id', 'mediaType', 'content'],
  roles: [
    'id', 'personId', 'kind', 'startedOn', 'endedOn', 'context', 'closeness', 'importance', 'cadenceDays', 'batchId',
    'removedAt',
  ],
  statedStrengths: ['personId', 'strength', 'statedOn'],
  statedStatuses: ['personId', 'occupation', 'seniority', 'statedOn'],
  knownTies: [
    'id', 'personId', 'otherId', 'state', 'kind', 'note', 'confidence', 'statedOn', 'batchId', 'removedAt',
  ],
  contactLimits: ['personId', 'level', 'since'],
  identities: ['key', 'personId', 'batchId'],
  interactions: [
    'id', 'occurredAt', 'occurredOn', 'channel', 'direction', 'subject', 'body', 'durationMinutes', 'conversation',
    'origin', 'externalId', 'batchId', 'createdAt',
  ],
  participants: [
    'interactionId', 'personId', 'part', 'occurredAt', 'occurredOn', 'channel', 'direction', 'groupSize',
  ],
  promises: [
    'id', 'personId', 'interactionId', 'direction', 'text', 'madeOn', 'dueOn', 'doneOn', 'externalId', 'batchId',
  ],
  followUps: ['id', 'personId', 'interactionId', 'text', 'dueOn', 'doneOn', 'externalId', 'batchId'],
  asks: [
    'id', 'personId', 'kind', 'size', 'text', 'channel', 'interactionId', 'introductionId', 'askedOn', 'dueOn', 'state',
    'stateOn', 'createdAt',
  ],
  askSteps: ['id', 'askId', 'step', 'happenedOn', 'note'],
  exchanges: [
    'id', 'personId', 'kind', 'direction', 'size', 'happenedOn', 'text', 'interactionId', 'askId', 'introductionId',
    'thankedOn', 'followUpId', 'createdAt', 'externalId', 'batchId', 'removedAt',
  ],
  introductions: [
    'id', 'oneId', 'otherId', 'viaId', 'purpose', 'text', 'outcome', 'state', 'stateOn', 'createdAt',
  ],
  introductionSteps: ['id', 'introductionId', 'step', 'happenedOn', 'note'],
  events: [
    'id', 'name', 'startsAt', 'endsAt', 'place', 'notes', 'seeking', 'status', 'url', 'externalId', 'batchId',
  ],
  attendances: ['eventId', 'personId', 'state', 'interactionId', 'createdAt'],
  resources: ['id', 'kind', 'title', 'url', 'text', 'topics', 'createdAt'],
  sharings: [
    'resourceId', 'personId', 'sharedOn', 'result', 'resultNote', 'interactionId', 'exchangeId', 'createdAt',
  ],
  drafts: [
    'id', 'personId', 'otherId', 'kind', 'channel', 'language', 'subject', 'body', 'composed', 'said', 'createdAt',
    'updatedAt', 'sentAt', 'interactionId',
  ],
  writingPreferences: ['personId', 'language', 'address'],
  snoozes: ['id', 'personId', 'subject', 'until', 'createdAt'],
  milestones: ['id', 'personId', 'kind', 'text', 'happenedOn', 'url', 'createdAt'],
  goals: ['id', 'kind', 'period', 'target', 'field', 'source', 'startedOn', 'endedOn', 'createdAt'],
  prospects: [
    'id', 'personId', 'name', 'organisation', 'why', 'source', 'wishedOn', 'nextStep', 'nextOn', 'createdAt',
  ],
  prospectSteps: ['id', 'prospectId', 'step', 'happenedOn', 'note'],
  reflections: ['week', 'question', 'text', 'writtenOn'],
  savedFilters: ['id', 'name', 'filter', 'createdAt'],
  batches: ['id', 'source', 'label', 'asOf', 'importedAt', 'report', 'changeSetId', 'undoneAt'],
  sightings: [
    'list', 'key', 'personId', 'fullName', 'organisation', 'title', 'fingerprint', 'batchId', 'vanishedIn',
  ],
};

/** Columns of the change feed's tables beside the workspace. */
export const setColumns = ['id', 'ordinal', 'at', 'operation', 'summary', 'changes', 'undoes', 'undoneBy'] as const;
export const changeColumns = ['ordinal', 'seq', 'record', 'key', 'action', 'before', 'after'] as const;

/** Columns that name a row of another record. They may be null where the domain says so; otherwise the row must be there. */
export const recordReferences: { readonly [N in RecordName]?: Readonly<Record<string, RecordName>> } = {
  positions: { personId: 'people', organisationId: 'organisations' },
  educations: { personId: 'people', organisationId: 'organisations' },
  contactPoints: { personId: 'people' },
  profiles: { personId: 'people' },
  topics: { personId: 'people' },
  otherNames: { personId: 'people' },
  tags: { personId: 'people' },
  sources: { personId: 'people' },
  notes: { personId: 'people' },
  photos: { id: 'people' },
  roles: { personId: 'people' },
  statedStrengths: { personId: 'people' },
  statedStatuses: { personId: 'people' },
  knownTies: { personId: 'people', otherId: 'people' },
  contactLimits: { personId: 'people' },
  milestones: { personId: 'people' },
  prospects: { personId: 'people' },
  prospectSteps: { prospectId: 'prospects' },
  identities: { personId: 'people' },
  participants: { personId: 'people', interactionId: 'interactions' },
  promises: { personId: 'people' },
  followUps: { personId: 'people' },
  asks: { personId: 'people' },
  askSteps: { askId: 'asks' },
  exchanges: { personId: 'people' },
  introductions: { oneId: 'people', otherId: 'people', viaId: 'people' },
  introductionSteps: { introductionId: 'introductions' },
  attendances: { eventId: 'events', personId: 'people' },
  sharings: { resourceId: 'resources', personId: 'people' },
  drafts: { personId: 'people', otherId: 'people' },
  writingPreferences: { personId: 'people' },
  snoozes: { personId: 'people' },
  sightings: { personId: 'people' },
};

/** Columns besides the key of which no two rows may hold the same. */
export const uniqueColumns: { readonly [N in RecordName]?: readonly string[] } = {
  organisations: ['nameKey'],
  tags: ['personId', 'tag'],
};
