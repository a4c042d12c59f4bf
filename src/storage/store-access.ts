import type { Clock } from '../kernel/clock.ts';
import type { Database, Engine } from './engine.ts';

/** What a store reads from: the reading connection, or the one of the change it is part of. */
export interface StoreAccess {
  readonly engine: Engine;
  readonly db: Database;
  readonly workspace: string;
  readonly clock: Clock;
}
