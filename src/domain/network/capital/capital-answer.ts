import * as z from 'zod';
import { capitalKinds, capitalParts, circleKinds, statusKinds } from './capital-kinds.ts';
import { personMention } from './person-mention.ts';

/** One of the parts that a kind of capital is made of. The points of a kind's parts add up to its value. */
export const partAnswer = z.object({
  id: z.enum(capitalParts),
  label: z.string(),
  /** In natural units, such as 23.4 independent contacts; null where nothing on file tells. */
  amount: z.number().nullable(),
  /** What the amount counts. */
  unit: z.string(),
  /** The amount on the part's own scale, 0 to 1. */
  share: z.number(),
  /** How much the part weighs within its kind, 0 to 1. A judgement, and the user's to change. */
  weight: z.number(),
  /** What it adds to the value of its kind. */
  points: z.number(),
  /** What the amount says, in plain words. */
  sentence: z.string(),
  /** Those who add most, most first. */
  people: z.array(personMention.extend({ /** Why they are here. */ note: z.string() })),
  /** How many stand behind the amount. */
  counted: z.number(),
});

export const kindAnswer = z.object({
  kind: z.enum(capitalKinds),
  label: z.string(),
  /** 0 to 100. */
  value: z.number(),
  /** What it is, in one sentence. */
  meaning: z.string(),
  /** How it stands, in natural units. */
  summary: z.string(),
  /** What it cannot know. */
  caveat: z.string(),
  parts: z.array(partAnswer),
});

export const capitalSettings = z.object({
  /** Each kind's weights add up to 1. */
  weights: z.record(z.enum(capitalParts), z.number()),
  status: z.enum(statusKinds),
  circles: z.enum(circleKinds),
});

/** What is on file for it: figures over little are worth little. */
export const coverageAnswer = z.object({
  people: z.number(),
  /** With whom something ever passed. */
  met: z.number(),
  alive: z.number(),
  strong: z.number(),
  /** Of those alive: whose title says how high up they stand. */
  withStatus: z.number(),
  /** Of those alive: whose circle is known. */
  withCircle: z.number(),
  knownTies: z.number(),
  /** Where the user stands, 0 to 1; null where no title of theirs is on file. */
  ownStatus: z.number().nullable(),
  sentences: z.array(z.string()),
});

export const capitalAnswer = z.object({
  day: z.string(),
  kinds: z.array(kindAnswer),
  /** For those who know the field: over contacts alive. Null without any. */
  structure: z.object({
    contacts: z.number(),
    ties: z.number(),
    effectiveSize: z.number(),
    efficiency: z.number().nullable(),
    constraint: z.number().nullable(),
  }),
  coverage: coverageAnswer,
  settings: capitalSettings,
  /** That the weights are a judgement. */
  judgement: z.string(),
});
export type CapitalAnswer = z.infer<typeof capitalAnswer>;

export const historyAnswer = z.object({
  /** One a month, oldest first, the last for the day itself. */
  items: z.array(
    z.object({
      day: z.string(),
      bonding: z.number(),
      bridging: z.number(),
      linking: z.number(),
      alive: z.number(),
      strong: z.number(),
    }),
  ),
  total: z.number(),
  next: z.null(),
  /** How the last compares with a quarter and a year before. */
  sentences: z.array(z.string()),
  caveat: z.string(),
});
export type HistoryAnswer = z.infer<typeof historyAnswer>;

export const concentrationAnswer = z.object({
  day: z.string(),
  items: z.array(
    z.object({
      by: z.enum(['employer', 'field', 'place', 'community']),
      label: z.string(),
      /** As many as so many equal ones; null where nothing is known. */
      equalGroups: z.number().nullable(),
      /** Share of the strong and of the living ties of whom it is known, 0 to 1. */
      known: z.object({ strong: z.number(), alive: z.number() }),
      /** Whether half or more of the strong ties, or of the living ones, hang on one. */
      risk: z.boolean(),
      sentence: z.string(),
      groups: z.array(
        z.object({
          name: z.string(),
          people: z.number(),
          /** 0 to 1, of strong and of living ties whose group is known. */
          strongShare: z.number(),
          aliveShare: z.number(),
          /** What would be left of the three without these people; only for the greatest of each list. */
          without: z.object({ bonding: z.number(), bridging: z.number(), linking: z.number() }).nullable(),
          members: z.array(personMention),
        }),
      ),
    }),
  ),
  total: z.number(),
  next: z.null(),
  /** Who must not be lost: what the three would lose without each, greatest loss first. */
  losses: z.array(
    z.object({
      person: personMention,
      loss: z.object({ bonding: z.number(), bridging: z.number(), linking: z.number(), total: z.number() }),
      sentence: z.string(),
    }),
  ),
});
export type ConcentrationAnswer = z.infer<typeof concentrationAnswer>;
