import type { KnownTieSource } from '../../network/ego/ego-network.ts';

/** A time that somebody spent with an employer, at a school, or at an event. */
export interface Stay {
  readonly personId: string;
  readonly source: Extract<KnownTieSource, 'employer' | 'school' | 'event'>;
  /** Tells places apart: an organisation's identifier, an event's name. */
  readonly place: string;
  /** Its name, for people. */
  readonly placeName: string;
  /** A part of the place: a site, a field of study. */
  readonly part: string | null;
  /** Known to the year, month or day. */
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly isCurrent: boolean;
}
