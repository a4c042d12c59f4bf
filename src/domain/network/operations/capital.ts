import * as z from 'zod';
import { today } from '../../../kernel/clock.ts';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';
import { capitalAnswer, capitalSettings, concentrationAnswer, historyAnswer } from '../capital/capital-answer.ts';
import { capitalOverTime, monthEnds } from '../capital/capital-history.ts';
import { type CapitalPart, capitalParts, circleKinds, statusKinds } from '../capital/capital-kinds.ts';
import { reportCapital } from '../capital/capital-report.ts';
import { balancedWeights, defaultCapitalSettings } from '../capital/capital-weights.ts';
import { reportConcentration } from '../capital/concentration.ts';
import { partLabels } from '../capital/part-words.ts';
import { strengthHistory } from '../ego/strength-history.ts';
import { capitalSettingsOf, keptFor, ownCapital, ownNetwork } from './own-network.ts';

const circles = z
  .enum(circleKinds)
  .optional()
  .describe('What makes a circle, for variety; the setting decides otherwise');
const status = z
  .enum(statusKinds)
  .optional()
  .describe('What tells how high up people stand; the setting decides otherwise');

export const showCapital = operation({
  name: 'capital.show',
  summary: 'Show bonding, bridging and linking capital, 0 to 100 each, with their parts and the people behind them',
  effect: 'read',
  heavy: true,
  http: 'GET /capital',
  command: 'capital',
  input: z.object({
    day: z.iso.date().optional().describe('As of an earlier day'),
    people: z.coerce.number().int().min(0).max(200).default(8).describe('How many people to name behind each part'),
    circles,
    status,
  }),
  output: capitalAnswer,
  errors: [],
  run: async ({ day, people, ...asked }, context) => {
    const settings = await capitalSettingsOf(context, asked);
    return ok(reportCapital(await ownCapital(context, settings, day), { settings, people }));
  },
});

export const showCapitalHistory = operation({
  name: 'capital.history',
  summary: 'Show how bonding, bridging and linking capital went, month by month',
  effect: 'read',
  heavy: true,
  http: 'GET /capital/history',
  command: 'capital history',
  input: z.object({
    months: z.coerce.number().int().min(1).max(240).default(12).describe('How many months back'),
    circles,
    status,
  }),
  output: historyAnswer,
  errors: [],
  run: async ({ months, ...asked }, context) => {
    const settings = await capitalSettingsOf(context, asked);
    const network = await ownNetwork(context);
    const days = monthEnds(today(context.clock).toString(), months);
    const key = `history ${months} ${JSON.stringify(settings)}`;
    return ok(
      await keptFor(context, network, key, async () =>
        capitalOverTime(network, await strengthHistory(context, days), days, settings),
      ),
    );
  },
});

export const showConcentration = operation({
  name: 'capital.concentration',
  summary: 'Show what the network leans on: one employer, field, place or circle, and who must not be lost',
  effect: 'read',
  heavy: true,
  http: 'GET /capital/concentration',
  command: 'capital concentration',
  input: z.object({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(100)
      .default(6)
      .describe('How many groups of each kind, and people, at most'),
  }),
  output: concentrationAnswer,
  errors: [],
  run: async ({ limit }, context) => {
    const settings = await capitalSettingsOf(context);
    const capital = await ownCapital(context, settings);
    const key = `concentration ${limit} ${JSON.stringify(settings)}`;
    return ok(await keptFor(context, capital.network, key, () => reportConcentration(capital, { settings, limit })));
  },
});

const weight = z.coerce.number().min(0).max(1).optional();
const weightFields = Object.fromEntries(
  capitalParts.map((part) => [
    part,
    weight.describe(`How much “${partLabels[part].label}” weighs within its kind, 0 to 1`),
  ]),
) as Record<(typeof capitalParts)[number], typeof weight>;

export const weighCapital = operation({
  name: 'capital.weigh',
  summary: 'Weigh the parts of bonding, bridging and linking capital as you see fit',
  effect: 'write',
  http: 'PATCH /capital/weights',
  command: 'capital weigh',
  input: z.object({
    ...weightFields,
    circles: z.enum(circleKinds).optional().describe('What makes a circle, for variety'),
    status: z.enum(statusKinds).optional().describe('What tells how high up people stand'),
    usual: z.boolean().default(false).describe('Begin from the usual weights again'),
  }),
  output: capitalSettings,
  errors: [],
  run: async ({ usual, circles: asCircles, status: asStatus, ...weights }, context) => {
    const settings = await context.store.workspace.settings();
    const before = usual ? defaultCapitalSettings : await capitalSettingsOf(context);
    const given = Object.fromEntries(Object.entries(weights).filter(([, value]) => value !== undefined));
    const balanced = balancedWeights({ ...before.weights, ...given });
    const rounded = capitalParts.map((part) => [part, Math.round(10_000 * balanced[part]) / 10_000]);
    const capital = {
      weights: Object.fromEntries(rounded) as Record<CapitalPart, number>,
      circles: asCircles ?? before.circles,
      status: asStatus ?? before.status,
    };
    await context.store.workspace.saveSettings({ ...settings, capital });
    return ok(capital);
  },
});
