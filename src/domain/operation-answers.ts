import * as z from 'zod';

/** What every changing operation answers: the record concerned, and the change set that undoes it. */
export const changed = z.object({
  id: z.string(),
  /** Give this to `changes.undo`. */
  change: z.string(),
});
export type Changed = z.infer<typeof changed>;
