import * as z from 'zod';
import { calendarDay, identifier } from '../../people/person.ts';
import { sourceKindIds } from '../../people/source-kinds.ts';

const nullableText = z.string().nullable();

/** How far it has come: read from the steps and from what passed between the two, never entered. */
export const prospectStates = ['wish', 'contacted', 'met', 'set-aside'] as const;
export type ProspectState = (typeof prospectStates)[number];

/** What the user may say happened. What is on file as an interaction needs no step. */
export const prospectSteps = ['contacted', 'met', 'set-aside', 'taken-up'] as const;
export type ProspectStepKind = (typeof prospectSteps)[number];

/** Somebody the user wants to know: a person on file, or for now no more than a name. */
export const prospect = z.object({
  id: identifier,
  personId: nullableText,
  /** As the user wrote it; a person on file goes by the name there. */
  name: z.string(),
  organisation: nullableText,
  why: nullableText,
  /** Where the two might meet. */
  source: z.enum(sourceKindIds).nullable(),
  wishedOn: calendarDay,
  /** What the user means to do next, and by when. */
  nextStep: nullableText,
  nextOn: calendarDay.nullable(),
  createdAt: z.string(),
});
export type Prospect = z.infer<typeof prospect>;

/** Something that happened on the way, kept for good. */
export const prospectStep = z.object({
  id: identifier,
  prospectId: identifier,
  step: z.enum(prospectSteps),
  happenedOn: calendarDay,
  note: nullableText,
});
export type ProspectStep = z.infer<typeof prospectStep>;
