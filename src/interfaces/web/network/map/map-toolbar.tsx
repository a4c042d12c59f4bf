import { Download, Ellipsis, ListFilter, Minus, Palette, Plus, Scan } from 'lucide-react';
import { useState } from 'react';
import type { MapAnswer } from '../../../../domain/network/map/map-answer.ts';
import { Button } from '../../look/button.tsx';
import { Menu } from '../../look/menu.tsx';
import { PersonPicker } from '../../people/person-picker.tsx';
import { MapFilters } from './map-filters.tsx';
import type { Colouring } from './map-scene.ts';
import { isNarrowed, type MapSearch } from './map-search.ts';
import type { PictureControls } from './picture-props.ts';

interface MapToolbarProps {
  readonly map: MapAnswer;
  readonly search: MapSearch;
  readonly colouring: Colouring;
  readonly onFind: (id: string) => void;
  readonly onNarrow: (patch: Partial<Record<keyof MapSearch, string | undefined>>) => void;
  readonly onColouring: (colouring: Colouring) => void;
  readonly onZoom: PictureControls['zoom'];
  readonly onKeep: (how: 'svg' | 'png') => void;
}

const ZoomButtons = ({ onZoom }: Pick<MapToolbarProps, 'onZoom'>) => (
  <span className="flex max-sm:hidden">
    <Button variant="quiet" size="icon" aria-label="Zoom out" onClick={() => onZoom('out')}>
      <Minus size={17} aria-hidden />
    </Button>
    <Button variant="quiet" size="icon" aria-label="Zoom in" onClick={() => onZoom('in')}>
      <Plus size={17} aria-hidden />
    </Button>
    <Button variant="quiet" size="icon" aria-label="Show all of it" onClick={() => onZoom('all')}>
      <Scan size={16} aria-hidden />
    </Button>
  </span>
);

const MoreMenu = ({ map, colouring, onColouring, onKeep }: MapToolbarProps) => {
  const other = colouring === 'community' ? 'strength' : 'community';
  const recolour = {
    id: 'colour',
    label: `Colour by ${other}`,
    icon: <Palette size={16} aria-hidden />,
    onAction: () => onColouring(other),
  };
  const keep = (how: 'svg' | 'png') => ({
    id: how,
    label: `Keep as ${how.toUpperCase()}`,
    icon: <Download size={16} aria-hidden />,
    onAction: () => onKeep(how),
  });
  const keeping = [keep('svg'), keep('png')];
  return (
    <Menu
      label="Colour and keep"
      variant="quiet"
      size="icon"
      entries={map.level === 'people' ? [recolour, 'line', ...keeping] : keeping}
    >
      <Ellipsis size={18} aria-hidden />
    </Menu>
  );
};

/** What stands over the map: finding, filtering, zooming, keeping. */
export const MapToolbar = (props: MapToolbarProps) => {
  const { map, search, onFind, onNarrow, onZoom } = props;
  const [filtering, setFiltering] = useState(isNarrowed(search));
  return (
    <>
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1 sm:max-w-64">
          <PersonPicker
            label="Find on the map"
            placeholder="Find somebody"
            hideLabel
            people={[]}
            onChange={([found]) => found && onFind(found.id)}
          />
        </div>
        <Button aria-expanded={filtering} aria-controls="map-filters" onClick={() => setFiltering(!filtering)}>
          <ListFilter size={16} aria-hidden /> Filter
        </Button>
        <span className="flex-1 max-sm:hidden" />
        {map.level === 'people' && <ZoomButtons onZoom={onZoom} />}
        <MoreMenu {...props} />
      </div>
      <div id="map-filters" hidden={!filtering} className="mt-2">
        <MapFilters search={search} choices={map.choices} onChange={onNarrow} />
      </div>
    </>
  );
};
