import * as z from 'zod';
import { identifier } from '../people/person.ts';

const nullableText = z.string().nullable();

export const directions = ['inbound', 'outbound', 'mutual'] as const;
export type Direction = (typeof directions)[number];
export const parts = ['from', 'to', 'with'] as const;
export type Part = (typeof parts)[number];

/** Something that happened between the user and one or more people. */
export const interaction = z.object({
  id: identifier,
  /** `2026-11-22T08:30:00.000Z`. */
  occurredAt: z.string(),
  /** The user's calendar day of it. */
  occurredOn: z.string(),
  channel: z.string(),
  /** Who began it. */
  direction: z.enum(directions),
  subject: nullableText,
  body: nullableText,
  durationMinutes: z.number().nullable(),
  /** The thread it belongs to, in its source's own identifier. */
  conversation: nullableText,
  /** `me`, or the importer that brought it. */
  origin: z.string(),
  externalId: nullableText,
  batchId: nullableText,
  createdAt: z.string(),
});
export type Interaction = z.infer<typeof interaction>;

/** One person's part in an interaction. The time, direction and channel are repeated here so that a timeline and a rhythm read one index. */
export const participant = z.object({
  interactionId: identifier,
  personId: identifier,
  part: z.enum(parts),
  occurredAt: z.string(),
  occurredOn: z.string(),
  channel: z.string(),
  direction: z.enum(directions),
  /** How many people took part, the user aside. */
  groupSize: z.number(),
});
export type Participant = z.infer<typeof participant>;

/** Something one of us said we would do for the other. */
export const promise = z.object({
  id: identifier,
  personId: identifier,
  interactionId: nullableText,
  /** `given` by me, `received` from them. */
  direction: z.enum(['given', 'received']),
  text: z.string(),
  madeOn: z.string(),
  dueOn: nullableText,
  doneOn: nullableText,
  externalId: nullableText,
  batchId: nullableText,
});
export type PromiseMade = z.infer<typeof promise>;

/** Something the user means to do about a person by a day. */
export const followUp = z.object({
  id: identifier,
  personId: identifier,
  interactionId: nullableText,
  text: z.string(),
  dueOn: z.string(),
  doneOn: nullableText,
  externalId: nullableText,
  batchId: nullableText,
});
export type FollowUp = z.infer<typeof followUp>;

export const event = z.object({
  id: identifier,
  name: z.string(),
  /** A moment, `2026-11-22T18:00:00.000Z`, or a calendar day where no hour is known. */
  startsAt: nullableText,
  endsAt: nullableText,
  place: nullableText,
  /** The user's own words on it. */
  notes: nullableText,
  /** What the user hopes to find there: topics, with commas between. */
  seeking: nullableText,
  status: nullableText,
  url: nullableText,
  externalId: nullableText,
  batchId: nullableText,
});
export type Event = z.infer<typeof event>;
