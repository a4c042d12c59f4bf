import * as z from 'zod';
import { calendarDay, identifier } from '../../people/person.ts';

const nullableText = z.string().nullable();

/** What can happen to an introduction. Whoever is asked answers for themselves; nobody is introduced unasked. */
export const introductionSteps = [
  'via-asked',
  'via-agreed',
  'via-declined',
  'one-asked',
  'one-agreed',
  'one-declined',
  'other-asked',
  'other-agreed',
  'other-declined',
  'made',
  'met',
  'came-to-nothing',
  'thanked',
  'dropped',
] as const;
export type IntroductionStepKind = (typeof introductionSteps)[number];

/** How far it has come, as one word. */
export const introductionStates = [
  'wished',
  'asking',
  'agreed',
  'declined',
  'made',
  'met',
  'came-to-nothing',
  'thanked',
  'dropped',
] as const;
export type IntroductionState = (typeof introductionStates)[number];

/**
 * Two people to be brought together. `oneId` null is the user, who wishes to meet `otherId`; `viaId` null is the user,
 * who brings the two together; otherwise the user asks `viaId` to. Its steps are in `introductionSteps`.
 */
export const introduction = z.object({
  id: identifier,
  oneId: nullableText,
  otherId: identifier,
  viaId: nullableText,
  /** What it is good for, for both. */
  purpose: z.string(),
  /** The message that brings them together, as the user writes it. */
  text: nullableText,
  /** What came of it, in the user's words. */
  outcome: nullableText,
  state: z.enum(introductionStates),
  /** The day of the last step. */
  stateOn: calendarDay,
  createdAt: z.string(),
});
export type Introduction = z.infer<typeof introduction>;

/** One step of an introduction, kept for good. */
export const introductionStep = z.object({
  id: identifier,
  introductionId: identifier,
  step: z.enum(introductionSteps),
  happenedOn: calendarDay,
  note: nullableText,
});
export type IntroductionStep = z.infer<typeof introductionStep>;
