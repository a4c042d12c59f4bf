import * as z from 'zod';
import { capitalKinds, capitalParts } from '../capital/capital-kinds.ts';
import { personMention } from '../capital/person-mention.ts';
import { knownTieSources } from '../ego/ego-network.ts';

/** Points won or lost, of 100 each; `total` is their sum. */
export const gain = z.object({
  bonding: z.number(),
  bridging: z.number(),
  linking: z.number(),
  total: z.number(),
});
export type Gain = z.infer<typeof gain>;

/** What one can do about a tie. */
export const adviceKinds = ['strengthen', 'revive', 'meet'] as const;
export type AdviceKind = (typeof adviceKinds)[number];

/** Why it is worth doing, in the order of how well research supports it. */
export const adviceReasons = ['bridge-going-cold', 'dormant', 'overdue', 'new-person', 'more-contact'] as const;
export type AdviceReason = (typeof adviceReasons)[number];

export const introducer = z.object({
  person: personMention,
  /** How sure it is that the two know each other, 0 to 1. */
  confidence: z.number(),
  source: z.enum(knownTieSources),
  /** What says so. */
  evidence: z.string(),
});

export const adviceItem = z.object({
  /** Snoozes the item on Today: `today.snooze` with this key. */
  key: z.string(),
  kind: z.enum(adviceKinds),
  reason: z.enum(adviceReasons),
  person: personMention,
  /** Who can bring the two together, where they never met. */
  introducer: introducer.nullable(),
  gain,
  /** 1 a message, 2 a call, 3 and 1 more a step for an introduction. A judgement. */
  effort: z.number(),
  /** What to do, such as `a call or a coffee`. */
  action: z.string(),
  /** Gain by effort: what the list is ordered by. */
  worth: z.number(),
  strengthAfter: z.number(),
  /** What the effective size gains: of how much of a new independent contact it counts. */
  independence: z.number(),
  /** How many living contacts know the person already, each by how sure that is. */
  knownTo: z.number(),
  lastOn: z.string().nullable(),
  /** The sentence that explains it. */
  sentence: z.string(),
  /** What supports it: research, and what is on file. */
  grounds: z.array(z.string()),
});
export type AdviceItem = z.infer<typeof adviceItem>;

export const stability = z.object({
  /** Whether the first of the list stays first when each weight is made greater or smaller by 0.1. */
  holds: z.boolean(),
  /** Which weights put somebody else first. */
  otherwise: z.array(
    z.object({ part: z.enum(capitalParts), weight: z.number(), key: z.string(), person: personMention }),
  ),
  sentence: z.string(),
});

export const coldBridge = z.object({
  key: z.string(),
  person: personMention,
  lastOn: z.string().nullable(),
  /** In how many days the tie falls below what counts as alive; 0 where it has. */
  daysLeft: z.number(),
  loss: gain,
  sentence: z.string(),
});

export const adviceAnswer = z.object({
  day: z.string(),
  /** Best first. */
  items: z.array(adviceItem),
  /** How many could be advised in all. */
  total: z.number(),
  next: z.null(),
  /** The best of each kind that there is, whatever the list shows. */
  bestOfKind: z.array(adviceItem),
  stability,
  /** Ties to other circles that are about to be lost. */
  coldBridges: z.array(coldBridge),
  /** Whom the list leaves out. */
  leftOut: z.object({
    /** In touch too lately: never more often than half the usual gap. */
    tooSoon: z.number(),
    /** By the user's word. */
    byYou: z.number(),
  }),
  caveat: z.string(),
});
export type AdviceAnswer = z.infer<typeof adviceAnswer>;

export const whatIfAnswer = z.object({
  day: z.string(),
  kinds: z.array(
    z.object({ kind: z.enum(capitalKinds), before: z.number(), after: z.number(), difference: z.number() }),
  ),
  parts: z.array(
    z.object({
      id: z.enum(capitalParts),
      label: z.string(),
      unit: z.string(),
      /** Natural units; null where nothing tells. */
      amountBefore: z.number().nullable(),
      amountAfter: z.number().nullable(),
      /** Points of the kind the part belongs to. */
      pointsBefore: z.number(),
      pointsAfter: z.number(),
      difference: z.number(),
    }),
  ),
  /** What was supposed, in words. */
  supposed: z.array(z.string()),
  sentence: z.string(),
});
export type WhatIfAnswer = z.infer<typeof whatIfAnswer>;
