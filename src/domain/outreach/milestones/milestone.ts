import * as z from 'zod';
import { calendarDay, identifier } from '../../people/person.ts';

/** What a milestone that the user enters can be. */
export const milestoneKinds = ['publication', 'promotion', 'new-job', 'award', 'talk', 'family', 'other'] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** Something to celebrate that the user heard of. Birthdays, anniversaries and moves are read from what is on file. */
export const milestone = z.object({
  id: identifier,
  personId: identifier,
  kind: z.enum(milestoneKinds),
  text: z.string(),
  happenedOn: calendarDay,
  url: z.string().nullable(),
  createdAt: z.string(),
});
export type Milestone = z.infer<typeof milestone>;
