import * as z from 'zod';
import { identifier } from '../../people/person.ts';
import { traitKinds } from './alter-traits.ts';

const mention = z.object({ id: identifier, name: z.string() });

export const communityAnswer = z.object({
  /** Opens it; the identifier of the person within who knows most of the others. */
  id: identifier,
  name: z.string(),
  /** What its people share, as a sentence. */
  shared: z.string(),
  shares: z.array(
    z.object({
      kind: z.enum(traitKinds),
      label: z.string(),
      people: z.number(),
      /** Times as common as in the whole network. */
      lift: z.number(),
    }),
  ),
  /** Of those the filter leaves: all, those in touch with the user, those close. */
  people: z.number(),
  alive: z.number(),
  close: z.number(),
  /** Ties known of among them. */
  ties: z.number(),
  /** Who knows most of the others. */
  leading: z.array(mention),
});

export const mapPerson = z.object({
  id: identifier,
  name: z.string(),
  /** Title and organisation. */
  work: z.string(),
  strength: z.number(),
  /** Place in `communities`; null for those on their own. */
  community: z.number().nullable(),
  /** How many of the user's people they know. */
  known: z.number(),
  /** Ties communities together. */
  isBridge: z.boolean(),
  /** In touch with the user and known to none of the close contacts. */
  isOwnBridge: z.boolean(),
});

export const mapChoice = z.object({ id: z.string(), people: z.number() });

export const mapAnswer = z.object({
  /** The day whose strengths are shown. */
  day: z.string(),
  /** The first day anything is known of; null in an empty workspace. */
  since: z.string().nullable(),
  /** People drawn one by one, or only communities, where there are too many. */
  level: z.enum(['people', 'communities']),
  /** The community that is open, if one is. */
  opened: z.object({ id: identifier, name: z.string() }).nullable(),
  /** Everybody; those the filter leaves; those who are listed in `nodes`. */
  people: z.object({ all: z.number(), matching: z.number(), drawn: z.number() }),
  /** Those whom the filter leaves and who belong to no community. */
  alone: z.number(),
  /** Largest first. */
  communities: z.array(communityAnswer),
  /** Ties between communities, by their places in `communities`. */
  links: z.array(z.object({ one: z.number(), other: z.number(), ties: z.number() })),
  nodes: z.array(mapPerson),
  /** Ties between drawn people: places in `nodes`, two a tie. */
  ties: z.array(z.number()),
  bridges: z.array(
    z.object({
      person: mention,
      kind: z.enum(['between', 'door']),
      strength: z.number(),
      communities: z.array(identifier),
      sentence: z.string(),
    }),
  ),
  gaps: z.array(
    z.object({
      kind: z.enum(['between', 'quiet', 'nobody']),
      communities: z.array(identifier),
      sentence: z.string(),
      /** What one could do about it. */
      nextStep: z.string(),
    }),
  ),
  choices: z.object({ roles: z.array(mapChoice), sources: z.array(mapChoice), fields: z.array(mapChoice) }),
  /** What the picture cannot know. */
  caveat: z.string(),
});
export type MapAnswer = z.infer<typeof mapAnswer>;
export type MapPerson = z.infer<typeof mapPerson>;
export type MapCommunity = z.infer<typeof communityAnswer>;
