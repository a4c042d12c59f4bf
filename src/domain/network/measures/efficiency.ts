import { degreeOf } from '../csr.ts';
import { burtPass } from './burt-pass.ts';
import type { NodeMeasure } from './measure.ts';

export const efficiency: NodeMeasure = {
  id: 'efficiency',
  label: 'Efficiency',
  meaning: 'The share of your contacts that are separate sources: 1 means that nobody repeats anybody.',
  formula: 'E_i / n_i, n_i contacts in either direction',
  range: 'above 0 to 1',
  isolates: 'undefined',
  cost: 'triangles',
  references: ['Burt R. S. (1992) Structural Holes. Harvard University Press'],
  timing: 'burt',
  scope: 'node',
  compute: (context) => context.once(burtPass).effectiveSize.map((size, node) => size / degreeOf(context.ties, node)),
};
