import * as z from 'zod';
import { namedPerson, privateText } from '../private-records.ts';
import { ladder } from './ladder.ts';
import { timeLimitOf } from './time-limits.ts';

const limitId = z.string().refine((id) => timeLimitOf(id) !== undefined, 'is no time limit that is known here.');
const stepId = z.string().refine((id) => ladder.some((step) => step.id === id), 'is no step of the way.');

/** A plan of steps, with the people in them and the days the clocks run from. */
export const plan = z.object({
  person: namedPerson.optional().describe('Whom it is about'),
  isUnsafe: z.boolean().default(false).describe('Speaking to them yourself would not be safe'),
  events: z
    .array(
      z.object({
        on: z.iso.date().describe('The day on which it happened, as you have confirmed it'),
        what: privateText.default('').describe('What it was'),
        isConfirmed: z.boolean().default(false).describe('You have checked the day'),
      }),
    )
    .max(200)
    .default([])
    .describe('Days that clocks run from'),
  limits: z.array(limitId).max(50).default([]).describe('Time limits that may apply, by their identifiers'),
  steps: z
    .array(
      z.object({
        step: stepId.describe('Which step'),
        who: z.string().max(500).default('').describe('Whom you turn to'),
        by: z.iso.date().optional().describe('By when you mean to'),
        doneOn: z.iso.date().optional().describe('When you did'),
        note: privateText.default('').describe('What came of it'),
      }),
    )
    .max(100)
    .default([])
    .describe('Steps, with whom you turn to and what came of it'),
});
export type Plan = z.infer<typeof plan>;
