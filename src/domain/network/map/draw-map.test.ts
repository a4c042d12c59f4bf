import { describe, expect, it } from 'vitest';
import { drawMap, type MapView } from './draw-map.ts';
import { mapAnswer } from './map-answer.ts';
import { placeOfCommunity, surveyNetwork } from './network-map.ts';
import { namesOf, sketchNetwork } from './sketched-network.ts';

const sketch = sketchNetwork(
  [
    {
      names: namesOf('A', 9),
      shared: [
        ['employer', 'Globex'],
        ['source', 'current-workplace'],
      ],
      strength: 60,
    },
    {
      names: namesOf('B', 6),
      shared: [
        ['school', 'Vale Harbour'],
        ['source', 'alumni-network'],
      ],
    },
    { names: ['Lone'], shared: [['source', 'alumni-network']] },
  ],
  [['A 1', 'B 1']],
);
const ground = surveyNetwork(sketch.ego, sketch.traits, { ofSelf: [], ofOthers: [] });
const draw = (patch: Partial<MapView> = {}) =>
  mapAnswer.parse(
    drawMap(ground, {
      day: '2026-11-22',
      since: '2020-01-01',
      strengthOf: (alter) => sketch.ego.alters[alter]?.strength ?? null,
      filter: {},
      opened: null,
      ...patch,
    }),
  );

describe('the map', () => {
  it('draws everybody with their community where there are few', () => {
    const map = draw();
    expect(map).toMatchObject({ level: 'people', people: { all: 16, matching: 16, drawn: 16 }, alone: 1 });
    expect(map.communities.map(({ name, people }) => [name, people])).toEqual([
      ['Globex', 9],
      ['Vale Harbour', 6],
    ]);
    expect(map.links).toEqual([{ one: 0, other: 1, ties: 1 }]);
    expect(map.nodes.find(({ name }) => name === 'Lone')?.community).toBeNull();
    expect(map.ties).toHaveLength(2 * (36 + 15 + 1));
    expect(map.bridges.map(({ sentence }) => sentence)).toContain('Ties Globex to Vale Harbour: every tie there is.');
  });

  it('draws communities alone where there are many, and opens one by anybody in it', () => {
    expect(draw({ most: 10 })).toMatchObject({ level: 'communities', nodes: [], people: { drawn: 0, matching: 16 } });
    const map = draw({ most: 10, opened: placeOfCommunity(ground, 'id-B 4') });
    expect(map).toMatchObject({ level: 'people', opened: { name: 'Vale Harbour' }, people: { drawn: 6 } });
    expect(placeOfCommunity(ground, 'id-Lone')).toBe(-1);
    expect(placeOfCommunity(ground, 'nobody')).toBe(-1);
  });

  it('keeps the closest and the bridges where an open community is too large', () => {
    const map = draw({ most: 3, opened: 0 });
    expect(map.people).toEqual({ all: 16, matching: 9, drawn: 3 });
    expect(map.nodes.map(({ name }) => name)).toContain('A 1');
  });

  it('keeps the names of communities when a filter leaves some of their people', () => {
    const map = draw({ filter: { source: 'alumni-network' } });
    expect(map.communities.map(({ name, people }) => [name, people])).toEqual([['Vale Harbour', 6]]);
    expect(map.people.matching).toBe(7);
    expect(draw({ filter: { strength: 'close' } }).people.matching).toBe(9);
    expect(draw({ filter: { role: 'mentor' } }).communities).toEqual([]);
  });

  it('shows an earlier day with the strengths of that day, without those not yet known', () => {
    const map = draw({ day: '2021-01-01', strengthOf: (alter) => (alter < 9 ? 12 : null) });
    expect(map.people.matching).toBe(9);
    expect(map.communities[0]).toMatchObject({ alive: 9, close: 0 });
  });

  it('is the same every time', () => {
    expect(
      JSON.stringify(
        drawMap(surveyNetwork(sketch.ego, sketch.traits, { ofSelf: [], ofOthers: [] }), {
          day: '2026-11-22',
          since: null,
          strengthOf: () => 1,
          filter: {},
          opened: null,
        }),
      ),
    ).toBe(
      JSON.stringify(
        drawMap(surveyNetwork(sketch.ego, sketch.traits, { ofSelf: [], ofOthers: [] }), {
          day: '2026-11-22',
          since: null,
          strengthOf: () => 1,
          filter: {},
          opened: null,
        }),
      ),
    );
  });

  it('of nobody is empty', () => {
    const none = sketchNetwork([]);
    const map = drawMap(surveyNetwork(none.ego, none.traits, { ofSelf: [], ofOthers: [] }), {
      day: '2026-11-22',
      since: null,
      strengthOf: () => 0,
      filter: {},
      opened: null,
    });
    expect(map).toMatchObject({ communities: [], nodes: [], bridges: [], gaps: [], alone: 0 });
  });
});
