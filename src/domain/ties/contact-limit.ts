import * as z from 'zod';
import { identifier } from '../people/person.ts';

/** How far contact with a person is kept: only where it cannot be helped, or not at all. */
export const contactLimitLevels = ['limited', 'none'] as const;

/**
 * The user's wish to keep contact limited. Whoever it names stays on file and can be found, but nothing of its own
 * accord brings them up: no Today, suggestion, draft, introduction, digest or feed. Why is not kept here.
 */
export const contactLimit = z.object({
  personId: identifier,
  level: z.enum(contactLimitLevels),
  since: z.iso.date(),
});
export type ContactLimit = z.infer<typeof contactLimit>;
