import * as z from 'zod';
import { calendarDay, identifier } from '../people/person.ts';
import { exchangeKindIds, exchangeSizes } from './exchange-kinds.ts';

const nullableText = z.string().nullable();

/** Something one of us gave the other. */
export const exchange = z.object({
  id: identifier,
  personId: identifier,
  kind: z.enum(exchangeKindIds),
  /** `given` by me, `received` from them. */
  direction: z.enum(['given', 'received']),
  size: z.enum(exchangeSizes),
  happenedOn: calendarDay,
  /** What it was, in the user's words. */
  text: nullableText,
  /** The interaction it shows in: a recommendation of an import, the coffee where the advice was given. */
  interactionId: nullableText,
  /** The ask that it answers, where I asked for it. */
  askId: nullableText,
  introductionId: nullableText,
  /** The day whoever received it thanked for it. */
  thankedOn: nullableText,
  /** The follow-up that reminds me to say what came of it. */
  followUpId: nullableText,
  createdAt: z.string(),
  /** Identifies the same in a later file of the same source. */
  externalId: nullableText,
  batchId: nullableText,
  removedAt: nullableText,
});
export type Exchange = z.infer<typeof exchange>;
