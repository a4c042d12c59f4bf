import { UndirectedGraph } from 'graphology';
import { forceAtlas2 } from './force-atlas.ts';

/** What is to be laid out. Communities and people are known by their places. */
export interface LayoutRequest {
  /** How many people each community has. */
  readonly sizes: readonly number[];
  readonly links: readonly { readonly one: number; readonly other: number; readonly ties: number }[];
  /** The community of each drawn person; -1 for those on their own. */
  readonly community: readonly number[];
  /** Ties between drawn people, two places a tie. */
  readonly ties: readonly number[];
}

/** The room a community takes. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface MapLayout {
  /** One a community; one more at the end for those on their own, where there are any. */
  readonly discs: readonly Disc[];
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** The angle of sunflower seeds: neighbours in number lie far apart. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Screens are wider than high. */
const WIDTH_TO_HEIGHT = 1.25;
const ROUNDS_APART = 200;
/** How much of its distance from the middle a community keeps in a round: less in height than in width. */
const PULL = { x: 0.988, y: 0.98 };

/** The room for so many people, in units of the space one takes. */
const radiusFor = (people: number): number => 1.2 + Math.sqrt(people);

const seedAt = (place: number, spread: number): { x: number; y: number } => {
  const distance = spread * Math.sqrt(place + 0.5);
  return { x: distance * Math.cos(place * GOLDEN), y: distance * Math.sin(place * GOLDEN) };
};

/**
 * Lays communities out apart, those tied to each other side by side, and their people within. The same network always
 * lies the same way: nothing is left to chance.
 */
export const layOutMap = (request: LayoutRequest): MapLayout => {
  const alone = request.community.flatMap((community, person) => (community < 0 ? [person] : []));
  const radii = request.sizes.map(radiusFor);
  if (alone.length > 0) radii.push(radiusFor(alone.length));
  const discs = placeDiscs(radii, request.links);
  const x = new Float32Array(request.community.length);
  const y = new Float32Array(request.community.length);
  const members: number[][] = request.sizes.map(() => []);
  for (const [person, community] of request.community.entries()) members[community]?.push(person);
  const inner = tiesWithin(request);
  for (const [community, people] of members.entries()) {
    const disc = discs[community];
    if (!disc || people.length === 0) continue;
    const own = layOutWithin(people.length, inner[community] ?? [], disc.radius);
    const turn = bestTurn(request, discs, community, people, own);
    for (const [place, person] of people.entries()) {
      const { x: dx = 0, y: dy = 0 } = own[place] ?? {};
      x[person] = disc.x + dx * Math.cos(turn) - dy * Math.sin(turn);
      y[person] = disc.y + dx * Math.sin(turn) + dy * Math.cos(turn);
    }
  }
  const field = discs[request.sizes.length];
  for (const [place, person] of alone.entries()) {
    const seed = seedAt(place, 0.92);
    x[person] = (field?.x ?? 0) + seed.x;
    y[person] = (field?.y ?? 0) + seed.y;
  }
  return { discs, x, y };
};

/** Ties whose two ends are in the same community, as places among its people. */
const tiesWithin = ({ community, ties, sizes }: LayoutRequest): [number, number][][] => {
  const counts = sizes.map(() => 0);
  const placeOf = community.map((own) => (own < 0 ? -1 : (counts[own] = (counts[own] ?? 0) + 1) - 1));
  const within: [number, number][][] = sizes.map(() => []);
  for (let end = 0; end < ties.length; end += 2) {
    const one = ties[end] ?? 0;
    const other = ties[end + 1] ?? 0;
    if (community[one] === community[other])
      within[community[one] ?? -1]?.push([placeOf[one] ?? 0, placeOf[other] ?? 0]);
  }
  return within;
};

const roundsFor = (people: number): number => (people < 60 ? 260 : people < 400 ? 130 : 60);

/** People of one community around the origin, within the radius. */
const layOutWithin = (
  people: number,
  ties: readonly (readonly [number, number])[],
  radius: number,
): { x: number; y: number }[] => {
  const graph = new UndirectedGraph();
  for (let person = 0; person < people; person += 1) graph.addNode(person, { ...seedAt(person, 1), size: 1 });
  for (const [one, other] of ties) graph.mergeEdge(one, other);
  if (ties.length > 0)
    forceAtlas2.assign(graph, {
      iterations: roundsFor(people),
      settings: {
        gravity: 1,
        scalingRatio: 6,
        slowDown: 2 + Math.log(people + 1),
        barnesHutOptimize: people > 150,
      },
    });
  const found = Array.from({ length: people }, (_, person) => ({
    x: Number(graph.getNodeAttribute(person, 'x')),
    y: Number(graph.getNodeAttribute(person, 'y')),
  }));
  return evenOut(fitWithin(found, radius), radius);
};

/**
 * Fills the disc: everybody keeps the direction from the middle and their turn by distance, and the distances are evened
 * out so that the few far outside do not press the rest together.
 */
const fitWithin = (points: readonly { x: number; y: number }[], radius: number): { x: number; y: number }[] => {
  const middle = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, points.length);
  const [cx, cy] = [middle('x'), middle('y')];
  const distances = points.map(({ x, y }) => Math.hypot(x - cx, y - cy));
  const turns = new Map(
    Array.from(distances.keys())
      .sort((one, other) => (distances[one] ?? 0) - (distances[other] ?? 0) || one - other)
      .map((place, turn) => [place, turn]),
  );
  const room = radius - 1;
  return points.map(({ x, y }, place) => {
    const reach = room * Math.sqrt(((turns.get(place) ?? 0) + 0.35) / points.length);
    const scale = reach / (distances[place] || 1);
    return { x: (x - cx) * scale, y: (y - cy) * scale };
  });
};

/** Pushes people apart who lie on top of each other. */
const evenOut = (points: readonly { x: number; y: number }[], radius: number): { x: number; y: number }[] => {
  const moved = points.map((point) => ({ ...point }));
  if (points.length > 600) return moved;
  const apart = 1.4;
  for (let round = 0; round < 24; round += 1) {
    for (const [place, one] of moved.entries()) {
      for (const other of moved.slice(place + 1)) pushApart(one, other, apart, 1);
    }
    for (const point of moved) {
      const over = Math.hypot(point.x, point.y) / (radius - 0.9);
      if (over <= 1) continue;
      point.x /= over;
      point.y /= over;
    }
  }
  return moved;
};

const pushApart = (
  one: { x: number; y: number },
  other: { x: number; y: number },
  apart: number,
  width: number,
): void => {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const distance = Math.hypot(dx, dy);
  if (distance >= apart) return;
  const push = (apart - distance) / 2;
  const [ux, uy] = distance > 1e-6 ? [dx / distance, dy / distance] : [1, 0];
  one.x -= ux * push * width;
  other.x += ux * push * width;
  one.y -= uy * push;
  other.y += uy * push;
};

/** Communities placed so that those with many ties between them are neighbours and none covers another. */
const placeDiscs = (radii: readonly number[], links: LayoutRequest['links']): Disc[] => {
  const graph = new UndirectedGraph();
  const spread = 1.5 * Math.max(1, ...radii);
  for (const [place, radius] of radii.entries()) graph.addNode(place, { ...seedAt(place, spread), size: radius });
  for (const { one, other, ties } of links)
    if (one < radii.length && other < radii.length)
      graph.mergeEdge(one, other, { weight: ties / (radii[one] ?? 1) / (radii[other] ?? 1) });
  if (radii.length > 1)
    forceAtlas2.assign(graph, {
      iterations: 400,
      settings: { gravity: 2.5, scalingRatio: 12, adjustSizes: true, edgeWeightInfluence: 1, slowDown: 4 },
    });
  const discs = radii.map((radius, place) => ({
    x: Number(graph.getNodeAttribute(place, 'x')) * WIDTH_TO_HEIGHT,
    y: Number(graph.getNodeAttribute(place, 'y')),
    radius,
  }));
  return separate(discs);
};

/** Draws the discs together towards the middle, then pushes those apart that would touch. */
const separate = (discs: { x: number; y: number; radius: number }[]): Disc[] => {
  const margin = 0.18 * Math.max(2, ...discs.map(({ radius }) => radius)) + 2;
  for (let round = 0; round < ROUNDS_APART; round += 1) {
    const isPulling = round < ROUNDS_APART * 0.7;
    for (const disc of discs) {
      disc.x *= isPulling ? PULL.x : 1;
      disc.y *= isPulling ? PULL.y : 1;
    }
    for (const [place, one] of discs.entries())
      for (const other of discs.slice(place + 1)) pushApart(one, other, one.radius + other.radius + margin, 1);
  }
  return discs;
};

/** How far a community is turned, in radians, so that its people face those outside whom they know. */
const bestTurn = (
  { community, ties }: LayoutRequest,
  discs: readonly Disc[],
  own: number,
  people: readonly number[],
  points: readonly { x: number; y: number }[],
): number => {
  const placeOf = new Map(people.map((person, place) => [person, place]));
  const disc = discs[own];
  let along = 0;
  let across = 0;
  for (let end = 0; end < ties.length; end += 1) {
    const person = ties[end] ?? 0;
    const other = community[ties[end % 2 === 0 ? end + 1 : end - 1] ?? 0] ?? -1;
    const point = community[person] === own && other !== own ? points[placeOf.get(person) ?? -1] : undefined;
    const target = discs[other];
    if (!point || !target || !disc) continue;
    const [dx, dy] = [target.x - disc.x, target.y - disc.y];
    along += point.x * dx + point.y * dy;
    across += point.x * dy - point.y * dx;
  }
  return along === 0 && across === 0 ? 0 : Math.atan2(across, along);
};
