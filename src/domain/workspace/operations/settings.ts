import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { writingSettings } from '../../drafts/writing-settings.ts';
import { capitalSettings } from '../../network/capital/capital-answer.ts';
import { operation } from '../../operation.ts';

const settings = z.object({
  name: z.string().nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  todayLimit: z.number(),
  prestige: z.enum(['counted', 'ignored']),
  seniority: z.enum(['counted', 'ignored']),
  askFavours: z.number(),
  askDays: z.number(),
  /** How the measures of capital are weighed; null for the usual way. `capital.weigh` changes it. */
  capital: capitalSettings.nullable(),
  /** How you write to people. `writing.edit` changes it. */
  writing: writingSettings,
});

export const showSettings = operation({
  name: 'settings.show',
  summary: 'Show the settings',
  effect: 'read',
  http: 'GET /settings',
  command: 'settings show',
  input: z.object({}),
  output: settings,
  errors: [],
  run: async (_, { store }) => ok(await store.workspace.settings()),
});

export const editSettings = operation({
  name: 'settings.edit',
  summary: 'Change settings',
  effect: 'write',
  http: 'PATCH /settings',
  command: 'settings edit',
  input: z.object({
    name: z.string().max(100).nullish().describe('What to call you'),
    theme: z.enum(['system', 'light', 'dark']).optional().describe('Colours'),
    density: z.enum(['comfortable', 'compact']).optional().describe('How much fits on a page'),
    prestige: z.enum(['counted', 'ignored']).optional().describe('Whether the prestige of occupations counts'),
    seniority: z.enum(['counted', 'ignored']).optional().describe('Whether the rank in job titles counts'),
    todayLimit: z.coerce.number().int().min(1).max(50).optional().describe('How many items Today shows at most'),
    askFavours: z.coerce
      .number()
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('How many small favours to ask of one person before a word of warning'),
    askDays: z.coerce.number().int().min(7).max(730).optional().describe('Within how many days'),
  }),
  output: settings,
  errors: [],
  run: async (input, { store }) => {
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    const saved = { ...(await store.workspace.settings()), ...given };
    await store.workspace.saveSettings(saved);
    return ok(saved);
  },
});
