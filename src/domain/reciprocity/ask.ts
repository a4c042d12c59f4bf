import * as z from 'zod';
import { calendarDay, identifier } from '../people/person.ts';
import { channelIds } from '../interactions/channels.ts';
import { exchangeKindIds, exchangeSizes } from './exchange-kinds.ts';

const nullableText = z.string().nullable();

/** How far an ask has come. */
export const askStates = [
  'asked',
  'viewed',
  'accepted',
  'declined',
  'withdrawn',
  'fulfilled',
  'thanked',
  'reported',
] as const;
export type AskState = (typeof askStates)[number];

/** Something I asked of a person. Its steps are in `askSteps`; the state is that of the furthest of them. */
export const ask = z.object({
  id: identifier,
  personId: identifier,
  /** What is asked for, in kind. */
  kind: z.enum(exchangeKindIds),
  size: z.enum(exchangeSizes),
  /** What is asked, in the user's words. */
  text: z.string(),
  channel: z.enum(channelIds).nullable(),
  interactionId: nullableText,
  introductionId: nullableText,
  askedOn: calendarDay,
  /** By when an answer is hoped for. */
  dueOn: nullableText,
  state: z.enum(askStates),
  /** The day of the last step. */
  stateOn: calendarDay,
  createdAt: z.string(),
});
export type Ask = z.infer<typeof ask>;

/** One step of an ask, kept for good: what happened to it and when. */
export const askStep = z.object({
  id: identifier,
  askId: identifier,
  step: z.enum(askStates),
  happenedOn: calendarDay,
  note: nullableText,
});
export type AskStep = z.infer<typeof askStep>;
