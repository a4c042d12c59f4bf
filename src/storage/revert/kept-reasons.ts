import type { RecordName } from '../../domain/records.ts';
import type { LaterChange } from './later-changes.ts';

const things: Readonly<Record<RecordName, string>> = {
  people: 'a person',
  organisations: 'an organisation',
  positions: 'a position',
  educations: 'an education',
  contactPoints: 'a contact point',
  profiles: 'a profile',
  topics: 'an interest',
  otherNames: 'another name',
  tags: 'a tag',
  sources: 'a source',
  notes: 'a note',
  photos: 'a photo',
  roles: 'a role',
  statedStrengths: 'a strength',
  statedStatuses: 'a standing',
  knownTies: 'who knows whom',
  contactLimits: 'a limit on contact',
  identities: 'an identity',
  interactions: 'an interaction',
  participants: 'an interaction',
  promises: 'a promise',
  followUps: 'a follow-up',
  asks: 'an ask',
  askSteps: 'a step of an ask',
  exchanges: 'something given or received',
  introductions: 'an introduction',
  introductionSteps: 'a step of an introduction',
  events: 'an event',
  attendances: 'who was at an event',
  resources: 'something to pass on',
  sharings: 'what was passed on',
  drafts: 'a draft',
  writingPreferences: 'how to write to them',
  snoozes: 'a snooze',
  milestones: 'a milestone',
  goals: 'a goal',
  prospects: 'somebody you want to know',
  prospectSteps: 'a step towards somebody',
  reflections: 'a reflection',
  savedFilters: 'a filter',
  batches: 'an import',
  sightings: 'a line of a list',
};

const whoDid = (change: LaterChange): string => (change.operation.startsWith('imports.') ? 'a later import' : 'you');

/** Why a row stays that was itself changed. */
export const becauseChanged = (change: LaterChange): string => `${whoDid(change)} changed it since`;

/** Why a row stays upon which another was built: "you added a note since". */
export const becauseBuiltUpon = (change: LaterChange): string =>
  `${whoDid(change)} ${change.action === 'insert' ? 'added' : 'changed'} ${things[change.record]} since`;

export const becauseColumnsChanged = (columns: readonly string[]): string =>
  `${columns.join(', ')} ${columns.length === 1 ? 'was' : 'were'} changed again since`;

export const inCompany = 'they took part in something that stays';
export const stillInUse = 'something else still belongs to it';
export const goneSince = 'it was removed since';
export const thereAgain = 'it is there again';
export const placeTaken = 'another has taken its place since';
export const ownerGone = 'what it belonged to is no longer there';
