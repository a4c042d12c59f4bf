import { describe, expect, it } from 'vitest';
import { layOutMap, type LayoutRequest } from './map-layout.ts';

const clique = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, one) =>
    Array.from({ length: count - one - 1 }, (__, step) => [from + one, from + one + step + 1]),
  ).flat(2);
const request: LayoutRequest = {
  sizes: [12, 8, 5],
  links: [{ one: 0, other: 1, ties: 6 }],
  community: [...Array<number>(12).fill(0), ...Array<number>(8).fill(1), ...Array<number>(5).fill(2), -1, -1, -1],
  ties: [...clique(0, 12), ...clique(12, 8), ...clique(20, 5), 0, 12],
};
const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

describe('the layout of the map', () => {
  const layout = layOutMap(request);

  it('gives each community room of its own, and those on their own a field', () => {
    expect(layout.discs).toHaveLength(4);
    for (const [place, one] of layout.discs.entries())
      for (const other of layout.discs.slice(place + 1))
        expect(distance(one, other)).toBeGreaterThan(one.radius + other.radius);
  });

  it('keeps everybody within their community', () => {
    for (const [person, community] of request.community.entries()) {
      const disc = layout.discs[community < 0 ? 3 : community];
      const point = { x: layout.x[person] ?? NaN, y: layout.y[person] ?? NaN };
      expect(distance(point, disc ?? { x: NaN, y: NaN })).toBeLessThanOrEqual((disc?.radius ?? 0) + 1e-3);
    }
  });

  it('puts nobody on top of somebody else', () => {
    const points = request.community.map((_, person) => ({ x: layout.x[person] ?? 0, y: layout.y[person] ?? 0 }));
    for (const [place, one] of points.entries())
      for (const other of points.slice(place + 1)) expect(distance(one, other)).toBeGreaterThan(0.5);
  });

  it('puts communities with ties between them nearer than those without', () => {
    const pairs = [
      [0, 1],
      [2, 3],
      [4, 5],
    ] as const;
    const { discs } = layOutMap({
      sizes: [9, 9, 9, 9, 9, 9],
      links: pairs.map(([one, other]) => ({ one, other, ties: 30 })),
      community: [],
      ties: [],
    });
    const between = (one: number, other: number) =>
      distance(discs[one] ?? { x: NaN, y: NaN }, discs[other] ?? { x: NaN, y: NaN });
    const all = discs.flatMap((_, one) => discs.slice(one + 1).map((__, step) => between(one, one + 1 + step)));
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    expect(mean(pairs.map(([one, other]) => between(one, other)))).toBeLessThan(0.8 * mean(all));
  });

  it('is the same every time, and takes an empty network', () => {
    expect(layOutMap(request)).toEqual(layout);
    expect(layOutMap({ sizes: [], links: [], community: [], ties: [] }).discs).toEqual([]);
  });
});
