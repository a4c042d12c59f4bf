import type { MapAnswer } from '../../../../domain/network/map/map-answer.ts';
import { Button } from '../../look/button.tsx';
import { Choice } from '../../look/field.tsx';
import { numberWords } from '../../words/number-words.ts';
import { roleLabel, sourceLabel } from '../../words/role-words.ts';
import { isNarrowed, type MapSearch, strengthChoices } from './map-search.ts';

interface MapFiltersProps {
  readonly search: MapSearch;
  readonly choices: MapAnswer['choices'] | undefined;
  readonly onChange: (patch: Partial<Record<keyof MapSearch, string | undefined>>) => void;
}

const everybody = (label: string) => ({ id: '', label });

/** Who is on the map: by role, strength, source and field. */
export const MapFilters = ({ search, choices, onChange }: MapFiltersProps) => {
  const counted = (rows: readonly { id: string; people: number }[], label: (id: string) => string) =>
    rows.map(({ id, people }) => ({ id, label: `${label(id)} (${numberWords(people)})` }));
  const fields = [
    {
      id: 'role',
      label: 'Role',
      options: [everybody('Any role'), ...counted(choices?.roles ?? [], roleLabel)],
    },
    { id: 'strength', label: 'Strength', options: [everybody('Any strength'), ...strengthChoices] },
    {
      id: 'source',
      label: 'Source',
      options: [everybody('Any source'), ...counted(choices?.sources ?? [], sourceLabel)],
    },
    {
      id: 'field',
      label: 'Field',
      options: [everybody('Any field'), ...counted(choices?.fields ?? [], (id) => id)],
    },
  ] as const;
  return (
    <div className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap sm:items-center">
      {fields.map(({ id, label, options }) => (
        <Choice
          key={id}
          label={label}
          hideLabel
          compact
          options={options}
          value={search[id] ?? ''}
          onChange={(event) => onChange({ [id]: event.target.value || undefined })}
          className="sm:w-36"
        />
      ))}
      {isNarrowed(search) && (
        <Button
          size="small"
          variant="quiet"
          onClick={() => onChange({ role: undefined, strength: undefined, source: undefined, field: undefined })}
        >
          Show everybody
        </Button>
      )}
    </div>
  );
};
