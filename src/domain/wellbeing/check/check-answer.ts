import * as z from 'zod';
import { concernLevels } from './axis-finding.ts';
import { axisIds, frequencies } from './behaviour.ts';
import { observation } from './check-answers.ts';
import { type CheckResult, outcomesOfCheck } from './check-result.ts';
import { cannotKnow, confidenceWords, outcomeWordsOf, questionsAgainst } from './check-words.ts';
import { nextStepsOf } from './next-steps.ts';

const labelled = z.object({
  id: z.string(),
  text: z.string(),
  frequency: z.enum(frequencies),
  days: z.array(z.string()),
  observations: z.array(observation),
});
const amount = z.number().nullable();

/** A result as the doors give it, words included. */
export const checkAnswer = z.object({
  outcome: z.enum(outcomesOfCheck),
  title: z.string(),
  text: z.string(),
  stops: z.array(labelled),
  harm: z.array(labelled),
  strengths: z.array(labelled),
  axes: z.array(
    z.object({
      axis: z.enum(axisIds),
      level: z.enum(concernLevels),
      harmMaximum: amount,
      harmMean: amount,
      healthMaximum: amount,
      healthMean: amount,
      answered: z.number(),
      asked: z.number(),
    }),
  ),
  pattern: z.object({ holds: z.boolean(), weekly: z.number(), hasStop: z.boolean(), isRising: z.boolean() }),
  power: z.object({
    level: z.enum(['unknown', 'small', 'some', 'large']),
    points: z.number(),
    parts: z.object({ position: z.number(), control: z.number(), alternatives: z.number(), leverage: z.number() }),
  }),
  trend: z.object({
    direction: z.enum(['first', 'rising', 'same', 'falling']),
    isRisingOverThree: z.boolean(),
    points: z.array(z.object({ on: z.string(), harm: z.number() })),
  }),
  confidence: z.object({
    level: z.enum(['low', 'fair', 'good']),
    text: z.string(),
    answered: z.number(),
    asked: z.number(),
    observations: z.number(),
    days: z.number(),
    recorded: z.number(),
    looksAtBothSides: z.boolean(),
  }),
  /** What speaks against the reading, to be asked of oneself. */
  questionsAgainst: z.array(z.string()),
  cannotKnow: z.array(z.string()),
  next: z.array(z.object({ id: z.string(), title: z.string(), why: z.string(), place: z.string().nullable() })),
});

const shown = ({ behaviour, frequency, days, observations }: CheckResult['harm'][number]) => ({
  id: behaviour.id,
  text: behaviour.text,
  frequency,
  days: [...days],
  observations: [...observations],
});

export const showCheck = (result: CheckResult): z.input<typeof checkAnswer> => ({
  outcome: result.outcome,
  ...outcomeWordsOf(result),
  stops: result.stops.map(shown),
  harm: result.harm.map(shown),
  strengths: result.strengths.map(shown),
  axes: result.axes.map(({ harm: _, health: __, ...rest }) => rest),
  pattern: { ...result.pattern },
  power: result.power,
  trend: { ...result.trend, points: [...result.trend.points] },
  confidence: { ...result.confidence, text: confidenceWords(result) },
  questionsAgainst: [...questionsAgainst(result.outcome)],
  cannotKnow: [...cannotKnow],
  next: [...nextStepsOf(result)],
});
