import { PersonPicker } from '../../people/person-picker.tsx';
import { PrivateField } from '../room/private-field.tsx';
import type { CheckState } from './check-state.ts';

/** Whom it is about, on file or not, or nobody. */
export const PersonPart = ({
  state,
  onChange,
}: {
  readonly state: Pick<CheckState, 'person' | 'name'>;
  readonly onChange: (given: Pick<CheckState, 'person' | 'name'>) => void;
}) => (
  <div className="grid gap-4">
    <PersonPicker
      label="Somebody on file"
      people={state.person ? [state.person] : []}
      onChange={(people) => onChange({ person: people.at(-1) ?? null, name: '' })}
    />
    {!state.person && (
      <PrivateField
        label="Or a name, initials, or a word that only you know"
        value={state.name}
        onChange={(event) => onChange({ person: null, name: event.target.value })}
      />
    )}
  </div>
);
