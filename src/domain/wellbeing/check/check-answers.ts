import * as z from 'zod';
import { behaviourOf } from './axes.ts';
import { frequencies } from './behaviour.ts';
import { alternativeLevels, leverageLevels, outcomes, positions } from './power-gap.ts';

const MOST_ANSWERS = 100;
const MOST_OBSERVATIONS = 500;
const MOST_LETTERS = 20_000;

const behaviourId = z
  .string()
  .refine((id) => behaviourOf(id) !== undefined, 'is no behaviour that the check asks about.');

const powerAnswers = z.object({
  position: z.enum(positions).optional().describe('Where they stand compared with you'),
  controls: z.array(z.enum(outcomes)).max(outcomes.length).default([]).describe('What they can decide about you'),
  alternatives: z.enum(alternativeLevels).optional().describe('Other ways to get what you get from them'),
  leverage: z.enum(leverageLevels).optional().describe('What you have that gives you weight'),
});

/** One occasion on which a behaviour was seen, and what shows it. */
export const observation = z.object({
  behaviour: behaviourId.describe('What was seen'),
  on: z.iso.date().optional().describe('The day'),
  from: z.enum(['memory', 'timeline', 'journal']).default('memory').describe('What it rests on'),
  /** Identifier of the interaction, or number of the journal's entry. */
  reference: z.string().max(200).optional().describe('Which interaction, or which entry of the journal'),
  note: z.string().max(MOST_LETTERS).optional().describe('What was seen, in a few words'),
});
export type Observation = z.infer<typeof observation>;

/** Everything somebody says in one check. What they leave out counts as not known, never as never. */
export const checkAnswers = z.object({
  answers: z
    .record(behaviourId, z.enum(frequencies))
    .refine((answers) => Object.keys(answers).length <= MOST_ANSWERS, 'has too many answers.')
    .describe('How often each behaviour happened in the last six months, by its identifier'),
  power: powerAnswers.default({ controls: [] }).describe('Who depends on whom'),
  observations: z.array(observation).max(MOST_OBSERVATIONS).default([]).describe('Occasions, with their days'),
  against: z
    .string()
    .max(MOST_LETTERS)
    .optional()
    .describe('What speaks against your reading: times it went otherwise, another explanation'),
});
export type CheckAnswers = z.infer<typeof checkAnswers>;
