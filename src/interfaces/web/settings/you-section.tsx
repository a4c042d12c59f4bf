import { type FormEvent, useEffect, useState } from 'react';
import { useOperation } from '../api/use-operation.ts';
import { say } from '../app/toasts.ts';
import { Button } from '../look/button.tsx';
import { TextField } from '../look/field.tsx';
import { saveSettings } from './save-settings.ts';

export const YouSection = () => {
  const settings = useOperation('settings.show', {}).data;
  const [name, setName] = useState('');
  const [limit, setLimit] = useState('8');
  useEffect(() => {
    if (!settings) return;
    setName(settings.name ?? '');
    setLimit(String(settings.todayLimit));
  }, [settings?.name, settings?.todayLimit]);
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
