import { Download, Ellipsis, ListFilter, Minus, Palette, Plus, Scan } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { MapAnswer } from '../../../../domain/network/map/map-answer.ts';
import { say } from '../../app/toasts.ts';
import { useToday } from '../../app/use-status.ts';
import { Button } from '../../look/button.tsx';
import { Menu } from '../../look/menu.tsx';
import { PersonPicker } from '../../people/person-picker.tsx';
import { FocusCard } from './focus-card.tsx';
import { keepPng, keepSvg } from './keep-picture.ts';
import { MapFilters } from './map-filters.tsx';
import { MapLegend } from './map-legend.tsx';
import { useMapInk } from './map-ink.ts';
import { MapPicture } from './map-picture.tsx';
import { type Colouring, type Scene, sceneOf } from './map-scene.ts';
import { isNarrowed, type MapSearch } from './map-search.ts';
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
  const [colouring, setColouring] = useState<Colouring>('community');
  const [filtering, setFiltering] = useState(isNarrowed(search));
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
        <div className="flex items-center gap-2">
          <div className="min-w-0 flex-1 sm:max-w-64">
            <PersonPicker
              label="Find on the map"
              placeholder="Find somebody"
              hideLabel
              people={[]}
              onChange={([found]) => found && find(found.id)}
            />
          </div>
          <Button aria-expanded={filtering} aria-controls="map-filters" onClick={() => setFiltering(!filtering)}>
            <ListFilter size={16} aria-hidden /> Filter
          </Button>
          <span className="flex-1 max-sm:hidden" />
          <Menu
            label="Colour and keep"
            variant="quiet"
            size="icon"
            entries={[
              ...(map.level === 'people'
                ? [
                    {
                      id: 'colour',
                      label: colouring === 'community' ? 'Colour by strength' : 'Colour by community',
                      icon: <Palette size={16} aria-hidden />,
                      onAction: () => setColouring(colouring === 'community' ? 'strength' : 'community'),
                    },
                    'line' as const,
                  ]
                : []),
              {
                id: 'svg',
                label: 'Keep as SVG',
                icon: <Download size={16} aria-hidden />,
                onAction: () => keep('svg'),
              },
              {
                id: 'png',
                label: 'Keep as PNG',
                icon: <Download size={16} aria-hidden />,
                onAction: () => keep('png'),
              },
            ]}
          >
            <Ellipsis size={18} aria-hidden />
          </Menu>
        </div>
        <div id="map-filters" hidden={!filtering} className="mt-2">
          <MapFilters search={search} choices={map.choices} onChange={onNarrow} />
        </div>
        <div className="relative mt-3" aria-busy={isStale || scene === null}>
          {scene ? (
            <MapPicture
              {...{ scene, ink, title, focus, controls }}
              onFocus={setFocus}
              onOpen={open}
              onLeave={() => map.opened && onNarrow({ community: undefined })}
            />
          ) : (
            <div className="h-84 sm:h-[min(34rem,62dvh)] sm:min-h-80" />
          )}
          {scene?.level === 'people' && (
            <div className="absolute top-1 right-1 flex flex-col gap-1">
              <Button size="icon" aria-label="Zoom in" onClick={() => controls.current?.zoom('in')}>
                <Plus size={16} aria-hidden />
              </Button>
              <Button size="icon" aria-label="Zoom out" onClick={() => controls.current?.zoom('out')}>
                <Minus size={16} aria-hidden />
              </Button>
              <Button size="icon" aria-label="Show all of it" onClick={() => controls.current?.zoom('all')}>
                <Scan size={16} aria-hidden />
              </Button>
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
