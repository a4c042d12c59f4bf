import type { KnownTies } from '../ego/ego-network.ts';

/**
 * Known ties by person: those of alter `i` are the arcs `offsets[i]` up to `offsets[i + 1]`, each with the other alter
 * in `targets` and the tie's place among the known ties in `ties`.
 */
export interface KnownTieGraph {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly ties: Uint32Array;
}

/** In time linear in people and ties. */
export const graphOfKnownTies = ({ a, b }: KnownTies, alters: number): KnownTieGraph => {
  const offsets = new Uint32Array(alters + 1);
  for (let tie = 0; tie < a.length; tie += 1) {
    offsets[a[tie]! + 1]! += 1;
    offsets[b[tie]! + 1]! += 1;
  }
  for (let alter = 0; alter < alters; alter += 1) offsets[alter + 1]! += offsets[alter]!;
  const next = offsets.slice();
  const targets = new Uint32Array(2 * a.length);
  const ties = new Uint32Array(2 * a.length);
  for (let tie = 0; tie < a.length; tie += 1) {
    const there = next[a[tie]!]!++;
    targets[there] = b[tie]!;
    ties[there] = tie;
    const back = next[b[tie]!]!++;
    targets[back] = a[tie]!;
    ties[back] = tie;
  }
  return { offsets, targets, ties };
};
