import * as z from 'zod';
import { ok } from '../../../kernel/result.ts';
import { operation } from '../../operation.ts';

const measureText = z.object({
  id: z.string().describe('The name in output and on the command line'),
  scope: z.enum(['node', 'graph', 'communities']).describe('A value per node, one of the whole, or a division'),
  label: z.string(),
  meaning: z.string().describe('What it says, in plain words'),
  formula: z.string(),
  range: z.string(),
  isolates: z.string().describe('What someone without ties gets'),
  cost: z
    .enum(['ties', 'triangles', 'all-pairs', 'small-graphs'])
    .describe('How the work grows: with the ties, the triangles, nodes times ties, or beyond'),
  needs: z.enum(['groups', 'status']).nullable().describe('Further input without which it is left out'),
  references: z.array(z.string()),
});

export const listMeasures = operation({
  name: 'network.measures',
  summary: 'List every measure of a network, with its meaning, formula, range and sources',
  effect: 'read',
  http: 'GET /network/measures',
  command: 'network measures',
  input: z.object({}),
  output: z.object({ items: z.array(measureText), total: z.int() }),
  errors: [],
  run: async () => {
    const { measures } = await import('../measures/measures.ts');
    const items = measures.map(({ id, scope, label, meaning, formula, range, isolates, cost, needs, references }) => ({
      id,
      scope,
      label,
      meaning,
      formula,
      range,
      isolates,
      cost,
      needs: needs ?? null,
      references: [...references],
    }));
    return ok({ items, total: items.length });
  },
});
