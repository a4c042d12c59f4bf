import * as z from 'zod';
import { calendarDay, identifier } from '../../people/person.ts';
import { sourceKindIds } from '../../people/source-kinds.ts';

/** What a goal counts. Nothing of it is entered by hand: it is read from what is on file. */
export const goalKinds = ['reach-out', 'meet', 'reconnect', 'give-first'] as const;
export type GoalKind = (typeof goalKinds)[number];

export const goalPeriods = ['month', 'quarter'] as const;
export type GoalPeriod = (typeof goalPeriods)[number];

/** Something the user wants to do in every month or quarter, from one until another. */
export const goal = z.object({
  id: identifier,
  kind: z.enum(goalKinds),
  period: z.enum(goalPeriods),
  /** How many people; for giving first, how many things given at the least. */
  target: z.number(),
  /** Only for meeting people: words of the field they work in or care for. */
  field: z.string().nullable(),
  /** Only for meeting people: where they come from. */
  source: z.enum(sourceKindIds).nullable(),
  /** The first day of its first period. */
  startedOn: calendarDay,
  /** The last day of its last period; null while it goes on. */
  endedOn: calendarDay.nullable(),
  createdAt: z.string(),
});
export type Goal = z.infer<typeof goal>;
