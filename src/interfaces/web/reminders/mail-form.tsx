import { type FormEvent, useState } from 'react';
import { call } from '../api/call.ts';
import type { InputOf, OutputOf } from '../api/operation-contract.ts';
import { readAgain } from '../api/use-operation.ts';
import { messageOf } from '../app/change.ts';
import { say } from '../app/toasts.ts';
import { Button } from '../look/button.tsx';
import { Choice, TextField } from '../look/field.tsx';

const securities = [
  { id: 'starttls', label: 'Encrypted, after a greeting (587)' },
  { id: 'tls', label: 'Encrypted from the start (465)' },
  { id: 'none', label: 'Not encrypted (this machine only)' },
];

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

const accountOf = (form: FormData): InputOf<'mail.set'> => ({
  host: textOf(form, 'host'),
  port: Number(textOf(form, 'port')),
  security: textOf(form, 'security') as 'starttls' | 'tls' | 'none',
  user: textOf(form, 'user') || null,
  from: textOf(form, 'from'),
  to: textOf(form, 'to') || textOf(form, 'from'),
  password: String(form.get('password') ?? ''),
});

export const MailForm = ({
  account,
  onDone,
}: {
  readonly account: OutputOf<'mail.show'>['account'];
  readonly onDone: () => void;
}) => {
  const [trouble, setTrouble] = useState<string | null>(null);
  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    try {
      await call('mail.set', accountOf(new FormData(event.currentTarget)));
      say('Kept on this machine');
      onDone();
    } catch (error) {
      setTrouble(messageOf(error));
    }
    await readAgain();
  };
  return (
    <form onSubmit={(event) => void keep(event)} className="grid gap-4 sm:grid-cols-2">
      <TextField label="Server" name="host" required defaultValue={account?.host} placeholder="smtp.example.org" />
      <TextField
        label="Port"
        name="port"
        type="number"
        min={1}
        max={65535}
        required
        defaultValue={account?.port ?? 587}
      />
      <Choice label="Encryption" name="security" options={securities} defaultValue={account?.security ?? 'starttls'} />
      <TextField label="Name at the server" name="user" defaultValue={account?.user ?? ''} />
      <TextField label="Your address" name="from" type="email" required defaultValue={account?.from} />
      <TextField label="Send to" name="to" type="email" defaultValue={account?.to} hint="Left empty, to yourself." />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint={account?.hasPassword ? 'Left empty, the one before stays.' : 'Kept in a file only you can read.'}
        className="sm:col-span-2"
      />
      {trouble && (
        <p role="alert" className="text-second text-loss sm:col-span-2">
          {trouble}
        </p>
      )}
      <div className="flex gap-2 sm:col-span-2">
        <Button type="submit" variant="primary">
          Keep
        </Button>
        <Button variant="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
};
