import type { Draft, WritingPreference } from './drafts/draft.ts';
import type { Batch, Sighting } from './intake/batch.ts';
import type { Event, FollowUp, Interaction, Participant, PromiseMade } from './interactions/interaction.ts';
import type { StatedStatus } from './network/status/stated-status.ts';
import type { Attendance } from './outreach/events/attendance.ts';
import type { Goal } from './outreach/goals/goal.ts';
import type { Introduction, IntroductionStep } from './outreach/introductions/introduction.ts';
import type { Milestone } from './outreach/milestones/milestone.ts';
import type { Prospect, ProspectStep } from './outreach/prospects/prospect.ts';
import type { Reflection } from './outreach/review/reflection.ts';
import type { Resource, Sharing } from './outreach/sharing/resource.ts';
import type { Snooze } from './outreach/snooze.ts';
import type {
  ContactPoint,
  Education,
  Note,
  Organisation,
  OtherName,
  Photo,
  Position,
  Profile,
  Source,
  Tag,
  Topic,
} from './people/facts.ts';
import type { Identity } from './people/identity.ts';
import type { Person } from './people/person.ts';
import type { SavedFilter } from './people/saved-filter.ts';
import type { Ask, AskStep } from './reciprocity/ask.ts';
import type { Exchange } from './reciprocity/exchange.ts';
import type { ContactLimit } from './ties/contact-limit.ts';
import type { KnownTie } from './ties/known/known-tie.ts';
import type { Role } from './ties/role.ts';
import type { StatedStrength } from './ties/stated-strength.ts';

/** Everything the product keeps, by the name of its table. What is computed from it is not here. */
export interface Records {
  people: Person;
  organisations: Organisation;
  positions: Position;
  educations: Education;
  contactPoints: ContactPoint;
  profiles: Profile;
  topics: Topic;
  otherNames: OtherName;
  tags: Tag;
  sources: Source;
  notes: Note;
  photos: Photo;
  roles: Role;
  statedStrengths: StatedStrength;
  statedStatuses: StatedStatus;
  knownTies: KnownTie;
  contactLimits: ContactLimit;
  identities: Identity;
  interactions: Interaction;
  participants: Participant;
  promises: PromiseMade;
  followUps: FollowUp;
  asks: Ask;
  askSteps: AskStep;
  exchanges: Exchange;
  introductions: Introduction;
  introductionSteps: IntroductionStep;
  events: Event;
  attendances: Attendance;
  resources: Resource;
  sharings: Sharing;
  drafts: Draft;
  writingPreferences: WritingPreference;
  snoozes: Snooze;
  reflections: Reflection;
  milestones: Milestone;
  goals: Goal;
  prospects: Prospect;
  prospectSteps: ProspectStep;
  savedFilters: SavedFilter;
  batches: Batch;
  sightings: Sighting;
}
export type RecordName = keyof Records;

/** The columns that identify a row within a workspace, where they are not `id`. */
export const compositeKeys = {
  participants: ['interactionId', 'personId'],
  identities: ['key'],
  sightings: ['list', 'key'],
  statedStrengths: ['personId'],
  writingPreferences: ['personId'],
  statedStatuses: ['personId'],
  contactLimits: ['personId'],
  reflections: ['week'],
  attendances: ['eventId', 'personId'],
  sharings: ['resourceId', 'personId'],
} as const satisfies Partial<Record<RecordName, readonly string[]>>;

/** Parents before children: the order in which rows are restored, and the reverse of the order in which they go. */
export const recordNames = [
  'people',
  'organisations',
  'positions',
  'educations',
  'contactPoints',
  'profiles',
  'topics',
  'otherNames',
  'tags',
  'sources',
  'notes',
  'photos',
  'roles',
  'statedStrengths',
  'statedStatuses',
  'knownTies',
  'contactLimits',
  'identities',
  'interactions',
  'participants',
  'promises',
  'followUps',
  'asks',
  'askSteps',
  'exchanges',
  'introductions',
  'introductionSteps',
  'events',
  'attendances',
  'resources',
  'sharings',
  'drafts',
  'writingPreferences',
  'snoozes',
  'reflections',
  'milestones',
  'goals',
  'prospects',
  'prospectSteps',
  'savedFilters',
  'batches',
  'sightings',
] as const satisfies readonly RecordName[];
