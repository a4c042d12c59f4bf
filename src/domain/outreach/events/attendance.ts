import * as z from 'zod';
import { identifier } from '../../people/person.ts';

/** Whether somebody is expected at an event, or was met there. */
export const attendanceStates = ['planned', 'met'] as const;

/** Somebody at an event. */
export const attendance = z.object({
  eventId: identifier,
  personId: identifier,
  state: z.enum(attendanceStates),
  /** The interaction that was logged of meeting there. */
  interactionId: z.string().nullable(),
  createdAt: z.string(),
});
export type Attendance = z.infer<typeof attendance>;
