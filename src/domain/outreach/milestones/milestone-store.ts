import type { ComingBirthday, Named } from '../review/review-store.ts';
import type { Milestone } from './milestone.ts';

export interface HeldPosition extends Named {
  readonly title: string | null;
  readonly organisation: string | null;
  /** `2019-06` or `2019-06-15`. */
  readonly startedOn: string;
}

/** A change of work that an import told of. */
export interface Move extends Named {
  readonly batchId: string;
  readonly what: string;
  /** The day of the import. */
  readonly on: string;
}

export interface LastWord {
  readonly on: string;
  readonly text: string;
}

/** What there is to celebrate. Nothing speaks of archived people, nor of those with whom contact is kept limited. */
export interface MilestoneStore {
  birthdays(monthDays: readonly string[]): Promise<ComingBirthday[]>;
  /** Positions held that began in one of the months of the year, written `06`; of people in touch with the user on the day. */
  positionsBegunIn(months: readonly string[], day: string): Promise<HeldPosition[]>;
  /** What imports between the days said of changes of work. */
  moves(from: string, to: string): Promise<Move[]>;
  entered(from: string, to: string): Promise<(Milestone & Named)[]>;
  /** The last congratulation marked as sent to each. */
  lastCongratulations(personIds: readonly string[]): Promise<Map<string, LastWord>>;
  /** Keys of milestones put aside on the day, and identifiers of people left out of Today. */
  putAside(day: string): Promise<{ readonly keys: ReadonlySet<string>; readonly people: ReadonlySet<string> }>;
}
