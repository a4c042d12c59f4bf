import { type FormEvent, type ReactNode, useState } from 'react';
import { messageOf } from '../../app/change.ts';
import { Button } from '../../look/button.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { useGo } from './place.ts';
import { SecretField } from './private-field.tsx';
import { lookAtSpace, unlockSpace, useSpace } from './private-space.ts';

const UnlockForm = ({ what }: { readonly what: string }) => {
  const go = useGo();
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === '') return;
    setBusy(true);
    try {
      await unlockSpace(passphrase);
    } catch (error) {
      setTrouble(messageOf(error));
      setBusy(false);
    }
  };
  return (
    <form onSubmit={submit} autoComplete="off" className="card max-w-md p-5">
      <p className="mb-3 text-soft">{what} is locked. Reading needs your passphrase; writing never does.</p>
      <SecretField
        label="Passphrase"
        value={passphrase}
        error={trouble}
        hint="If your browser offers to keep it, say no."
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button type="submit" variant="primary" disabled={isBusy}>
          {isBusy ? 'Opening…' : 'Unlock'}
        </Button>
        <Button variant="quiet" onClick={() => go({ page: 'recover' })}>
          I have lost it
        </Button>
      </div>
    </form>
  );
};

const NoSpace = ({ what }: { readonly what: string }) => {
  const go = useGo();
  return (
    <div className="card max-w-prose p-5">
      <p className="font-medium">There is no private space yet</p>
      <p className="mt-1 text-soft">
        {what} is kept sealed in a space that only you can open. It takes a passphrase, a sheet of paper and five
        minutes. First you are told what it can do and what it cannot.
      </p>
      <Button variant="primary" className="mt-3" onClick={() => go({ page: 'about' })}>
        Read about it
      </Button>
    </div>
  );
};

/** Shows what is inside only while the private space is unlocked; whatever was read goes with it when it locks. */
export const Unlocked = ({ what, children }: { readonly what: string; readonly children: ReactNode }) => {
  const space = useSpace();
  switch (space) {
    case 'unlocked':
      return children;
    case 'locked':
      return <UnlockForm what={what} />;
    case 'none':
      return <NoSpace what={what} />;
    case 'damaged':
      return (
        <div className="card max-w-prose p-5" role="alert">
          <p className="font-medium">The private space cannot be opened as it is</p>
          <p className="mt-1 text-soft">
            A file in its folder is damaged or missing. Do not write anything new. Put the folder back from a backup,
            then try again; nothing else has been touched.
          </p>
          <Button className="mt-3" onClick={() => void lookAtSpace()}>
            Try again
          </Button>
        </div>
      );
    case 'unknown':
      return <Waiting lines={3} />;
  }
};
