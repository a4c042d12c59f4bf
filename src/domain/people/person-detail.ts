import * as z from 'zod';
import { followUp, promise } from '../interactions/interaction.ts';
import { contactLimit } from '../ties/contact-limit.ts';
import { role } from '../ties/role.ts';
import { contactPoint, education, note, otherName, position, profile, source, topic } from './facts.ts';
import { identifier, person } from './person.ts';

const nullableText = z.string().nullable();

/** How it stands between the user and a person today, with what it is made of. */
export const standing = z.object({
  /** 0 to 100: the user's own word where there is one, else computed; null where neither tells. */
  strength: z.number().nullable(),
  /** What is computed from contact days, whether or not it counts. */
  computed: z.number().nullable(),
  stated: z.object({ strength: z.number(), on: z.string() }).nullable(),
  /** Once strong, and silent for three years. */
  isDormant: z.boolean(),
  peak: z.number(),
  firstOn: nullableText,
  lastOn: nullableText,
  lastChannel: nullableText,
  lastDirection: nullableText,
  contactDays: z.number(),
  interactionCount: z.number(),
  rhythmDays: z.number().nullable(),
  cadenceDays: z.number().nullable(),
  cadenceFrom: z.enum(['own', 'rhythm', 'role']).nullable(),
  dueOn: nullableText,
  replyOwedSince: nullableText,
  /** Decayed contact days that the strength is computed from: all, those I began, those they began. */
  components: z.object({ any: z.number(), out: z.number(), in: z.number(), halfLifeDays: z.number() }),
  /** Contact days in each of the last 52 weeks, oldest first. */
  weeks: z.array(z.number()),
});
export type Standing = z.infer<typeof standing>;

/** One thing that happened, as a line of a timeline. */
export const timelineItem = z.object({
  id: identifier,
  occurredAt: z.string(),
  occurredOn: z.string(),
  channel: z.string(),
  direction: z.enum(['inbound', 'outbound', 'mutual']),
  subject: nullableText,
  body: nullableText,
  durationMinutes: z.number().nullable(),
  origin: z.string(),
  /** Everybody else who took part. */
  others: z.array(z.object({ id: identifier, fullName: z.string() })),
});
export type TimelineItem = z.infer<typeof timelineItem>;

/** Where a field's value comes from. */
export const fieldOrigin = z.object({
  field: z.string(),
  /** `me`, or the importer. */
  from: z.string(),
  batchId: nullableText,
  importedAt: nullableText,
});

/** A person with everything on file, but the timeline's older pages. */
export const personDetail = z.object({
  person: person.omit({ provenance: true, sortName: true }),
  hasPhoto: z.boolean(),
  roles: z.array(role),
  sources: z.array(source),
  positions: z.array(position.extend({ organisation: nullableText })),
  educations: z.array(education.extend({ school: z.string() })),
  contactPoints: z.array(contactPoint),
  profiles: z.array(profile),
  topics: z.array(topic),
  otherNames: z.array(otherName),
  tags: z.array(z.string()),
  notes: z.array(note),
  promises: z.array(promise),
  followUps: z.array(followUp),
  /** How far contact is kept limited, where it is. */
  contactLimit: contactLimit.omit({ personId: true }).nullable(),
  /** Left out of Today: until a day, or for good where that is null. */
  pause: z.object({ until: nullableText }).nullable(),
  standing,
  origins: z.array(fieldOrigin),
});
export type PersonDetail = z.infer<typeof personDetail>;
