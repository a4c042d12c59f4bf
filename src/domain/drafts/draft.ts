import * as z from 'zod';
import { identifier } from '../people/person.ts';
import { draftChannelIds } from './draft-channels.ts';
import { draftKindIds } from './draft-kinds.ts';
import { addresses, languages } from './language.ts';

const nullableText = z.string().nullable();

/** A text to a person that the user may send. Nothing sends it but the user. */
export const draft = z.object({
  id: identifier,
  personId: identifier,
  /** The other side of an introduction. */
  otherId: nullableText,
  kind: z.enum(draftKindIds),
  channel: z.enum(draftChannelIds),
  language: z.enum(languages),
  subject: nullableText,
  body: z.string(),
  /** The text as it was composed; what differs from it is the user's own. Null where the user wrote all of it. */
  composed: nullableText,
  /** JSON: the specific sentences and the rows each rests on. */
  said: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  sentAt: nullableText,
  /** The interaction that was logged when it was marked as sent. */
  interactionId: nullableText,
});
export type Draft = z.infer<typeof draft>;

/** How the user writes to a person, where they said so. */
export const writingPreference = z.object({
  personId: identifier,
  language: z.enum(languages).nullable(),
  /** In German. */
  address: z.enum(addresses).nullable(),
});
export type WritingPreference = z.infer<typeof writingPreference>;
