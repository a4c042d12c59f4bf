import * as z from 'zod';
import { calendarDay, identifier } from '../people/person.ts';

/** The user's own word on how strong a tie is; it goes before what is computed, from its day on. */
export const statedStrength = z.object({
  personId: identifier,
  /** 0 (there is nothing between us) to 100. */
  strength: z.number(),
  statedOn: calendarDay,
});
export type StatedStrength = z.infer<typeof statedStrength>;
