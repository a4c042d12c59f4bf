import { type FormEvent, useState } from 'react';
import { type SourceKind, sourceKinds } from '../../../domain/people/source-kinds.ts';
import type { ItemOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { DateField } from '../look/date-field.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { Choice, TextArea, TextField } from '../look/field.tsx';
import { PersonPicker } from '../people/person-picker.tsx';

type Prospect = ItemOf<'prospects.list'>;

interface ProspectDialogProps {
  /** The one to change; without it, somebody is added. */
  readonly prospect?: Prospect | undefined;
  readonly onClose: () => void;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const useTerms = (prospect: Prospect | undefined) => {
  const [organisation, setOrganisation] = useState(prospect?.organisation ?? '');
  const [why, setWhy] = useState(prospect?.why ?? '');
  const [source, setSource] = useState<SourceKind | ''>(prospect?.source ?? '');
  const [nextStep, setNextStep] = useState(prospect?.nextStep ?? '');
  const [nextOn, setNextOn] = useState(prospect?.nextOn ?? '');
  const fields = (
    <>
      <TextField
        label="Where they work"
        maxLength={200}
        value={organisation}
        onChange={(event) => setOrganisation(event.target.value)}
      />
      <TextArea
        label="Why you want to know them"
        maxLength={2000}
        rows={2}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
      <Choice
        label="Where you might meet"
        value={source}
        onChange={(event) => setSource(event.target.value as SourceKind | '')}
        options={[{ id: '', label: 'Not sure yet' }, ...sourceKinds.map(({ id, label }) => ({ id, label }))]}
      />
      <TextField
        label="Next step"
        hint="One small thing. Empty: Tiewise suggests one."
        maxLength={500}
        value={nextStep}
        onChange={(event) => setNextStep(event.target.value)}
      />
      <DateField label="By when" value={nextOn} onChange={setNextOn} />
    </>
  );
  const terms = {
    organisation: orNull(organisation),
    why: orNull(why),
    source: source === '' ? null : source,
    nextStep: orNull(nextStep),
    nextOn: orNull(nextOn),
  };
  return { fields, terms };
};

/** Notes somebody one wants to know: a person on file, or a name; or changes what is noted. */
const ProspectDialog = ({ prospect, onClose }: ProspectDialogProps) => {
  const [people, setPeople] = useState<readonly OverlayPerson[]>([]);
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const { fields, terms } = useTerms(prospect);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [person] = people;
    const who = person?.id ?? orNull(name);
    if (prospect === undefined && who === null) return setError('Choose somebody on file, or write a name.');
    onClose();
    if (prospect) void change('prospects.edit', { prospect: prospect.id, ...terms }, 'Changed');
    else
      void change(
        'prospects.add',
        { who: who ?? '', unknown: person === undefined, ...terms },
        `${person?.fullName ?? name.trim()} is among those you want to know`,
      );
  };
  return (
    <Dialog title={prospect ? prospect.fullName : 'Somebody you want to know'} onClose={onClose} width="narrow">
      <form onSubmit={submit} className="space-y-4">
        {prospect === undefined && (
          <>
            <PersonPicker
              label="On file"
              people={people}
              onChange={(chosen) => setPeople(chosen.slice(-1))}
              autoFocus
            />
            {people.length === 0 && (
              <TextField
                label="Or a name"
                maxLength={200}
                value={name}
                error={error}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </>
        )}
        {fields}
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit">
            Save
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};

export default ProspectDialog;
