import { dayNumber } from '../../../kernel/day-number.ts';
import { noTie } from '../capital/alter-weights.ts';
import { type Alter, type EgoNetwork, knownTieSources } from '../ego/ego-network.ts';
import { afterOneMoreDay } from './contact-more.ts';

/** Something supposed about the network. Alters are named by their place. */
export type Supposition =
  /** One more day with contact today; a first meeting where there was none. */
  | { readonly type: 'contact' | 'meet'; readonly alter: number }
  | { readonly type: 'lose'; readonly alter: number }
  | { readonly type: 'strength'; readonly alter: number; readonly strength: number }
  /** These two come to know each other, for sure. */
  | { readonly type: 'connect'; readonly alter: number; readonly other: number };

const changed = (alter: Alter, supposed: Supposition, today: number): Alter => {
  switch (supposed.type) {
    case 'contact':
    case 'meet':
      return { ...afterOneMoreDay(alter), lastDay: today };
    case 'lose':
      return { ...alter, ...noTie, any: 0, isStated: false };
    case 'strength':
      return {
        ...alter,
        strength: supposed.strength,
        peak: Math.max(alter.peak, supposed.strength),
        isStated: true,
      };
    case 'connect':
      return alter;
  }
};

/** The network as it would be, one supposition after the other. The one given stays as it is. */
export const supposing = (network: EgoNetwork, suppositions: readonly Supposition[]): EgoNetwork => {
  const today = dayNumber(network.day);
  const alters = [...network.alters];
  const joined = new Map<string, readonly [number, number]>();
  for (const supposed of suppositions) {
    const alter = alters[supposed.alter];
    if (!alter) continue;
    alters[supposed.alter] = changed(alter, supposed, today);
    if (supposed.type !== 'connect' || supposed.alter === supposed.other) continue;
    const pair = [Math.min(supposed.alter, supposed.other), Math.max(supposed.alter, supposed.other)] as const;
    joined.set(pair.join(' '), pair);
  }
  return { ...network, alters, knownTies: withTies(network.knownTies, joined) };
};

/** A pair that is known already becomes sure. */
const withTies = (
  known: EgoNetwork['knownTies'],
  joined: ReadonlyMap<string, readonly [number, number]>,
): EgoNetwork['knownTies'] => {
  if (joined.size === 0) return known;
  const confidence = [...known.confidence];
  const added = new Map(joined);
  for (let tie = 0; tie < known.a.length; tie += 1)
    if (added.delete(`${known.a[tie]} ${known.b[tie]}`)) confidence[tie] = 1;
  const pairs = [...added.values()];
  return {
    a: Uint32Array.from([...known.a, ...pairs.map(([a]) => a)]),
    b: Uint32Array.from([...known.b, ...pairs.map(([, b]) => b)]),
    confidence: Float32Array.from([...confidence, ...pairs.map(() => 1)]),
    strength: Float32Array.from([...known.strength, ...pairs.map(() => 0)]),
    source: Uint8Array.from([...known.source, ...pairs.map(() => knownTieSources.indexOf('stated'))]),
  };
};
