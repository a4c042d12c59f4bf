import type { Clock } from '../../kernel/clock.ts';
import type { BulkRows, Database, Engine } from '../engine.ts';

/**
 * Which rows a change touched (inserted, updated or removed), by identifier. Whoever refreshes reads what the tables
 * hold now: an identifier that is no longer there was removed. Every set stands on its own and may be handed over in
 * parts, more than once: a long import hands over interactions and notes as it goes, people and ties at its end.
 */
export interface Touched {
  /** People whose own row or facts changed: names, positions, topics, tags. Their texts and current position may be stale. */
  readonly people: Set<string>;
  /** People whose tie may be stale: their interactions, roles or promises changed, or they are new, or went. */
  readonly ties: Set<string>;
  /** Interactions that changed themselves or in who took part. */
  readonly interactions: Set<string>;
  readonly notes: Set<string>;
  readonly organisations: Set<string>;
}

export const nothingTouched = (): Touched => ({
  people: new Set(),
  ties: new Set(),
  interactions: new Set(),
  notes: new Set(),
  organisations: new Set(),
});

export interface DerivedTools {
  readonly engine: Pick<Engine, 'search' | 'among' | keyof BulkRows>;
  readonly clock: Clock;
}

/** Where something is computed: inside the transaction of a change. */
export interface DerivedAccess extends DerivedTools {
  readonly db: Database;
  readonly workspace: string;
}

/** Brings one thing that is computed from the records up to date. */
export type Refresh = (access: DerivedAccess, touched: Touched) => Promise<void>;

/** Brings everything computed from the records (ties, search texts, current positions) up to date, inside the change's transaction. */
export type RefreshDerived = (db: Database, workspace: string, touched: Touched, tools: DerivedTools) => Promise<void>;
