import { channelById } from '../../interactions/channels.ts';
import type { KnownTieSource } from '../../network/ego/ego-network.ts';

/** Ten recipients at most: beyond, being on the same list says nothing about two of them. */
export const mostTogether = 10;

/** Something that two to ten people, the user aside, took part in. */
export interface Occasion {
  /** `YYYY-MM-DD`, the user's calendar day. */
  readonly day: string;
  readonly channel: string;
  readonly people: readonly string[];
  /** Who began it, where that was one of them. */
  readonly from: string | null;
}

export type OccasionSource = Extract<KnownTieSource, 'conversation' | 'meeting' | 'event'>;

const sourceOfChannel: Readonly<Record<string, OccasionSource>> = {
  message: 'conversation',
  mail: 'conversation',
  comment: 'conversation',
  meeting: 'meeting',
  coffee: 'meeting',
  call: 'meeting',
  event: 'event',
};

/** What an occasion is evidence of; null where it is none, as of an endorsement. */
export const occasionSource = (channel: string): OccasionSource | null =>
  channelById.get(channel)?.countsAsContact ? (sourceOfChannel[channel] ?? null) : null;

/** Who writes to somebody knows them: in one's own mail that was right every time (docs/explain/known-ties.md). */
const chanceOfWriter = 0.85;
const chanceOfTwo: Readonly<Record<OccasionSource, number>> = { conversation: 0.6, meeting: 0.6, event: 0.35 };
const mostCertain = 0.95;

/** How likely one day's occasion alone makes it that two of its people know each other. */
export const chanceOfOccasion = (source: OccasionSource, groupSize: number, isWithWriter: boolean): number =>
  source === 'conversation' && isWithWriter ? chanceOfWriter : chanceOfTwo[source] * Math.sqrt(2 / groupSize);

/** How sure it is after several days, from the chance that each of them misleads, multiplied. */
export const confidenceAfter = (chanceOfNone: number): number => Math.min(mostCertain, 1 - chanceOfNone);

/** How much a day together counts towards the strength of two: as in strength.ts, 1/√n in a group of n. */
export const weightOfOccasion = (groupSize: number): number => 1 / Math.sqrt(groupSize);

/** Channels that are evidence of anything. */
export const occasionChannels = Object.keys(sourceOfChannel);
