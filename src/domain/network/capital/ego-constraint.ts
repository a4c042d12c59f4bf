import type { EgoCapital } from './ego-capital.ts';

/**
 * Burt's constraint of the user over living contacts, each counting as far as it is alive and each tie between them as
 * far as it is sure: Σ_j (p_j + Σ_q p_q · p_qj)². 0 for many strangers to each other, 1 and more where everything hangs
 * on few who know each other. Null without contacts.
 */
export const egoConstraint = ({ graph, network, weights, sums }: EgoCapital): number | null => {
  if (sums.contacts <= 0) return null;
  const { offsets, targets, ties } = graph;
  const { confidence } = network.knownTies;
  const indirect = new Float64Array(weights.length);
  for (const [through, { alive }] of weights.entries()) {
    if (alive === 0) continue;
    // The contact's own ties: the one to the user counts as sure.
    let own = 1;
    for (let arc = offsets[through]!; arc < offsets[through + 1]!; arc += 1)
      own += weights[targets[arc]!]!.alive * confidence[ties[arc]!]!;
    for (let arc = offsets[through]!; arc < offsets[through + 1]!; arc += 1) {
      const other = targets[arc]!;
      indirect[other]! += ((alive / sums.contacts) * weights[other]!.alive * confidence[ties[arc]!]!) / own;
    }
  }
  return weights.reduce((sum, { alive }, alter) => sum + (alive / sums.contacts + indirect[alter]!) ** 2, 0);
};
