import * as z from 'zod';
import { identifier } from '../../people/person.ts';

/** Somebody behind a figure, as a page names them. */
export const personMention = z.object({
  id: identifier,
  name: z.string(),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  /** 0 to 100 on the day. */
  strength: z.number(),
});
export type PersonMention = z.infer<typeof personMention>;
