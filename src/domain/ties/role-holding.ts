import type { Role } from './role.ts';

/** Whether a role holds on a day: begun by then and not yet ended; the day of its end is the first without it. Days known in part count from their beginning. */
export const holdsOn = (role: Pick<Role, 'startedOn' | 'endedOn' | 'removedAt'>, day: string): boolean =>
  role.removedAt === null &&
  (role.startedOn === null || role.startedOn <= day) &&
  (role.endedOn === null || role.endedOn > day);
