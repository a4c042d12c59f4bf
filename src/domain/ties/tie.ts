import * as z from 'zod';
import { identifier } from '../people/person.ts';

const nullableText = z.string().nullable();

/**
 * How it stands between the user and one person: computed from what happened and from roles, never edited.
 * The `…Log` columns are base-2 logarithms of decayed day counts with the decay taken out (see strength.ts),
 * so that they order people rightly on every day without being touched.
 */
export const tie = z.object({
  personId: identifier,
  firstOn: nullableText,
  lastOn: nullableText,
  lastAt: nullableText,
  lastChannel: nullableText,
  lastDirection: nullableText,
  /** Distinct days with contact. */
  contactDays: z.number(),
  interactionCount: z.number(),
  /** Median days between contact days; null below three of them. */
  rhythmDays: z.number().nullable(),
  anyLog: z.number().nullable(),
  outLog: z.number().nullable(),
  inLog: z.number().nullable(),
  strengthLog: z.number().nullable(),
  /** Highest strength ever, 0 to 100. */
  peak: z.number(),
  /** The user's own word on the strength, 0 to 100; it goes before what is computed. */
  statedStrength: z.number().nullable(),
  /** The same as a level that can be compared with `strengthLog` on a day (see strength.ts). */
  statedLevel: z.number().nullable(),
  /** Since when the user owes an answer. */
  replyOwedSince: nullableText,
  cadenceDays: z.number().nullable(),
  /** Where the cadence comes from. */
  cadenceFrom: z.enum(['own', 'rhythm', 'role']).nullable(),
  dueOn: nullableText,
  /** Order among what is due; greater first. */
  priority: z.number(),
});
export type Tie = z.infer<typeof tie>;
