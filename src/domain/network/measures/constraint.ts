import type { Graph } from '../csr.ts';
import { burtPass } from './burt-pass.ts';
import type { NodeMeasure } from './measure.ts';

export const constraint: NodeMeasure = {
  id: 'constraint',
  label: 'Constraint',
  meaning:
    'How far your time goes to people who already know each other. Low: your contacts open different worlds. High: they all lead back to the same few.',
  formula: 'C_i = Σ_j (p_ij + Σ_q p_iq p_qj)², j a contact, q another, p_ij = z_ij / Σ_k z_ik, z_ij = a_ij + a_ji',
  range: 'above 0, seldom above 1; a closed group of three has 9/8',
  isolates: 'undefined',
  cost: 'triangles',
  references: [
    'Burt R. S. (1992) Structural Holes. Harvard University Press',
    'Burt R. S. (2004) Structural holes and good ideas. American Journal of Sociology 110:349-399',
  ],
  timing: 'burt',
  scope: 'node',
  compute: (context) => context.once(burtPass).constraint,
};

/**
 * What each contact adds to one node's constraint, in the order of the node's row in the ties; they sum to its constraint.
 * Walks two steps, so the work grows with the contacts' own contacts.
 */
export const localConstraint = (ties: Graph, node: number): Float64Array => {
  const { offsets, targets, weights } = ties;
  const start = offsets[node]!;
  const end = offsets[node + 1]!;
  const strength = strengthOf(ties, node);
  const invested = new Map<number, number>();
  for (let arc = start; arc < end; arc += 1) invested.set(targets[arc]!, (weights?.[arc] ?? 1) / strength);
  return Float64Array.from(targets.subarray(start, end), (contact, place) => {
    let share = (weights?.[start + place] ?? 1) / strength;
    for (let arc = offsets[contact]!; arc < offsets[contact + 1]!; arc += 1) {
      const common = targets[arc]!;
      const inCommon = invested.get(common);
      if (inCommon !== undefined) share += inCommon * ((weights?.[arc] ?? 1) / strengthOf(ties, common));
    }
    return share * share;
  });
};

const strengthOf = ({ offsets, weights }: Graph, node: number): number => {
  if (!weights) return offsets[node + 1]! - offsets[node]!;
  let sum = 0;
  for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) sum += weights[arc]!;
  return sum;
};
