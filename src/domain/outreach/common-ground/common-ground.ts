import * as z from 'zod';

const nullableText = z.string().nullable();

/** What two people may share, in the order in which it is shown. */
export const groundKinds = [
  'employer',
  'school',
  'event',
  'group',
  'person',
  'interest',
  'goal',
  'place',
  'conversation',
] as const;
export type GroundKind = (typeof groundKinds)[number];

/** A row that something said here rests on, and what it says, in words. */
export const groundEvidence = z.object({ record: z.string(), id: z.string(), words: z.string() });
export type GroundEvidence = z.infer<typeof groundEvidence>;

/** One thing two people share. */
export const groundFact = z.object({
  /** Names the fact among those of the pair: `employer:<organisation>`. */
  key: z.string(),
  kind: z.enum(groundKinds),
  /** What is shared, as a noun: the organisation, the event, the interest, the name of the mutual contact. */
  what: z.string(),
  /** In a sentence: "You were both at Initech from 2014 to 2017." */
  text: z.string(),
  /** Whether it was at the same time: certainly, perhaps (the days on file are too vague), or not; null where time says nothing. */
  together: z.enum(['together', 'perhaps', 'apart']).nullable(),
  /** Days known in part between which it was shared; a null end of something shared is today. */
  from: nullableText,
  until: nullableText,
  /** What is shared with whom, where it is a person. */
  personId: nullableText,
  evidence: z.array(groundEvidence).min(1),
  /** 0 to 100: how good it is to begin with. */
  weight: z.number(),
});
export type GroundFact = z.infer<typeof groundFact>;

/** What a talking point may be of beyond what is shared: their own work and topics, a promise between you. */
export const pointKinds = [...groundKinds, 'position', 'topic', 'promise'] as const;
export type PointKind = (typeof pointKinds)[number];

/** Something worth mentioning, or a question worth asking. Never without evidence on file. */
export const talkingPoint = z.object({
  kind: z.enum(pointKinds),
  what: z.string(),
  text: z.string(),
  evidence: z.array(groundEvidence).min(1),
});
export type TalkingPoint = z.infer<typeof talkingPoint>;

/** What two people have in common, the best first, with at most three things to mention and three to ask. */
export const commonGround = z.object({
  facts: z.array(groundFact),
  mention: z.array(talkingPoint),
  ask: z.array(talkingPoint),
});
export type CommonGround = z.infer<typeof commonGround>;
export const mostPoints = 3;
