import { useEffect, useRef, useState } from 'react';
import type { MapAnswer } from '../../../../domain/network/map/map-answer.ts';
import type { Disc, LayoutRequest, MapLayout } from './map-layout.ts';

/** Where everybody lies, by identifiers, so that it outlasts filters and days. */
export interface PlacedMap {
  /** What is laid out: the whole or one community, as people or as communities. */
  readonly scope: string;
  readonly people: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly communities: ReadonlyMap<string, Disc>;
  /** Those on their own. */
  readonly alone: Disc | null;
}

const scopeOf = (map: MapAnswer): string => `${map.level} ${map.opened?.id ?? ''}`;

const requestOf = (map: MapAnswer): LayoutRequest => ({
  sizes: map.communities.map(({ people }) => people),
  links: map.links,
  community: map.nodes.map(({ community }) => community ?? -1),
  ties: map.ties,
});

const placedOf = (map: MapAnswer, { discs, x, y }: MapLayout): PlacedMap => ({
  scope: scopeOf(map),
  people: new Map(map.nodes.map(({ id }, place) => [id, { x: x[place] ?? 0, y: y[place] ?? 0 }])),
  communities: new Map(map.communities.flatMap(({ id }, place) => (discs[place] ? [[id, discs[place]] as const] : []))),
  alone: discs[map.communities.length] ?? null,
});

/** Whether everybody on the map has a place already: then a filter or a day moves nobody. */
const covers = (placed: PlacedMap | null, map: MapAnswer): boolean =>
  placed !== null &&
  placed.scope === scopeOf(map) &&
  map.nodes.every(({ id }) => placed.people.has(id)) &&
  map.communities.every(({ id }) => placed.communities.has(id));

/** Lays a map out in a worker. Null until there is a first layout; the former one stays until the next is there. */
export const useMapLayout = (map: MapAnswer | undefined): PlacedMap | null => {
  const [placed, setPlaced] = useState<PlacedMap | null>(null);
  const worker = useRef<Worker | null>(null);
  const turn = useRef(0);
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
    if (!map || covers(placed, map)) return;
    worker.current ??= new Worker(new URL('./map-layout-worker.ts', import.meta.url), { type: 'module' });
    turn.current += 1;
    const own = turn.current;
    worker.current.onmessage = ({ data }: MessageEvent<{ turn: number; layout: MapLayout }>) => {
      if (data.turn === own) setPlaced(placedOf(map, data.layout));
    };
    worker.current.postMessage({ turn: own, request: requestOf(map) });
  }, [map, placed]);
  return placed && map && placed.scope === scopeOf(map) ? placed : null;
};
