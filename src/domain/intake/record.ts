import type { ExchangeKind, ExchangeSize } from '../reciprocity/exchange-kinds.ts';

/**
 * What every importer yields and the intake engine stores. An importer knows a format and nothing of the database;
 * the engine knows people and nothing of formats; these records are all that passes between them.
 */

/** Where something stood in what was read, for reports a person can follow. `row` counts lines from 1; 0 means the file as a whole. */
export interface Place {
  readonly file: string;
  readonly row: number;
}

/**
 * How a record names a person. Keys identify (`linkedin:<slug>`, `email:<address>`, `phone:<digits>`,
 * `linkedin-name:<folded name>|<connected day>`), strongest first; a bare name is matched only where it is the name of exactly one person.
 */
export interface PersonReference {
  readonly keys: readonly string[];
  readonly name?: NameRecord;
}

export interface NameRecord {
  readonly full: string;
  readonly given?: string;
  readonly family?: string;
}

/** A partial calendar day: `2024`, `2024-01` or `2024-01-31`. */
export type PartialDay = string;

export interface PositionRecord {
  readonly organisation?: string;
  readonly title?: string;
  readonly startedOn?: PartialDay;
  readonly endedOn?: PartialDay;
  readonly isCurrent: boolean;
  readonly location?: string;
  readonly description?: string;
}

export interface EducationRecord {
  readonly school: string;
  readonly degree?: string;
  readonly field?: string;
  readonly startedOn?: PartialDay;
  readonly endedOn?: PartialDay;
  readonly description?: string;
}

export interface ContactPointRecord {
  readonly kind: 'email' | 'phone' | 'website' | 'messenger' | 'address';
  readonly value: string;
  readonly label?: string;
}

/** Facts about one person, from one row. Everything but the reference may be missing; nothing missing erases. */
export interface PersonFacts {
  readonly name?: NameRecord;
  readonly headline?: string;
  readonly summary?: string;
  readonly location?: string;
  readonly industry?: string;
  readonly birthday?: string;
  readonly timeZone?: string;
  readonly positions?: readonly PositionRecord[];
  readonly educations?: readonly EducationRecord[];
  readonly contactPoints?: readonly ContactPointRecord[];
  readonly profiles?: readonly { readonly network: string; readonly slug: string; readonly url: string }[];
  readonly expertise?: readonly string[];
  readonly interests?: readonly string[];
  readonly tags?: readonly string[];
}

/** Where someone comes from; see domain/people/source-kinds.ts for the list. */
export interface SourceRecord {
  readonly kind: string;
  readonly detail?: string;
  /** The day of meeting or connecting. */
  readonly since?: string;
}

export interface RoleRecord {
  readonly kind: string;
  readonly startedOn?: PartialDay;
  readonly endedOn?: PartialDay;
  readonly context?: string;
  /** 1 distant to 5 very close. */
  readonly closeness?: number;
  /** 1 low to 3 high. */
  readonly importance?: number;
  readonly cadenceDays?: number;
}

export interface PersonRecord {
  readonly type: 'person';
  readonly place: Place;
  readonly person: PersonReference;
  readonly facts: PersonFacts;
  readonly source?: SourceRecord;
  readonly roles?: readonly RoleRecord[];
  /**
   * Set on a row of a list that is complete as of its date, such as `linkedin-connections`: whoever an earlier
   * list held and this one does not has vanished from it.
   */
  readonly listed?: string;
}

/** Facts about the user, who is nobody's contact. */
export interface SelfRecord {
  readonly type: 'self';
  readonly place: Place;
  readonly keys: readonly string[];
  readonly facts: PersonFacts;
}

export interface ParticipantRecord {
  readonly person: PersonReference;
  /** What they did in it: sent it, received it, or took part as equals do in a meeting. */
  readonly part: 'from' | 'to' | 'with';
}

export interface InteractionRecord {
  readonly type: 'interaction';
  readonly place: Place;
  /** Identifies the same interaction in a later file of the same source. */
  readonly externalId: string;
  /** `2026-11-22T08:30:00.000Z`. */
  readonly occurredAt: string;
  /** See domain/interactions/channels.ts. */
  readonly channel: string;
  /** Who began it: `outbound` me, `inbound` them, `mutual` both or neither. */
  readonly direction: 'inbound' | 'outbound' | 'mutual';
  readonly participants: readonly ParticipantRecord[];
  readonly conversation?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly durationMinutes?: number;
}

export interface NoteRecord {
  readonly type: 'note';
  readonly place: Place;
  readonly externalId: string;
  readonly person: PersonReference;
  readonly body: string;
  readonly createdAt?: string;
}

export interface PromiseRecord {
  readonly type: 'promise';
  readonly place: Place;
  readonly externalId: string;
  readonly person: PersonReference;
  readonly direction: 'given' | 'received';
  readonly text: string;
  readonly madeOn: string;
  readonly dueOn?: string;
  readonly doneOn?: string;
}

export interface FollowUpRecord {
  readonly type: 'follow-up';
  readonly place: Place;
  readonly externalId: string;
  readonly person: PersonReference;
  readonly text: string;
  readonly dueOn: string;
  readonly doneOn?: string;
}

/** Something given or received that shows in no interaction of the file. */
export interface ExchangeRecord {
  readonly type: 'exchange';
  readonly place: Place;
  readonly externalId: string;
  readonly person: PersonReference;
  readonly kind: ExchangeKind;
  readonly direction: 'given' | 'received';
  readonly size?: ExchangeSize;
  readonly happenedOn: string;
  readonly text?: string;
  readonly thankedOn?: string;
}

export interface EventRecord {
  readonly type: 'event';
  readonly place: Place;
  readonly externalId: string;
  readonly name: string;
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly status?: string;
  readonly url?: string;
}

export interface OrganisationFollowRecord {
  readonly type: 'organisation-follow';
  readonly place: Place;
  readonly organisation: string;
  readonly followedOn?: string;
}

/** A row that was understood but tells of nobody: a member who hid their profile. */
export interface HiddenRecord {
  readonly type: 'hidden';
  readonly place: Place;
}

/** A row left out on purpose. */
export interface LeftOutRecord {
  readonly type: 'left-out';
  readonly place: Place;
  readonly reason: LeftOutReason;
}
export type LeftOutReason = 'spam' | 'draft' | 'sponsored' | 'hidden' | 'empty' | 'duplicate';

/** A row that could not be understood. The rest of its file goes on. */
export interface ProblemRecord {
  readonly type: 'problem';
  readonly place: Place;
  readonly reason: string;
  /** The offending text, at most 500 characters. */
  readonly raw?: string;
}

/** First record of every import: what is being read and as of when. */
export interface BatchHeaderRecord {
  readonly type: 'header';
  /** The importer's id, such as `linkedin`. */
  readonly source: string;
  /** The day the files describe, as far as they tell. */
  readonly asOf?: string;
  /** Complete lists among the files, such as `linkedin-connections`. */
  readonly completeLists: readonly string[];
  /** Where people come from who are met only in interactions, such as LinkedIn for a message from a stranger. */
  readonly peopleFrom?: SourceRecord;
}

export type IntakeRecord =
  | BatchHeaderRecord
  | SelfRecord
  | PersonRecord
  | InteractionRecord
  | NoteRecord
  | PromiseRecord
  | FollowUpRecord
  | ExchangeRecord
  | EventRecord
  | OrganisationFollowRecord
  | HiddenRecord
  | LeftOutRecord
  | ProblemRecord;
