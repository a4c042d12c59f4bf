import { burtPass } from './burt-pass.ts';
import type { NodeMeasure } from './measure.ts';

export const egoDensity: NodeMeasure = {
  id: 'egoDensity',
  label: 'Ego density',
  meaning: 'Of all pairs among your contacts, the share that know each other; you yourself are left out.',
  formula: '2t / (n (n − 1)), n contacts, t ties among them',
  range: '0 to 1',
  isolates: 'undefined, as with a single contact',
  cost: 'triangles',
  references: ['Wasserman S., Faust K. (1994) Social Network Analysis. Cambridge University Press'],
  timing: 'burt',
  scope: 'node',
  compute: (context) => context.once(burtPass).egoDensity,
};
