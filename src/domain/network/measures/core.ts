import type { Graph } from '../csr.ts';
import type { NodeMeasure } from './measure.ts';

/** Core numbers of an undirected graph by node: nodes are taken away fewest ties first, sorted by counting all along. */
export const measureCores = ({ nodeCount, offsets, targets }: Graph): Int32Array => {
  const remaining = new Int32Array(nodeCount);
  let most = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    remaining[node] = offsets[node + 1]! - offsets[node]!;
    if (remaining[node]! > most) most = remaining[node]!;
  }
  const { starts, order, placeOf } = sortByRemaining(remaining, most);
  for (let place = 0; place < nodeCount; place += 1) {
    const node = order[place]!;
    const core = remaining[node]!;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc += 1) {
      const other = targets[arc]!;
      const left = remaining[other]!;
      if (left <= core) continue;
      // The neighbour changes places with the first of its own bin, whose start then moves past it.
      const at = placeOf[other]!;
      const first = starts[left]!;
      const swapped = order[first]!;
      order[at] = swapped;
      placeOf[swapped] = at;
      order[first] = other;
      placeOf[other] = first;
      starts[left] = first + 1;
      remaining[other] = left - 1;
    }
  }
  return remaining;
};

const sortByRemaining = (remaining: Int32Array, most: number) => {
  const starts = new Int32Array(most + 2);
  for (const count of remaining) starts[count + 1]! += 1;
  for (let count = 0; count <= most; count += 1) starts[count + 1]! += starts[count]!;
  const next = starts.slice();
  const order = new Int32Array(remaining.length);
  const placeOf = new Int32Array(remaining.length);
  for (let node = 0; node < remaining.length; node += 1) {
    const place = next[remaining[node]!]!++;
    order[place] = node;
    placeOf[node] = place;
  }
  return { starts, order, placeOf };
};

export const core: NodeMeasure = {
  id: 'core',
  label: 'Core number',
  meaning: 'How deep someone sits: the largest k such that everyone in a group with them has k ties within the group.',
  formula: 'the largest k for which i is in a subgraph of minimum degree k',
  range: '0 to the degree',
  isolates: '0',
  cost: 'ties',
  references: [
    'Seidman S. B. (1983) Network structure and minimum degree. Social Networks 5:269-287',
    'Batagelj V., Zaversnik M. (2003) An O(m) algorithm for cores decomposition of networks. arXiv cs/0310049',
  ],
  scope: 'node',
  compute: (context) => measureCores(context.ties),
};
