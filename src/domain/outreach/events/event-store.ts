import type { Event } from '../../interactions/interaction.ts';
import type { Topic } from '../../people/facts.ts';
import type { PersonSummary } from '../../people/person-summary.ts';
import type { Attendance } from './attendance.ts';

export interface EventRow extends Event {
  readonly planned: number;
  readonly met: number;
}

/** Somebody at an event, as a line of a list. */
export type Attendee = PersonSummary &
  Pick<Attendance, 'state' | 'interactionId'> & {
    readonly givenName: string | null;
    readonly topics: readonly Pick<Topic, 'id' | 'kind' | 'topic' | 'topicKey'>[];
    /** What the user promised them and has not done. */
    readonly promises: readonly { readonly id: string; readonly text: string; readonly dueOn: string | null }[];
    readonly source: { readonly id: string; readonly kind: string; readonly detail: string | null } | null;
  };

/** Contact since a day. */
export interface PassedSince {
  readonly personId: string;
  readonly interactionId: string;
  readonly occurredOn: string;
  readonly channel: string;
  readonly direction: 'inbound' | 'outbound' | 'mutual';
}

/** Events and who is there. Nothing speaks of archived people, nor of those with whom contact is kept limited. */
export interface EventStore {
  /** All of them, the earliest first, those without a time last. */
  events(): Promise<EventRow[]>;
  event(id: string): Promise<EventRow | null>;
  /** Events whose folded name is exactly this. */
  named(foldedName: string): Promise<EventRow[]>;
  attendees(eventId: string, today: string): Promise<Attendee[]>;
  /** Everybody's, whoever they are. */
  attendances(eventId: string): Promise<Attendance[]>;
  /** The first contact of each since a day, that day left out. */
  firstSince(personIds: readonly string[], day: string): Promise<PassedSince[]>;
}
