import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { sourceKinds } from '../../../domain/people/source-kinds.ts';
import { roleKinds } from '../../../domain/ties/role-kinds.ts';
import type { InputOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { Choice, TextArea, TextField } from '../look/field.tsx';
import { OrganisationField } from './organisation-field.tsx';

const blank = {
  fullName: '',
  title: '',
  organisation: '',
  role: '',
  source: '',
  email: '',
  phone: '',
  profile: '',
  location: '',
  howMet: '',
  note: '',
};

/** Adds somebody; a name is enough. */
const AddPersonDialog = ({ name, onClose }: { readonly name: string; readonly onClose: () => void }) => {
  const navigate = useNavigate();
  const [draft, setDraft] = useState({ ...blank, fullName: name });
  const [busy, setBusy] = useState(false);
  const put = (patch: Partial<typeof blank>) => setDraft((before) => ({ ...before, ...patch }));
  const line = (
    field: keyof typeof blank,
    label: string,
    more: Partial<React.ComponentProps<typeof TextField>> = {},
  ) => (
    <TextField
      label={label}
      value={draft[field]}
      onChange={(event) => put({ [field]: event.target.value })}
      {...more}
    />
  );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const given = Object.fromEntries(Object.entries(draft).filter(([, value]) => value.trim() !== ''));
    const added = await change(
      'people.add',
      given as unknown as InputOf<'people.add'>,
      `Added ${draft.fullName.trim()}`,
    );
    setBusy(false);
    if (!added) return;
    onClose();
    void navigate({ to: '/people/$person', params: { person: added.id } });
  };
  const any = (label: string) => ({ id: '', label });
  return (
    <Dialog title="Add a person" onClose={onClose}>
      <form onSubmit={save} className="grid gap-4 sm:grid-cols-2">
        {line('fullName', 'Full name', { required: true, autoFocus: true, maxLength: 300, className: 'sm:col-span-2' })}
        {line('title', 'Title')}
        <OrganisationField
          label="Organisation"
          value={draft.organisation}
          onCommit={(organisation) => put({ organisation })}
        />
        <Choice
          label="What they are to you"
          value={draft.role}
          onChange={(event) => put({ role: event.target.value })}
          options={[any('Not said'), ...roleKinds]}
        />
        <Choice
          label="Where you know them from"
          value={draft.source}
          onChange={(event) => put({ source: event.target.value })}
          options={[any('Not said'), ...sourceKinds]}
        />
        <details className="sm:col-span-2">
          <summary className="text-second font-medium text-accent">More about them</summary>
          <div className="mt-3 grid gap-4 sm:grid-cols-2">
            {line('email', 'E-mail', { type: 'email' })}
            {line('phone', 'Phone', { type: 'tel' })}
            {line('profile', 'Profile address')}
            {line('location', 'Lives in')}
            {line('howMet', 'How you met', { className: 'sm:col-span-2' })}
            <TextArea
              label="A first note"
              value={draft.note}
              onChange={(event) => put({ note: event.target.value })}
              className="sm:col-span-2"
            />
          </div>
        </details>
        <div className="sm:col-span-2">
          <DialogFoot>
            <Button onClick={onClose}>Cancel</Button>
            <Button variant="primary" type="submit" disabled={busy || draft.fullName.trim() === ''}>
              Add
            </Button>
          </DialogFoot>
        </div>
      </form>
    </Dialog>
  );
};

export default AddPersonDialog;
