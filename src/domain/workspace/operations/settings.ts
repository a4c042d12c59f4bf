import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';

const settings = z.object({
  name: z.string().nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  todayLimit: z.number(),
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
    todayLimit: z.coerce.number().int().min(1).max(50).optional().describe('How many items Today shows at most'),
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
