import * as z from 'zod';
import { identifier } from '../../people/person.ts';

const nullableText = z.string().nullable();

export const knownTieStates = ['held', 'denied'] as const;

/**
 * What the user says about two people: that they know each other (`held`), or that they do not (`denied`). `personId`
 * is the smaller of the two identifiers, so that a pair is found whichever way it is asked for.
 */
export const knownTie = z.object({
  id: identifier,
  personId: identifier,
  otherId: identifier,
  state: z.enum(knownTieStates),
  /** How they know each other, in a word: `friends`, `family`. */
  kind: nullableText,
  note: nullableText,
  /** 0 to 1; null is certain. */
  confidence: z.number().nullable(),
  statedOn: z.string(),
  batchId: nullableText,
  removedAt: nullableText,
});
export type KnownTie = z.infer<typeof knownTie>;

/** Two people in the order in which a pair is kept. */
export const pairOf = (one: string, other: string): { personId: string; otherId: string } =>
  one < other ? { personId: one, otherId: other } : { personId: other, otherId: one };
