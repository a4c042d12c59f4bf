import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { MapAnswer } from '../../../../domain/network/map/map-answer.ts';
import { say } from '../../app/toasts.ts';
import { useToday } from '../../app/use-status.ts';
import { FocusCard } from './focus-card.tsx';
import { keepPng, keepSvg } from './keep-picture.ts';
import { MapToolbar } from './map-toolbar.tsx';
import { MapLegend } from './map-legend.tsx';
import { useMapInk } from './map-ink.ts';
import { MapPicture } from './map-picture.tsx';
import { type Colouring, type Scene, sceneOf } from './map-scene.ts';
import type { MapSearch } from './map-search.ts';
import type { MapFocus } from './map-selection.ts';
import type { PictureControls } from './picture-props.ts';
import { frameFor, sceneSvg } from './scene-svg.ts';
import { TimeSlider } from './time-slider.tsx';
import { useMapLayout } from './use-map-layout.ts';

/** Pixels a kept picture is wide. */
const keptWidth = 1400;

/** Somebody sought brings out the person once they are on the map. */
const useSought = (scene: Scene | null, onFound: (focus: MapFocus) => void) => {
  const [sought, setSought] = useState<string | null>(null);
  useEffect(() => {
    if (sought === null || !scene) return;
    const place = scene.people.findIndex(({ id }) => id === sought);
    if (place < 0) return;
    setSought(null);
    onFound({ kind: 'person', place });
  }, [sought, scene, onFound]);
  return setSought;
};

interface MapSectionProps {
  readonly map: MapAnswer;
  readonly search: MapSearch;
  readonly isStale: boolean;
  /** What stands beside the picture, below whom it is about. */
  readonly children: ReactNode;
  readonly onNarrow: (patch: Partial<Record<keyof MapSearch, string | undefined>>) => void;
}

/** The picture with all that steers it. */
export const MapSection = ({ map, search, isStale, children, onNarrow }: MapSectionProps) => {
  const navigate = useNavigate();
  const ink = useMapInk();
  const today = useToday();
  const placed = useMapLayout(map);
  const controls = useRef<PictureControls | null>(null);
  const onControls = useCallback((now: PictureControls | null) => {
    controls.current = now;
  }, []);
  const [colouring, setColouring] = useState<Colouring>('community');
  const [focus, setFocus] = useState<MapFocus | null>(null);
  const scene = useMemo(() => (placed ? sceneOf(map, placed, ink, colouring) : null), [map, placed, ink, colouring]);
  const setSought = useSought(scene, setFocus);
  useEffect(() => setFocus(null), [map.opened?.id, map.level]);
  const person = focus?.kind === 'person' ? map.nodes[focus.place] : undefined;
  const community = focus?.kind === 'community' ? map.communities[focus.place] : undefined;
  const openCommunity = useCallback((id: string) => onNarrow({ community: id }), [onNarrow]);
  const open = ({ kind, place }: MapFocus) => {
    const chosen = kind === 'person' ? map.nodes[place]?.id : map.communities[place]?.id;
    if (chosen && kind === 'person') void navigate({ to: '/people/$person', params: { person: chosen } });
    else if (chosen) openCommunity(chosen);
  };
  const title = map.opened ? `Map of ${map.opened.name}` : 'Map of your network';
  const keep = (how: 'svg' | 'png') => {
    if (!scene) return;
    const svg = sceneSvg(scene, ink, frameFor(scene, keptWidth), title);
    if (how === 'svg') keepSvg('tiewise-map', svg);
    else keepPng('tiewise-map', svg).catch(() => say('The picture could not be drawn.', { tone: 'trouble' }));
  };
  const find = (id: string) => {
    setSought(id);
    if (!map.nodes.some((node) => node.id === id)) onNarrow({ community: id });
  };
  return (
    <>
      <section aria-label="Map" className="card min-w-0 self-start p-3 sm:p-4">
        <MapToolbar
          {...{ map, search, colouring, onNarrow }}
          onFind={find}
          onColouring={setColouring}
          onZoom={(step) => controls.current?.zoom(step)}
          onKeep={keep}
        />
        <div className="relative mt-3" aria-busy={isStale || scene === null}>
          {scene ? (
            <MapPicture
              {...{ scene, ink, title, focus, onControls }}
              onFocus={setFocus}
              onOpen={open}
              onLeave={() => map.opened && onNarrow({ community: undefined })}
            />
          ) : (
            <div className="flex h-84 items-center justify-center sm:h-[min(34rem,62dvh)] sm:min-h-80">
              <p role="status" className="animate-late text-soft">
                Laying out the map
              </p>
            </div>
          )}
        </div>
        {map.since && (
          <TimeSlider since={map.since} today={today} day={search.day} onChange={(day) => onNarrow({ day })} />
        )}
        <div className="mt-2 border-t border-line pt-3">
          <MapLegend level={map.level} colouring={colouring} />
        </div>
      </section>
      <div className="min-w-0 space-y-6">
        {(person ?? community) && (
          <FocusCard {...{ map, person, community }} onOpenCommunity={openCommunity} onClose={() => setFocus(null)} />
        )}
        {children}
      </div>
    </>
  );
};
