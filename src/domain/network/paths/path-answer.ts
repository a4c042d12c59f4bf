import * as z from 'zod';
import { personMention } from '../capital/person-mention.ts';
import { knownTieSources } from '../ego/ego-network.ts';

/** One step of an introduction. The first leads from the user, whose `from` is null. */
export const pathStep = z.object({
  from: personMention.nullable(),
  to: personMention,
  /** 0 to 100: the user's own tie, or what was seen of theirs. */
  strength: z.number(),
  /** True where the user sees only a part of the tie: it may be stronger. */
  atLeast: z.boolean(),
  /** How likely a request passes on, 0 to 1. */
  likelihood: z.number(),
  source: z.enum(knownTieSources).nullable(),
  /** What says that the two know each other. */
  evidence: z.string(),
});

export const path = z.object({
  steps: z.array(pathStep),
  /** Product of the steps', 0 to 1: for comparing paths, not a forecast. */
  likelihood: z.number(),
  /** Whom to ask; null where the user knows the person. */
  introducer: personMention.nullable(),
  target: personMention,
  sentence: z.string(),
  /** A first line to ask with; null where there is nobody to ask. */
  ask: z.string().nullable(),
});
export type Path = z.infer<typeof path>;

export const pathsAnswer = z.object({
  day: z.string(),
  /** Whom or where the paths lead to. */
  to: z.object({ kind: z.enum(['person', 'organisation']), id: z.string().nullable(), name: z.string() }),
  best: path.nullable(),
  /** Through others, best first. */
  alternatives: z.array(path),
  /** The people there, where an organisation was asked for. */
  people: z.array(personMention),
  sentence: z.string(),
  caveat: z.string(),
});
export type PathsAnswer = z.infer<typeof pathsAnswer>;

export const keyContact = z.object({
  person: personMention,
  /** 0 to 100: how well they fit what was asked for, and what says so. */
  fit: z.number(),
  fitReasons: z.array(z.string()),
  /** 0 to 100: how much they matter among those who fit, and what says so. */
  influence: z.number(),
  influenceReasons: z.array(z.string()),
  /** 0 to 100: what the list is ordered by. */
  standing: z.number(),
  path: path.nullable(),
  sentence: z.string(),
});
export type KeyContact = z.infer<typeof keyContact>;

export const keyContactsAnswer = z.object({
  day: z.string(),
  /** What was asked for, in words. */
  sought: z.string(),
  items: z.array(keyContact),
  /** How many fit in all. */
  total: z.number(),
  next: z.null(),
  sentence: z.string(),
  caveat: z.string(),
});
export type KeyContactsAnswer = z.infer<typeof keyContactsAnswer>;
