import { type RawBuilder, sql } from 'kysely';

/** The condition that a row of `roles` holds on a day; see holdsOn in src/domain/ties/role-holding.ts. */
export const holdsOnDay = (day: string): RawBuilder<boolean> =>
  sql<boolean>`("removedAt" is null and ("startedOn" is null or "startedOn" <= ${day}) and ("endedOn" is null or "endedOn" > ${day}))`;
