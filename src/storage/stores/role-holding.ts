import { type RawBuilder, sql } from 'kysely';

/**
 * The condition that a row of `roles` holds on a day: begun by then and not yet ended; the day of its end is the first
 * without it. Days known in part count from their beginning.
 */
export const holdsOnDay = (day: string): RawBuilder<boolean> =>
  sql<boolean>`("removedAt" is null and ("startedOn" is null or "startedOn" <= ${day}) and ("endedOn" is null or "endedOn" > ${day}))`;
