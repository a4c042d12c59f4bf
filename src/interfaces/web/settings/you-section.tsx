import { type FormEvent, useState } from 'react';
import type { OutputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { say } from '../app/toasts.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/field.tsx';
import { Waiting } from '../look/waiting.tsx';
import { saveSettings } from './save-settings.ts';

const YouForm = ({ settings }: { readonly settings: OutputOf<'settings.show'> }) => {
  const [name, setName] = useState(settings.name ?? '');
  const [limit, setLimit] = useState(String(settings.todayLimit));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    await saveSettings({ name: name.trim() || null, todayLimit: Number(limit) });
    say('Saved');
  };
  return (
    <form onSubmit={save} className="card flex flex-wrap items-end gap-4 p-5">
      <TextField
        label="What to call you"
        value={name}
        onChange={(event) => setName(event.target.value)}
        maxLength={100}
        className="min-w-48 flex-1"
      />
      <TextField
        label="People on Today, at most"
        type="number"
        min={1}
        max={50}
        required
        value={limit}
        onChange={(event) => setLimit(event.target.value)}
        className="w-48"
      />
      <Button type="submit">Save</Button>
    </form>
  );
};

export const YouSection = () => {
  const settings = useOperation('settings.show', {}).data;
  return settings ? <YouForm settings={settings} /> : <Waiting lines={1} />;
};
