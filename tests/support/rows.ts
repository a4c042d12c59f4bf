import type { Records } from '../../src/domain/records.ts';

type Some<N extends keyof Records> = Partial<Records[N]>;

const at = '2026-11-22T08:30:00.000Z';

/** Plain rows for tests, each with what it needs and nothing more. */
export const personRow = (id: string, more: Some<'people'> = {}): Records['people'] => ({
  id,
  fullName: `Person ${id}`,
  givenName: null,
  familyName: null,
  nickname: null,
  nativeName: null,
  phoneticName: null,
  sortName: `person ${id}`,
  headline: null,
  summary: null,
  industry: null,
  location: null,
  timeZone: null,
  birthday: null,
  howMet: null,
  currentTitle: null,
  currentOrganisation: null,
  currentOrganisationId: null,
  isSelf: 0,
  archivedAt: null,
  createdAt: at,
  updatedAt: at,
  provenance: '{}',
  ...more,
});

export const organisationRow = (id: string, more: Some<'organisations'> = {}): Records['organisations'] => ({
  id,
  name: `Organisation ${id}`,
  nameKey: `organisation ${id}`,
  followedOn: null,
  batchId: null,
  ...more,
});

export const noteRow = (id: string, personId: string, more: Some<'notes'> = {}): Records['notes'] => ({
  id,
  personId,
  body: 'Likes long walks.',
  createdAt: at,
  updatedAt: at,
  externalId: null,
  batchId: null,
  ...more,
});

export const tagRow = (id: string, personId: string, tag: string): Records['tags'] => ({
  id,
  personId,
  tag,
  batchId: null,
});

export const photoRow = (id: string, content: string): Records['photos'] => ({ id, mediaType: 'image/png', content });

export const positionRow = (
  id: string,
  personId: string,
  organisationId: string | null,
  more: Some<'positions'> = {},
): Records['positions'] => ({
  id,
  personId,
  organisationId,
  title: 'Conductor',
  startedOn: '2024',
  endedOn: null,
  isCurrent: 1,
  location: null,
  description: null,
  batchId: null,
  removedAt: null,
  ...more,
});

export const roleRow = (id: string, personId: string, more: Some<'roles'> = {}): Records['roles'] => ({
  id,
  personId,
  kind: 'mentor',
  startedOn: null,
  endedOn: null,
  context: null,
  closeness: null,
  importance: null,
  cadenceDays: null,
  batchId: null,
  removedAt: null,
  ...more,
});

export const knownTieRow = (
  id: string,
  personId: string,
  otherId: string,
  more: Some<'knownTies'> = {},
): Records['knownTies'] => ({
  id,
  personId,
  otherId,
  state: 'held',
  kind: null,
  note: null,
  confidence: null,
  statedOn: '2026-11-22',
  batchId: null,
  removedAt: null,
  ...more,
});

export const interactionRow = (id: string, more: Some<'interactions'> = {}): Records['interactions'] => ({
  id,
  occurredAt: '2026-11-20T10:00:00.000Z',
  occurredOn: '2026-11-20',
  channel: 'mail',
  direction: 'inbound',
  subject: 'The autumn concert',
  body: null,
  durationMinutes: null,
  conversation: null,
  origin: 'me',
  externalId: null,
  batchId: null,
  createdAt: at,
  ...more,
});

export const participantRow = (
  interactionId: string,
  personId: string,
  more: Some<'participants'> = {},
): Records['participants'] => ({
  interactionId,
  personId,
  part: 'from',
  occurredAt: '2026-11-20T10:00:00.000Z',
  occurredOn: '2026-11-20',
  channel: 'mail',
  direction: 'inbound',
  groupSize: 1,
  ...more,
});

export const sightingRow = (list: string, key: string, personId: string): Records['sightings'] => ({
  list,
  key,
  personId,
  fullName: `Person ${personId}`,
  organisation: null,
  title: null,
  fingerprint: 'f',
  batchId: 'b',
  vanishedIn: null,
});

export const eventRow = (id: string, more: Some<'events'> = {}): Records['events'] => ({
  id,
  name: `Event ${id}`,
  startsAt: null,
  endsAt: null,
  place: null,
  notes: null,
  seeking: null,
  status: null,
  url: null,
  externalId: null,
  batchId: null,
  ...more,
});

export const attendanceRow = (eventId: string, personId: string): Records['attendances'] => ({
  eventId,
  personId,
  state: 'planned',
  interactionId: null,
  createdAt: at,
});

export const resourceRow = (id: string, more: Some<'resources'> = {}): Records['resources'] => ({
  id,
  kind: 'article',
  title: `Resource ${id}`,
  url: null,
  text: null,
  topics: null,
  createdAt: at,
  ...more,
});

export const sharingRow = (resourceId: string, personId: string, more: Some<'sharings'> = {}): Records['sharings'] => ({
  resourceId,
  personId,
  sharedOn: '2026-11-22',
  result: null,
  resultNote: null,
  interactionId: null,
  exchangeId: null,
  createdAt: at,
  ...more,
});
