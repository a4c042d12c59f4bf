import type { Goal } from './goal.ts';

/** That the user turned to a person: the first time of a month, and how. */
export interface ReachOut {
  readonly personId: string;
  readonly on: string;
  readonly channel: string;
}

/** Somebody new: the day from which they are known, and what tells of their field. */
export interface NewcomerMet {
  readonly personId: string;
  readonly on: string;
  readonly sources: readonly string[];
  /** Title, headline, industry, organisation, interests and expertise, one after the other. */
  readonly words: string;
}

/** Contact with somebody whose tie was strong once, after a long silence. */
export interface Reconnected {
  readonly personId: string;
  readonly on: string;
  /** The contact day before. */
  readonly lastOn: string;
}

export interface Gift {
  readonly personId: string;
  readonly on: string;
  readonly kind: string;
}

/**
 * What goals are counted from. Days are the user's, both ends included. Nothing speaks of archived people, nor of those
 * with whom contact is kept limited.
 */
export interface GoalStore {
  /** The first made first. */
  goals(): Promise<Goal[]>;
  goal(id: string): Promise<Goal | null>;
  /** Whom the user wrote to or met, once for each person and month, in the order of days. */
  reachOuts(from: string, to: string): Promise<ReachOut[]>;
  /** Those known since a day between the two, by a source or by the first contact, whichever came first. */
  newcomers(from: string, to: string): Promise<NewcomerMet[]>;
  /** Contact with those strong once whose contact day before lies in an earlier year. */
  reconnected(from: string, to: string): Promise<Reconnected[]>;
  given(from: string, to: string): Promise<Gift[]>;
  /** The days on which the user asked for something. */
  asked(from: string, to: string): Promise<string[]>;
  names(personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Days between the two on which something came from these people, or on which the user met them. */
  heardFrom(personIds: readonly string[], from: string, to: string): Promise<{ personId: string; on: string }[]>;
}
