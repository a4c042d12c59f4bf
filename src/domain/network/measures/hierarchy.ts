import { burtPass } from './burt-pass.ts';
import type { NodeMeasure } from './measure.ts';

export const hierarchy: NodeMeasure = {
  id: 'hierarchy',
  label: 'Hierarchy',
  meaning: 'Whether your constraint comes from all contacts alike (0) or from a single one (1).',
  formula: 'Coleman-Theil: Σ_j r_j ln r_j / (n ln n), r_j = c_ij n / C_i',
  range: '0 to 1; 1 with a single contact',
  isolates: 'undefined',
  cost: 'triangles',
  references: ['Burt R. S. (1992) Structural Holes, pages 70-71. Harvard University Press'],
  timing: 'burt',
  scope: 'node',
  compute: (context) => context.once(burtPass).hierarchy,
};
