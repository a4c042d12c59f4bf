import * as z from 'zod';
import { calendarDay, identifier } from '../../people/person.ts';

const nullableText = z.string().nullable();

export const resourceKinds = ['article', 'link', 'job', 'event', 'note'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** Something saved to pass on. Title and text are the user's: nothing is fetched. */
export const resource = z.object({
  id: identifier,
  kind: z.enum(resourceKinds),
  title: z.string(),
  url: nullableText,
  text: nullableText,
  /** What it is about, in the user's words, with commas between. */
  topics: nullableText,
  createdAt: z.string(),
});
export type Resource = z.infer<typeof resource>;

/** What came back after something was passed on. */
export const sharingResults = ['thanked', 'useful', 'no-answer'] as const;

/** A resource passed on to a person: once, and never again. */
export const sharing = z.object({
  resourceId: identifier,
  personId: identifier,
  sharedOn: calendarDay,
  result: z.enum(sharingResults).nullable(),
  resultNote: nullableText,
  interactionId: nullableText,
  /** The exchange in which it stands as given. */
  exchangeId: nullableText,
  createdAt: z.string(),
});
export type Sharing = z.infer<typeof sharing>;
