import * as z from 'zod';
import { identifier } from './person.ts';

/**
 * Facts that hang on a person, one row each. `batchId` names the import that brought the row, null is the user's own.
 * A row that the user removed keeps its place with `removedAt`, so that the next import does not bring it back.
 */
const nullableText = z.string().nullable();
const fact = { id: identifier, personId: identifier, batchId: nullableText, removedAt: nullableText };

export const position = z.object({
  ...fact,
  organisationId: nullableText,
  title: nullableText,
  startedOn: nullableText,
  endedOn: nullableText,
  isCurrent: z.number(),
  location: nullableText,
  description: nullableText,
});
export type Position = z.infer<typeof position>;

export const education = z.object({
  ...fact,
  organisationId: identifier,
  degree: nullableText,
  field: nullableText,
  startedOn: nullableText,
  endedOn: nullableText,
  description: nullableText,
});
export type Education = z.infer<typeof education>;

export const contactPointKinds = ['email', 'phone', 'website', 'messenger', 'address'] as const;
export const contactPoint = z.object({
  ...fact,
  kind: z.enum(contactPointKinds),
  value: z.string(),
  /** Folded, phone numbers without punctuation; what is compared. */
  valueKey: z.string(),
  label: nullableText,
});
export type ContactPoint = z.infer<typeof contactPoint>;

export const profile = z.object({ ...fact, network: z.string(), slug: z.string(), url: z.string() });
export type Profile = z.infer<typeof profile>;

export const topicKinds = ['interest', 'expertise'] as const;
/** Something a person cares for (interest) or is good at (expertise). */
export const topic = z.object({ ...fact, kind: z.enum(topicKinds), topic: z.string(), topicKey: z.string() });
export type Topic = z.infer<typeof topic>;

/** Another name a person goes or went by. */
export const nameKinds = ['former', 'alias', 'married'] as const;
export const otherName = z.object({ ...fact, kind: z.enum(nameKinds), fullName: z.string() });
export type OtherName = z.infer<typeof otherName>;

export const tag = z.object({ id: identifier, personId: identifier, tag: z.string(), batchId: nullableText });
export type Tag = z.infer<typeof tag>;

export const source = z.object({
  id: identifier,
  personId: identifier,
  kind: z.string(),
  detail: nullableText,
  /** The day of meeting or connecting. */
  since: nullableText,
  batchId: nullableText,
  removedAt: nullableText,
});
export type Source = z.infer<typeof source>;

export const note = z.object({
  id: identifier,
  personId: identifier,
  body: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  externalId: nullableText,
  batchId: nullableText,
});
export type Note = z.infer<typeof note>;

/** A photo, at most one a person, its bytes in base64. `id` is the person's. */
export const photo = z.object({ id: identifier, mediaType: z.string(), content: z.string() });
export type Photo = z.infer<typeof photo>;

export const organisation = z.object({
  id: identifier,
  name: z.string(),
  nameKey: z.string(),
  followedOn: nullableText,
  batchId: nullableText,
});
export type Organisation = z.infer<typeof organisation>;
