import type { Scene } from './map-scene.ts';

/** What is in focus on the map: a person or a community, by its place in the scene. */
export type MapFocus = { readonly kind: 'person' | 'community'; readonly place: number };

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What the arrow keys move among: people where they are drawn, else communities. */
export const steppedOver = (scene: Scene): MapFocus['kind'] => (scene.people.length > 0 ? 'person' : 'community');

export const pointsOf = (
  scene: Scene,
  kind: MapFocus['kind'],
): readonly { readonly x: number; readonly y: number }[] => (kind === 'person' ? scene.people : scene.communities);

/**
 * The next in a direction: the nearest within a right angle of it, those straight ahead preferred. Stays where nobody
 * lies that way. The layout's y points up.
 */
export const nextInDirection = (
  points: readonly { readonly x: number; readonly y: number }[],
  from: number,
  direction: Direction,
): number => {
  const own = points[from];
  if (!own) return points.length > 0 ? 0 : -1;
  let best = from;
  let least = Infinity;
  for (const [place, { x, y }] of points.entries()) {
    const [dx, dy] = [x - own.x, y - own.y];
    const ahead = { up: dy, down: -dy, left: -dx, right: dx }[direction];
    const aside = Math.abs(direction === 'up' || direction === 'down' ? dx : dy);
    if (place === from || ahead <= 1e-6 || aside > ahead) continue;
    const cost = ahead + 1.5 * aside;
    if (cost >= least) continue;
    least = cost;
    best = place;
  }
  return best;
};

/** Where to begin: the person with the strongest tie, the largest community. */
export const firstFocus = (scene: Scene): MapFocus | null => {
  const kind = steppedOver(scene);
  if (kind === 'community') return scene.communities.length > 0 ? { kind, place: 0 } : null;
  const place = scene.people.reduce(
    (best, person, at) => (person.person.strength > (scene.people[best]?.person.strength ?? -1) ? at : best),
    0,
  );
  return { kind, place };
};
