import { type FormEvent, useState } from 'react';
import type { Channel } from '../../../domain/interactions/channels.ts';
import { change } from '../app/change.ts';
import { openLog, type OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { Choice, TextField } from '../look/field.tsx';
import { channelLabel } from '../words/role-words.ts';
import { channelOptions } from './channel-options.ts';

/** One line to log what just happened, without leaving the page. */
export const QuickLog = ({ person }: { readonly person: OverlayPerson }) => {
  const [channel, setChannel] = useState<Channel>('meeting');
  const [subject, setSubject] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const said = `Logged: ${channelLabel(channel).toLowerCase()} with ${person.fullName}`;
    const done = await change(
      'interactions.log',
      { people: [person.id], channel, ...(subject.trim() ? { subject } : {}) },
      said,
    );
    setBusy(false);
    if (done) setSubject('');
  };
  return (
    <form onSubmit={submit} aria-label="Log a contact" className="card mb-5 flex flex-wrap items-center gap-2 p-3">
      <Choice
        label="How"
        hideLabel
        options={channelOptions}
        value={channel}
        onChange={(event) => setChannel(event.target.value as Channel)}
        className="w-32"
      />
      <TextField
        label="What it was about"
        hideLabel
        placeholder="What was it about? (today)"
        value={subject}
        onChange={(event) => setSubject(event.target.value)}
        className="min-w-44 flex-1"
        maxLength={2000}
      />
      <Button type="submit" disabled={busy}>
        Log
      </Button>
      <Button variant="quiet" onClick={() => openLog(person)}>
        More…
      </Button>
    </form>
  );
};
