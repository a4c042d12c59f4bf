import * as z from 'zod';
import { identifier } from '../people/person.ts';

const nullableText = z.string().nullable();

/** What a person is to the user, for a time. Several may hold at once. */
export const role = z.object({
  id: identifier,
  personId: identifier,
  /** See role-kinds.ts. */
  kind: z.string(),
  startedOn: nullableText,
  endedOn: nullableText,
  context: nullableText,
  /** 1 distant to 5 very close. */
  closeness: z.number().nullable(),
  /** 1 low to 3 high. */
  importance: z.number().nullable(),
  /** Days between contacts that the user wants; null leaves it to the default and to the tie's own rhythm. */
  cadenceDays: z.number().nullable(),
  batchId: nullableText,
  removedAt: nullableText,
});
export type Role = z.infer<typeof role>;
