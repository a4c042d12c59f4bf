import { describe, expect, it } from 'vitest';
import { findCommunities } from './communities.ts';
import { countCommunityTies } from './community-ties.ts';
import { findGaps } from './gaps.ts';
import { namesOf, sketchNetwork } from './sketched-network.ts';

const gapsOf = ({ ego, traits }: ReturnType<typeof sketchNetwork>, ofSelf: readonly string[] = []) => {
  const communities = findCommunities(ego, traits);
  return findGaps(ego, communities, countCommunityTies(communities), { ofSelf, ofOthers: ['Choir singing'] });
};
const many = (one: string, other: string, count: number) =>
  Array.from({ length: count }, (_, place) => [`${one} ${place + 1}`, `${other} ${place + 1}`] as const);

describe('a gap', () => {
  const circles = [{ names: namesOf('A', 10) }, { names: namesOf('B', 9) }, { names: namesOf('C', 8) }];

  it('lies between large communities that hardly know of each other', () => {
    const gaps = gapsOf(sketchNetwork(circles, [...many('A', 'B', 8), ...many('B', 'C', 8), ['A 1', 'C 1']]));
    expect(gaps).toEqual([{ kind: 'between', communities: [0, 2], ties: 1, expected: expect.closeTo(25.5, 1) }]);
  });

  it('is a community with which the user has lost touch', () => {
    const gaps = gapsOf(
      sketchNetwork([{ names: namesOf('A', 7), strength: 4 }, { names: namesOf('B', 7) }], many('A', 'B', 7)),
    );
    expect(gaps).toEqual([{ kind: 'quiet', community: 0, people: 7 }]);
  });

  it('is an interest of which nobody on file has anything', () => {
    const sketch = sketchNetwork([{ names: ['Ada'], field: 'Énergie and grids' }]);
    expect(gapsOf(sketch, ['energie', 'choir', 'Health care'])).toEqual([{ kind: 'nobody', interest: 'Health care' }]);
  });
});
