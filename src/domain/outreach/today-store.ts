import type { Snooze } from './snooze.ts';

/** A person as Today shows them. */
export interface TodayPerson {
  readonly id: string;
  readonly fullName: string;
  readonly givenName: string | null;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly roles: readonly string[];
  readonly hasPhoto: boolean;
}

export interface DueTie {
  readonly personId: string;
  readonly dueOn: string;
  readonly priority: number;
  readonly cadenceDays: number;
  readonly cadenceFrom: 'own' | 'rhythm' | 'role';
  readonly lastOn: string | null;
}

/** A tie that nothing asks to be kept up, but that was alive once. */
export interface QuietTie {
  readonly personId: string;
  readonly lastOn: string;
}

/** A tie with a rhythm that is about to fall out of reach. */
export interface CoolingTie {
  readonly personId: string;
  readonly lastOn: string;
  readonly rhythmDays: number;
  /** Today's, and the highest ever; 0 to 100. */
  readonly strength: number;
  readonly peak: number;
}

/** A tie strong once, and silent for years. */
export interface DormantTie {
  readonly personId: string;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly contactDays: number;
}

/** Someone with whom nothing has passed since the day of meeting. */
export interface NewAcquaintance {
  readonly personId: string;
  readonly since: string;
  /** Where they come from: the detail of the source, or its kind. */
  readonly source: string;
}

export interface LastInteraction {
  readonly personId: string;
  readonly occurredOn: string;
  readonly channel: string;
  readonly direction: 'inbound' | 'outbound' | 'mutual';
  readonly subject: string | null;
  readonly body: string | null;
}

export interface DuePromise {
  readonly id: string;
  readonly personId: string;
  readonly direction: 'given' | 'received';
  readonly text: string;
  readonly madeOn: string;
  readonly dueOn: string;
}

export interface DueFollowUp {
  readonly id: string;
  readonly personId: string;
  readonly text: string;
  readonly dueOn: string;
}

/** Something received without thanks so far. */
export interface ThanksDue {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly text: string | null;
  readonly happenedOn: string;
}

/** Something asked and not answered. */
export interface UnansweredAsk {
  readonly id: string;
  readonly personId: string;
  readonly text: string;
  readonly askedOn: string;
  readonly dueOn: string | null;
}

/** Two people who agreed to be brought together by the user; `personId` is one of them. */
export interface IntroductionToMake {
  readonly id: string;
  readonly personId: string;
  readonly oneName: string;
  readonly purpose: string;
  readonly stateOn: string;
}

/** Candidates for Today. Every list leaves out archived people, those with whom contact is kept limited, and what is snoozed on the day. */
export interface TodayStore {
  /** Ties whose cadence came due between the days, most important first. */
  dueTies(from: string, to: string, today: string, limit: number): Promise<DueTie[]>;
  /** Ties where an answer is owed since a moment between the two, most important first. */
  repliesOwed(
    from: string,
    to: string,
    today: string,
    limit: number,
  ): Promise<{ personId: string; since: string; priority: number }[]>;
  /** Ties without a cadence whose last contact lies between the days, the strongest they ever were first. */
  quietTies(from: string, to: string, today: string, limit: number): Promise<QuietTie[]>;
  /** Ties silent since a day whose strength has lately fallen out of the living ones; those nearest to the edge first. */
  coolingTies(silentSince: string, today: string, limit: number): Promise<CoolingTie[]>;
  /** Ties strong once whose last contact lies before or on a day, the latest first. */
  dormantTies(until: string, today: string, limit: number): Promise<DormantTie[]>;
  /** People met until the day with whom nothing has passed, the newest first. */
  newAcquaintances(today: string, limit: number): Promise<NewAcquaintance[]>;
  duePromises(until: string, today: string, limit: number): Promise<DuePromise[]>;
  dueFollowUps(until: string, today: string, limit: number): Promise<DueFollowUp[]>;
  /** What was received since a day and not thanked for, the latest first. */
  owedThanks(since: string, today: string, limit: number): Promise<ThanksDue[]>;
  /** Asks without an answer whose own day passed, or which were made until a day. */
  unansweredAsks(until: string, today: string, limit: number): Promise<UnansweredAsk[]>;
  introductionsToMake(today: string, limit: number): Promise<IntroductionToMake[]>;
  people(ids: readonly string[], today: string): Promise<TodayPerson[]>;
  lastInteractions(personIds: readonly string[]): Promise<LastInteraction[]>;
  /** How many people had contact logged on this day by the user. */
  contactedOn(day: string): Promise<{ id: string; fullName: string }[]>;
  snoozes(personId: string): Promise<Snooze[]>;
}
