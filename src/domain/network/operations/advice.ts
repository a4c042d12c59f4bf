import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { advise } from '../advice/advise.ts';
import { adviceAnswer, adviceKinds } from '../advice/advice-answer.ts';
import { capitalKinds } from '../capital/capital-kinds.ts';
import { capitalSettingsOf, leftOutOfAdvice, ownCapital } from './own-network.ts';

export const listAdvice = operation({
  name: 'advice.list',
  summary: 'Say which tie to add, revive or strengthen would help most, what it would bring and what it takes',
  effect: 'read',
  heavy: true,
  http: 'GET /advice',
  command: 'advice',
  input: z.object({
    capital: z.enum(capitalKinds).optional().describe('Only this kind of capital counts; all three otherwise'),
    kind: z.enum(adviceKinds).optional().describe('Only advice of this kind'),
    goal: z
      .enum(['new-job'])
      .optional()
      .describe('What you have in mind: it puts ties first that research found to help'),
    limit: z.coerce.number().int().min(1).max(200).default(10).describe('How many at most'),
  }),
  output: adviceAnswer,
  errors: [],
  run: async ({ capital: only, kind, goal, limit }, context) => {
    const settings = await capitalSettingsOf(context);
    const capital = await ownCapital(context, settings);
    const leftOut = await leftOutOfAdvice(context, capital.network.day);
    return ok(
      advise(capital, {
        weights: settings.weights,
        purpose: { kind: only, goal },
        kind,
        limit,
        isLeftOut: (personId) => leftOut.has(personId),
      }),
    );
  },
});
