import { degreeOf } from '../csr.ts';
import type { Communities } from './communities.ts';

/** How many ties run within and between communities. */
export interface CommunityTies {
  readonly count: number;
  /** Ties between communities `one` and `other`, both directions held: `between[one * count + other]`. */
  readonly between: Uint32Array;
  /** Per community, the ends of all ties of its members, whoever is at the other end. */
  readonly ends: Uint32Array;
}

/** Communities beyond this place in the list are too small to be compared by pairs. */
const MOST_COMPARED = 200;

export const countCommunityTies = ({ graph, list, of }: Communities): CommunityTies => {
  const count = Math.min(list.length, MOST_COMPARED);
  const between = new Uint32Array(count * count);
  const ends = new Uint32Array(count);
  for (let alter = 0; alter < graph.nodeCount; alter += 1) {
    const own = of[alter] ?? -1;
    if (own < 0 || own >= count) continue;
    ends[own] = (ends[own] ?? 0) + degreeOf(graph, alter);
    for (let arc = graph.offsets[alter] ?? 0; arc < (graph.offsets[alter + 1] ?? 0); arc += 1) {
      const other = of[graph.targets[arc] ?? 0] ?? -1;
      if (other < 0 || other >= count) continue;
      between[own * count + other] = (between[own * count + other] ?? 0) + 1;
    }
  }
  // A tie within stands in two rows; one between stands once each way.
  for (let own = 0; own < count; own += 1) between[own * count + own] = (between[own * count + own] ?? 0) / 2;
  return { count, between, ends };
};
