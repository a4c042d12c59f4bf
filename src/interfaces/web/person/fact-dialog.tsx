import { type FormEvent, useState } from 'react';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { Choice, TextArea, TextField } from '../look/field.tsx';
import { OrganisationField } from '../people/organisation-field.tsx';
import type { FactDraft, FactGroup } from './fact-kinds.ts';
import { isPartialDay, partialDayHint } from './partial-day.ts';

type Put = (patch: Partial<FactDraft>) => void;
interface PartProps {
  readonly fact: FactDraft;
  readonly put: Put;
}

const Period = ({ fact, put }: PartProps) => (
  <div className="grid gap-3 sm:grid-cols-2">
    <TextField
      label="Since"
      placeholder="2024-03"
      value={fact.startedOn ?? ''}
      error={isPartialDay(fact.startedOn ?? '') ? null : partialDayHint}
      onChange={(event) => put({ startedOn: event.target.value.trim() })}
    />
    <TextField
      label="Until"
      placeholder={fact.kind === 'position' ? 'still there' : ''}
      value={fact.endedOn ?? ''}
      error={isPartialDay(fact.endedOn ?? '') ? null : partialDayHint}
      onChange={(event) => put({ endedOn: event.target.value.trim() })}
    />
  </div>
);

const PositionFields = ({ fact, put }: PartProps) => (
  <>
    <TextField
      label="Title"
      value={fact.title ?? ''}
      autoFocus
      onChange={(event) => put({ title: event.target.value })}
    />
    <OrganisationField
      label="Organisation"
      value={fact.organisation ?? ''}
      onCommit={(organisation) => put({ organisation })}
    />
    <Period fact={fact} put={put} />
    <TextField label="Where" value={fact.location ?? ''} onChange={(event) => put({ location: event.target.value })} />
  </>
);

const EducationFields = ({ fact, put }: PartProps) => (
  <>
    <OrganisationField
      label="School"
      value={fact.organisation ?? ''}
      onCommit={(organisation) => put({ organisation })}
    />
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField label="Degree" value={fact.degree ?? ''} onChange={(event) => put({ degree: event.target.value })} />
      <TextField label="Field" value={fact.field ?? ''} onChange={(event) => put({ field: event.target.value })} />
    </div>
    <Period fact={fact} put={put} />
  </>
);

const inputTypes: Readonly<Record<string, string>> = { email: 'email', phone: 'tel', website: 'url', profile: 'text' };
const isContactPoint = (kind: string) => ['email', 'phone', 'website', 'messenger', 'address'].includes(kind);

const ValueFields = ({ fact, put, label }: PartProps & { readonly label: string }) => (
  <>
    {fact.kind === 'address' ? (
      <TextArea
        label={label}
        value={fact.value ?? ''}
        onChange={(event) => put({ value: event.target.value })}
        required
        autoFocus
      />
    ) : (
      <TextField
        label={label}
        type={inputTypes[fact.kind] ?? 'text'}
        value={fact.value ?? ''}
        onChange={(event) => put({ value: event.target.value })}
        required
        autoFocus
        maxLength={2000}
      />
    )}
    {isContactPoint(fact.kind) && (
      <TextField
        label="Label"
        placeholder="work, home"
        value={fact.label ?? ''}
        onChange={(event) => put({ label: event.target.value })}
      />
    )}
  </>
);

/** Fields left empty are not sent. */
const tidy = (fact: FactDraft) =>
  Object.fromEntries(
    Object.entries(fact).filter(
      ([field, value]) => field !== 'id' && value !== '' && value !== undefined && value !== null,
    ),
  ) as unknown as FactDraft;

interface FactDialogProps {
  readonly person: OverlayPerson;
  readonly group: FactGroup;
  readonly fact: FactDraft;
  readonly onClose: () => void;
}

/** Adds, corrects or removes one fact of a person. */
const FactDialog = ({ person, group, fact: given, onClose }: FactDialogProps) => {
  const [fact, setFact] = useState(given);
  const put: Put = (patch) => setFact((before) => ({ ...before, ...patch }));
  const label = group.kinds.find((kind) => kind.id === fact.kind)?.label ?? group.title;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isPartialDay(fact.startedOn ?? '') || !isPartialDay(fact.endedOn ?? '')) return;
    onClose();
    const said = `${label} ${given.id ? 'corrected' : 'added'}`;
    void (given.id
      ? change('facts.edit', { fact: given.id, ...tidy(fact) }, said)
      : change('facts.add', { person: person.id, ...tidy(fact) }, said));
  };
  return (
    <Dialog
      title={given.id ? `Correct: ${label.toLowerCase()}` : `Add: ${group.title.toLowerCase()}`}
      onClose={onClose}
      width="narrow"
    >
      <form onSubmit={save} className="space-y-4">
        {!given.id && group.kinds.length > 1 && (
          <Choice
            label="What"
            options={group.kinds}
            value={fact.kind}
            onChange={(event) => put({ kind: event.target.value as FactDraft['kind'] })}
          />
        )}
        {fact.kind === 'position' ? (
          <PositionFields fact={fact} put={put} />
        ) : fact.kind === 'education' ? (
          <EducationFields fact={fact} put={put} />
        ) : (
          <ValueFields fact={fact} put={put} label={label} />
        )}
        <DialogFoot>
          {given.id && (
            <Button
              variant="loss"
              className="mr-auto"
              onClick={() => {
                onClose();
                void change('facts.remove', { kind: given.kind, fact: given.id ?? '' }, `${label} removed`);
              }}
            >
              Remove
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit">
            Save
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};

export default FactDialog;
