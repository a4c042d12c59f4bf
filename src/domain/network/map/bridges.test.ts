import { describe, expect, it } from 'vitest';
import { findBridges, findOwnBridges } from './bridges.ts';
import { findCommunities } from './communities.ts';
import { countCommunityTies } from './community-ties.ts';
import { namesOf, sketchNetwork } from './sketched-network.ts';

const bridgesOf = ({ ego, traits }: ReturnType<typeof sketchNetwork>) => {
  const communities = findCommunities(ego, traits);
  return findBridges(ego, communities, countCommunityTies(communities));
};

describe('a bridge', () => {
  it('is who carries the ties between two communities', () => {
    const sketch = sketchNetwork(
      [{ names: namesOf('A', 8) }, { names: namesOf('B', 8) }, { names: namesOf('C', 8) }],
      [
        ['A 1', 'B 1'],
        ['A 1', 'B 2'],
        ['A 1', 'C 1'],
      ],
    );
    const [first] = bridgesOf(sketch);
    expect(first).toMatchObject({ alter: sketch.at('A 1'), kind: 'between', ties: 3, ofTies: 3 });
    expect(first?.communities).toHaveLength(3);
  });

  it('is also the last one of a community whom the user is in touch with', () => {
    const sketch = sketchNetwork([
      { names: ['Ada'], strength: 30 },
      { names: namesOf('Far', 5), strength: 2 },
      { names: namesOf('Near', 6), strength: 60 },
    ]);
    const withAda = sketchNetwork(
      [
        { names: ['Ada'], strength: 30 },
        { names: namesOf('Far', 5), strength: 2 },
        { names: namesOf('Near', 6), strength: 60 },
      ],
      namesOf('Far', 5).map((name) => ['Ada', name] as const),
    );
    expect(bridgesOf(sketch)).toEqual([]);
    expect(bridgesOf(withAda)).toEqual([{ alter: 0, kind: 'door', communities: [0], ties: 0, ofTies: 0 }]);
  });

  it('of the user’s own is an alive contact whom no close one knows', () => {
    const sketch = sketchNetwork(
      [
        { names: ['Close'], strength: 70 },
        { names: ['Known', 'Unknown'], strength: 20 },
        { names: ['Gone'], strength: 3 },
      ],
      [['Close', 'Known']],
    );
    expect([...findOwnBridges(sketch.ego, findCommunities(sketch.ego, sketch.traits))]).toEqual([1, 0, 1, 0]);
  });
});
