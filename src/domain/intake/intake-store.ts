import type { Interaction } from '../interactions/interaction.ts';
import type { ContactPoint, Education, Organisation, Position, Profile, Source, Topic } from '../people/facts.ts';
import type { Identity } from '../people/identity.ts';
import type { Person } from '../people/person.ts';
import type { Role } from '../ties/role.ts';
import type { Batch, Sighting } from './batch.ts';

/** What is on file about some people, as far as an import compares it; removed rows included. */
export interface KnownFacts {
  readonly people: readonly Person[];
  readonly positions: readonly Position[];
  readonly educations: readonly Education[];
  readonly contactPoints: readonly ContactPoint[];
  readonly profiles: readonly Profile[];
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly roles: readonly Role[];
  readonly tags: readonly { readonly personId: string; readonly tag: string }[];
}

/** The questions an import asks, in bulk. */
export interface IntakeStore {
  identities(): AsyncIterable<readonly Identity[]>;
  /** Folded full names and who bears them, for rows that tell nothing else. */
  names(): AsyncIterable<readonly { readonly id: string; readonly fullName: string }[]>;
  /** Who was met on which day, by name, for rows of lists that hold no addresses. */
  meetings(): AsyncIterable<
    readonly { readonly personId: string; readonly fullName: string; readonly since: string }[]
  >;
  organisations(): AsyncIterable<readonly Organisation[]>;
  sightings(list: string): AsyncIterable<readonly Sighting[]>;
  knownFacts(personIds: readonly string[]): Promise<KnownFacts>;
  /** Which of these external identifiers of an origin are on file. */
  knownInteractions(origin: string, externalIds: readonly string[]): Promise<ReadonlySet<string>>;
  knownExternalIds(
    name: 'notes' | 'promises' | 'followUps' | 'events' | 'exchanges',
    externalIds: readonly string[],
  ): Promise<ReadonlySet<string>>;
  batches(limit: number): Promise<Batch[]>;
  batch(id: string): Promise<Batch | null>;
  latestAsOf(source: string): Promise<string | null>;
  /** People of a batch on whom the user has since put something of their own. */
  interaction(id: string): Promise<Interaction | null>;
}
