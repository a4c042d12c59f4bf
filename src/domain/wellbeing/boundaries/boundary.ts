import * as z from 'zod';
import { boundaryAreas } from './boundary-areas.ts';
import { namedPerson, privateText } from '../private-records.ts';

/** A limit, what was said about it, and what follows where it is not kept. */
export const boundary = z.object({
  person: namedPerson.optional().describe('With whom; nobody for everybody'),
  area: z.enum(boundaryAreas).default('other').describe('What it is about'),
  what: privateText.min(1).describe('What is all right and what is not, in a sentence'),
  consequence: privateText.default('').describe('What you will do where it is not kept; something you can do alone'),
  communicated: z
    .object({
      how: z.enum(['not-yet', 'in-person', 'by-telephone', 'in-writing']).describe('How you said it'),
      on: z.iso.date().optional().describe('When'),
      words: privateText.default('').describe('The words you used'),
    })
    .default({ how: 'not-yet', words: '' })
    .describe('Whether and how you said it'),
  channels: z.array(z.string().max(100)).max(20).default([]).describe('Ways of contact that are all right'),
  hours: z.string().max(500).default('').describe('Hours that are all right'),
  topics: privateText.default('').describe('Topics that are not to be spoken about'),
  isOver: z.boolean().default(false).describe('It no longer applies'),
});
export type Boundary = z.infer<typeof boundary>;

/** One time on which a boundary was kept or not. */
export const boundaryEvent = z.object({
  boundary: z.int().positive().describe('Number of the boundary'),
  outcome: z.enum(['kept', 'broken']).describe('Whether it was kept'),
  on: z.iso.date().describe('The day'),
  note: privateText.default('').describe('What happened'),
  response: privateText.default('').describe('What you did'),
});
export type BoundaryEvent = z.infer<typeof boundaryEvent>;
