import type { Education, Position, Source, Topic } from '../../people/facts.ts';
import type { Person } from '../../people/person.ts';
import type { GroundEvidence } from './common-ground.ts';

/** What is on file about one of the two. */
export interface GroundSide {
  readonly person: Pick<Person, 'id' | 'fullName' | 'givenName' | 'location' | 'isSelf'>;
  readonly positions: readonly (Position & { readonly organisation: string | null })[];
  readonly educations: readonly (Education & { readonly school: string })[];
  readonly topics: readonly Topic[];
}

/** Something that happened between the two, newest first. */
export interface GroundConversation {
  readonly id: string;
  readonly occurredOn: string;
  readonly channel: string;
  readonly direction: 'inbound' | 'outbound' | 'mutual';
  readonly subject: string | null;
  readonly body: string | null;
  readonly groupSize: number;
}

/** Somebody both know, with what that rests on. */
export interface MutualContact {
  readonly id: string;
  readonly fullName: string;
  /** How often the three were together, or were found to know each other. */
  readonly count: number;
  readonly evidence: GroundEvidence;
}

/** An event both were at. */
export interface SharedEvent {
  readonly name: string;
  readonly on: string | null;
  /** Whoever is expected there, but was not seen there. */
  readonly isPlanned: boolean;
  readonly evidence: GroundEvidence;
}

/** Something one of the two wants to reach. */
export interface GroundGoal {
  readonly text: string;
  readonly evidence: GroundEvidence;
}

/**
 * Everything that common ground is found in. `one` is the user, or null while nothing is on file about the user; or
 * whoever is to be introduced to `other`.
 */
export interface GroundRows {
  readonly one: GroundSide | null;
  readonly other: GroundSide;
  /** Where the user met the other: events, schools, workplaces. Empty where `one` is somebody else. */
  readonly sources: readonly Source[];
  readonly conversations: readonly GroundConversation[];
  readonly mutuals: readonly MutualContact[];
  readonly events: readonly SharedEvent[];
  readonly goals: readonly GroundGoal[];
  readonly promises: readonly {
    readonly id: string;
    readonly direction: 'given' | 'received';
    readonly text: string;
    readonly madeOn: string;
  }[];
}

/** Asked of the storage. */
export interface CommonGroundStore {
  /** Null where one of the two is not on file. Without `oneId`, the ground is the user's own with the other. */
  groundRows(otherId: string, oneId?: string): Promise<GroundRows | null>;
}
