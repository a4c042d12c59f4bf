import { burtPass } from './burt-pass.ts';
import type { NodeMeasure } from './measure.ts';

export const effectiveSize: NodeMeasure = {
  id: 'effectiveSize',
  label: 'Effective size',
  meaning: 'How many of your contacts count as separate sources, after taking off what they repeat of each other.',
  formula: 'E_i = Σ_j [1 − Σ_q p_iq m_jq], m_jq = z_jq / max_k z_jk',
  range: '1 to the number of contacts',
  isolates: 'undefined',
  cost: 'triangles',
  references: ['Burt R. S. (1992) Structural Holes. Harvard University Press'],
  timing: 'burt',
  scope: 'node',
  compute: (context) => context.once(burtPass).effectiveSize,
};

export const effectiveSizeBorgatti: NodeMeasure = {
  id: 'effectiveSizeBorgatti',
  label: 'Effective size (Borgatti)',
  meaning:
    'Effective size counted from ties alone, whatever they weigh: contacts less the mean number of ties each has to the others.',
  formula: 'n − 2t/n, n contacts, t ties among them',
  range: '1 to the number of contacts',
  isolates: 'undefined',
  cost: 'triangles',
  references: ["Borgatti S. P. (1997) Structural holes: unpacking Burt's redundancy measures. Connections 20(1):35-38"],
  timing: 'burt',
  scope: 'node',
  compute: (context) => context.once(burtPass).effectiveSizeBorgatti,
};

/**
 * How the effective size (Borgatti's) changes when someone with `contacts` contacts and `ties` ties among them gains one
 * more contact who already knows `known` of them. Negative where the newcomer mostly repeats what is there.
 */
export const gainOfNewContact = (contacts: number, ties: number, known: number): number =>
  contacts === 0 ? 1 : 1 + (2 * ties) / (contacts * (contacts + 1)) - (2 * known) / (contacts + 1);
