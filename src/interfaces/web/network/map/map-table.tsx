import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MapAnswer, MapCommunity, MapPerson } from '../../../../domain/network/map/map-answer.ts';
import { Button } from '../../look/button.tsx';
import { StrengthBar } from '../../look/strength-bar.tsx';
import { numberWords } from '../../words/number-words.ts';
import { type Column, SortableTable } from './sortable-table.tsx';

const communityColumns = (onOpen: (id: string) => void): Column<MapCommunity>[] => [
  {
    id: 'name',
    label: 'Community',
    value: ({ name }) => name,
    cell: ({ id, name, shared }) => (
      <>
        <button type="button" className="text-left font-medium text-accent hover:underline" onClick={() => onOpen(id)}>
          {name}
        </button>
        <p className="max-w-prose text-faint max-md:hidden">{shared}</p>
      </>
    ),
  },
  { id: 'people', label: 'People', value: ({ people }) => people, cell: ({ people }) => numberWords(people) },
  { id: 'alive', label: 'In touch', value: ({ alive }) => alive, cell: ({ alive }) => numberWords(alive) },
  { id: 'close', label: 'Close', value: ({ close }) => close, cell: ({ close }) => numberWords(close), isLesser: true },
  {
    id: 'ties',
    label: 'Ties among them',
    value: ({ ties }) => ties,
    cell: ({ ties }) => numberWords(ties),
    isLesser: true,
  },
];

const nameOfCommunity = (map: MapAnswer, person: MapPerson): string =>
  person.community === null ? 'On their own' : (map.communities[person.community]?.name ?? '');

const personColumns = (map: MapAnswer): Column<MapPerson>[] => [
  {
    id: 'name',
    label: 'Name',
    value: ({ name }) => name,
    cell: ({ id, name, work }) => (
      <>
        <Link to="/people/$person" params={{ person: id }} className="font-medium hover:text-accent">
          {name}
        </Link>
        <p className="text-faint max-md:hidden">{work}</p>
      </>
    ),
  },
  {
    id: 'strength',
    label: 'Strength',
    value: ({ strength }) => strength,
    cell: ({ strength }) => <StrengthBar strength={Math.round(strength)} />,
  },
  {
    id: 'community',
    label: 'Community',
    value: (person) => nameOfCommunity(map, person),
    cell: (person) => nameOfCommunity(map, person),
    isLesser: true,
  },
  { id: 'known', label: 'Knows', value: ({ known }) => known, cell: ({ known }) => numberWords(known) },
  {
    id: 'bridge',
    label: 'Bridge',
    value: ({ isBridge, isOwnBridge }) => (isBridge ? 2 : isOwnBridge ? 1 : 0),
    cell: ({ isBridge, isOwnBridge }) => (isBridge ? 'between communities' : isOwnBridge ? 'of your own' : ''),
    isLesser: true,
  },
];

/** Everything on the picture as a table. */
export const MapTable = ({ map, onOpen }: { readonly map: MapAnswer; readonly onOpen: (id: string) => void }) => {
  const [chosen, setChosen] = useState<'people' | 'communities' | null>(null);
  const kind = map.level === 'communities' ? 'communities' : (chosen ?? 'people');
  return (
    <section aria-labelledby="map-table" className="mt-10">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h2 id="map-table" className="text-lead font-semibold">
          The map as a table
        </h2>
        {map.level === 'people' && (
          <div role="group" aria-label="What the table lists" className="flex gap-1">
            {(['people', 'communities'] as const).map((each) => (
              <Button
                key={each}
                size="small"
                variant={kind === each ? 'plain' : 'quiet'}
                aria-pressed={kind === each}
                onClick={() => setChosen(each)}
              >
                {each === 'people' ? 'People' : 'Communities'}
              </Button>
            ))}
          </div>
        )}
      </div>
      {kind === 'people' ? (
        <SortableTable
          key="people"
          label="People on the map"
          columns={personColumns(map)}
          rows={map.nodes}
          keyOf={({ id }) => id}
          first={1}
        />
      ) : (
        <SortableTable
          key="communities"
          label="Communities on the map"
          columns={communityColumns(onOpen)}
          rows={map.communities}
          keyOf={({ id }) => id}
          first={1}
        />
      )}
    </section>
  );
};
