import type { Graph } from '../csr.ts';

/**
 * Splits every group into its connected pieces and numbers them in the order of their first node. No tie is cut, so that
 * modularity can only gain.
 */
export const connectedGroups = (
  { nodeCount, offsets, targets }: Graph,
  groups: Int32Array,
): { groups: Int32Array; count: number } => {
  const pieces = new Int32Array(nodeCount).fill(-1);
  const queue = new Uint32Array(nodeCount);
  let count = 0;
  for (let first = 0; first < nodeCount; first += 1) {
    if (pieces[first] !== -1) continue;
    pieces[first] = count;
    queue[0] = first;
    let found = 1;
    for (let place = 0; place < found; place += 1) {
      const node = queue[place]!;
      for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
        const other = targets[arc]!;
        if (pieces[other] !== -1 || groups[other] !== groups[node]) continue;
        pieces[other] = count;
        queue[found++] = other;
      }
    }
    count += 1;
  }
  return { groups: pieces, count };
};
