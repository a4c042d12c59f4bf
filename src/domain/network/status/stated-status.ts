import * as z from 'zod';
import { identifier } from '../../people/person.ts';

/** The user's own word on where somebody stands. What is null is read from the title. */
export const statedStatus = z.object({
  personId: identifier,
  /** ISCO-08 unit group, such as `2512`. */
  occupation: z.string().nullable(),
  /** 0 (in training) to 1 (leads the organisation). */
  seniority: z.number().nullable(),
  statedOn: z.string(),
});
export type StatedStatus = z.infer<typeof statedStatus>;
