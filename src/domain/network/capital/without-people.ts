import type { EgoNetwork } from '../ego/ego-network.ts';

/** The network as if these people were not on file. */
export const withoutPeople = (network: EgoNetwork, out: ReadonlySet<string>): EgoNetwork => {
  if (out.size === 0) return network;
  const places = new Int32Array(network.alters.length).fill(-1);
  const alters = network.alters.filter(({ personId }) => !out.has(personId));
  const numbers = new Map(alters.map(({ personId }, place) => [personId, place]));
  for (const [place, { personId }] of network.alters.entries()) places[place] = numbers.get(personId) ?? -1;
  const { a, b, confidence, strength, source } = network.knownTies;
  const kept = Uint32Array.from(a.keys()).filter((tie) => places[a[tie]!]! >= 0 && places[b[tie]!]! >= 0);
  return {
    ...network,
    alters,
    knownTies: {
      a: kept.map((tie) => places[a[tie]!]!),
      b: kept.map((tie) => places[b[tie]!]!),
      confidence: Float32Array.from(kept, (tie) => confidence[tie]!),
      strength: Float32Array.from(kept, (tie) => strength[tie]!),
      source: Uint8Array.from(kept, (tie) => source[tie]!),
    },
  };
};
