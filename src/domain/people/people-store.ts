import type { Page } from '../../kernel/paging.ts';
import type { Organisation, Photo, Source } from './facts.ts';
import type { Person } from './person.ts';
import type { PersonDetail } from './person-detail.ts';
import type { PeopleFilter, PeopleSort, PersonSummary, StrengthBand } from './person-summary.ts';
import type { SavedFilter } from './saved-filter.ts';

export interface PeopleListQuery {
  readonly filter: PeopleFilter;
  readonly sort: PeopleSort;
  readonly limit: number;
  readonly after?: string | undefined;
  readonly offset?: number | undefined;
  /** The user's calendar day, as of which roles hold and strengths are computed. */
  readonly today: string;
}

/** A person with everything on file, as rows; the domain adds what is computed for the day. */
export type PersonRows = Omit<PersonDetail, 'standing' | 'origins' | 'pause' | 'person'> & {
  readonly person: Person;
  readonly tie: import('../ties/tie.ts').Tie | null;
  readonly statedStrength: import('../ties/stated-strength.ts').StatedStrength | null;
  /** Contact days since the day asked for, ascending. */
  readonly contactDays: readonly string[];
  readonly batches: readonly { readonly id: string; readonly source: string; readonly importedAt: string }[];
};

export interface SourceCount {
  readonly kind: string;
  readonly people: number;
  readonly alive: number;
  readonly lastSince: string | null;
}

export interface PeopleStore {
  list(query: PeopleListQuery): Promise<Page<PersonSummary>>;
  /** All identifiers under a filter, for changing many at once. */
  idsOf(filter: PeopleFilter, today: string): Promise<string[]>;
  find(id: string): Promise<Person | null>;
  findMany(ids: readonly string[]): Promise<Person[]>;
  rows(id: string, options: { readonly contactDaysSince: string }): Promise<PersonRows | null>;
  /** People whose folded full name, other name or nickname is exactly this, archived ones last. */
  named(foldedName: string): Promise<{ id: string; name: string }[]>;
  /** With whom contact is kept limited, by name. */
  contactLimits(): Promise<(import('../ties/contact-limit.ts').ContactLimit & { fullName: string })[]>;
  self(): Promise<Person | null>;
  photo(personId: string): Promise<Photo | null>;
  organisationNamed(nameKey: string): Promise<Organisation | null>;
  organisations(prefix: string, limit: number): Promise<{ id: string; name: string; people: number }[]>;
  tags(): Promise<{ tag: string; people: number }[]>;
  tagged(personId: string, tag: string): Promise<string | null>;
  sourcesOf(personId: string): Promise<Source[]>;
  sourceCounts(today: string): Promise<SourceCount[]>;
  /** The user is not counted, and archived people are not among `people`. `byStrength` needs the day. */
  counts(today?: string): Promise<{
    people: number;
    archived: number;
    interactions: number;
    byStrength: Record<StrengthBand, number> | null;
  }>;
  savedFilters(): Promise<SavedFilter[]>;
  /** One row of any kind that hangs on a person. */
  fact<N extends import('../records.ts').RecordName>(
    name: N,
    id: string,
  ): Promise<import('../records.ts').Records[N] | null>;
  /** Keys by which imports know these people. */
  identityKeys(personId: string): Promise<string[]>;
  /** Who holds a key. */
  holderOf(key: string): Promise<string | null>;
}
