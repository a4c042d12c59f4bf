import * as z from 'zod';
import { identifier } from './person.ts';

/** A filter of the people list that the user gave a name. `filter` is JSON of a people filter. */
export const savedFilter = z.object({ id: identifier, name: z.string(), filter: z.string(), createdAt: z.string() });
export type SavedFilter = z.infer<typeof savedFilter>;
