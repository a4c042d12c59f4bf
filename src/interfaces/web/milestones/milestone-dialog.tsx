import { type FormEvent, useState } from 'react';
import { type MilestoneKind, milestoneKinds } from '../../../domain/outreach/milestones/milestone.ts';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { useToday } from '../app/use-status.ts';
import { DateField } from '../look/date-field.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Choice, TextField } from '../look/field.tsx';
import { SaveFoot } from '../look/save-foot.tsx';
import { PersonPicker } from '../people/person-picker.tsx';

const labels: Readonly<Record<MilestoneKind, string>> = {
  publication: 'Something published',
  promotion: 'A promotion',
  'new-job': 'A new job',
  award: 'An award',
  talk: 'A talk',
  family: 'Family',
  other: 'Something else',
};

/** Enters something to celebrate. */
const MilestoneDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const today = useToday();
  const [people, setPeople] = useState<readonly OverlayPerson[]>([]);
  const [kind, setKind] = useState<MilestoneKind>('publication');
  const [text, setText] = useState('');
  const [url, setUrl] = useState('');
  const [on, setOn] = useState(today);
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [person] = people;
    if (!person) return setError('Choose whose milestone it is.');
    onClose();
    void change(
      'milestones.add',
      { person: person.id, kind, text, on, ...(url.trim() === '' ? {} : { url: url.trim() }) },
      `Noted for ${person.fullName}`,
    );
  };
  return (
    <Dialog title="Something to celebrate" onClose={onClose} width="narrow">
      <form onSubmit={submit} className="space-y-4">
        <PersonPicker label="Whose" people={people} onChange={(chosen) => setPeople(chosen.slice(-1))} autoFocus />
        {error && (
          <p role="alert" className="text-second text-loss">
            {error}
          </p>
        )}
        <Choice
          label="What"
          value={kind}
          onChange={(event) => setKind(event.target.value as MilestoneKind)}
          options={milestoneKinds.map((id) => ({ id, label: labels[id] }))}
        />
        <TextField
          label="In a few words"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder="published “Graphs at work”"
          maxLength={500}
          required
        />
        <DateField label="When" value={on} onChange={setOn} />
        <TextField
          label="Where to read of it"
          type="url"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
          hint="If there is an address. Tiewise does not open it."
        />
        <SaveFoot onClose={onClose} />
      </form>
    </Dialog>
  );
};

export default MilestoneDialog;
