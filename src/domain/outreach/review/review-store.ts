import type { Reflection } from './reflection.ts';

export interface Named {
  readonly personId: string;
  readonly fullName: string;
}

export interface InTouch extends Named {
  /** Days of the week with contact. */
  readonly days: number;
}

export interface WeekExchange extends Named {
  readonly kind: string;
  readonly direction: 'given' | 'received';
  readonly text: string | null;
}

export interface WeekTask extends Named {
  readonly id: string;
  readonly kind: 'promise' | 'follow-up';
  /** Who is to do it: `given` by the user, `received` from them. Follow-ups are the user's own. */
  readonly direction: 'given' | 'received';
  readonly text: string;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
}

export interface Met extends Named {
  readonly since: string;
  readonly source: string;
}

export interface ComingBirthday extends Named {
  /** `1990-06-15` or `--06-15`. */
  readonly birthday: string;
}

/**
 * What a week held, for its review. Days are the user's, both ends included. Nothing speaks of archived people, nor of
 * those with whom contact is kept limited.
 */
export interface ReviewStore {
  /** Most days first. */
  inTouch(from: string, to: string): Promise<InTouch[]>;
  exchanges(from: string, to: string): Promise<WeekExchange[]>;
  /** Promises and follow-ups done between the days. */
  tasksDone(from: string, to: string): Promise<WeekTask[]>;
  /** Those open that are due by the day, and promises without a day made by it. */
  tasksOpen(until: string): Promise<WeekTask[]>;
  /** Met between the days, by their sources; `total` counts those beyond the limit as well. */
  met(from: string, to: string, limit: number): Promise<{ items: Met[]; total: number }>;
  /** Birthdays on any of these days of the year, written `06-15`; all of them for null. */
  birthdays(monthDays: readonly string[] | null): Promise<ComingBirthday[]>;
  reflection(week: string): Promise<Reflection | null>;
}
