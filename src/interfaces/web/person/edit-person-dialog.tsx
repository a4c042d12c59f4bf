import { type FormEvent, useId, useState } from 'react';
import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import type { InputOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { TextArea, TextField } from '../look/field.tsx';
import { birthdayHint, isBirthday } from './partial-day.ts';

const fields = [
  'fullName',
  'givenName',
  'familyName',
  'nickname',
  'nativeName',
  'phoneticName',
  'headline',
  'industry',
  'location',
  'timeZone',
  'birthday',
  'howMet',
  'summary',
] as const;
type Draft = Record<(typeof fields)[number], string>;

const draftOf = ({ person }: PersonDetail): Draft =>
  Object.fromEntries(fields.map((field) => [field, person[field] ?? ''])) as Draft;

/** Changes the fields of a person; only those that differ are sent. */
const EditPersonDialog = ({ detail, onClose }: { readonly detail: PersonDetail; readonly onClose: () => void }) => {
  const [before] = useState(() => draftOf(detail));
  const [draft, setDraft] = useState(before);
  const [error, setError] = useState<string | null>(null);
  const zones = useId();
  const line = (field: keyof Draft, label: string, more: Partial<React.ComponentProps<typeof TextField>> = {}) => (
    <TextField
      label={label}
      value={draft[field]}
      onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
      {...more}
    />
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isBirthday(draft.birthday)) return setError(birthdayHint);
    const changed = Object.fromEntries(
      fields.filter((field) => draft[field] !== before[field]).map((field) => [field, draft[field]]),
    );
    onClose();
    if (Object.keys(changed).length > 0)
      void change(
        'people.edit',
        { person: detail.person.id, ...changed } as InputOf<'people.edit'>,
        `Edited ${draft.fullName}`,
      );
  };
  return (
    <Dialog title={`Edit ${detail.person.fullName}`} onClose={onClose} width="wide">
      <form onSubmit={save} className="grid gap-4 sm:grid-cols-2">
        {line('fullName', 'Full name', { required: true, autoFocus: true, maxLength: 300 })}
        {line('nickname', 'What you call them')}
        {line('givenName', 'Given name')}
        {line('familyName', 'Family name')}
        {line('nativeName', 'Name in its own script')}
        {line('phoneticName', 'How it is pronounced')}
        {line('headline', 'Headline', { className: 'sm:col-span-2' })}
        {line('industry', 'Field they work in')}
        {line('location', 'Lives in')}
        {line('timeZone', 'Time zone', { list: zones, placeholder: 'Europe/Lisbon' })}
        <datalist id={zones}>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </datalist>
        {line('birthday', 'Birthday', { placeholder: '1990-06-15 or --06-15', error })}
        {line('howMet', 'How you met, in your words', { className: 'sm:col-span-2' })}
        <TextArea
          label="About"
          value={draft.summary}
          onChange={(event) => setDraft({ ...draft, summary: event.target.value })}
          className="sm:col-span-2"
        />
        <p className="text-second text-faint sm:col-span-2">
          What you change here stays yours: no import overwrites it. Clear a field to empty it.
        </p>
        <div className="sm:col-span-2">
          <DialogFoot>
            <Button onClick={onClose}>Cancel</Button>
            <Button variant="primary" type="submit">
              Save
            </Button>
          </DialogFoot>
        </div>
      </form>
    </Dialog>
  );
};

export default EditPersonDialog;
