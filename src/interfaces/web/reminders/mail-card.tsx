import { useState } from 'react';
import { call } from '../api/call.ts';
import type { OutputOf } from '../api/operation-contract.ts';
import { readAgain, useOperation } from '../api/use-operation.ts';
import { messageOf } from '../app/change.ts';
import { say } from '../app/toasts.ts';
import { Button } from '../look/button.tsx';
import { Waiting } from '../look/waiting.tsx';
import { MailForm } from './mail-form.tsx';

type Account = NonNullable<OutputOf<'mail.show'>['account']>;

const forget = async (): Promise<void> => {
  try {
    await call('mail.forget', {});
    say('Forgotten, its password too');
  } catch (error) {
    say(messageOf(error), { tone: 'trouble' });
  }
  await readAgain();
};

const Kept = ({ account, onEdit }: { readonly account: Account; readonly onEdit: () => void }) => (
  <>
    <p className="text-soft">
      Through {account.host} to {account.to}.
    </p>
    <div className="flex flex-wrap gap-2">
      <Button size="small" onClick={onEdit}>
        Change
      </Button>
      <Button size="small" variant="quiet" onClick={() => void forget()}>
        Forget it
      </Button>
    </div>
  </>
);

/** The user's own mail server, for reviews they send to themselves. */
export const MailCard = () => {
  const [editing, setEditing] = useState(false);
  const shown = useOperation('mail.show', {}).data;
  if (!shown) return <Waiting lines={2} />;
  const { account } = shown;
  return (
    <div className="card space-y-3 p-5">
      <h3 className="font-medium">By mail</h3>
      <p className="max-w-md text-soft">
        The review of a week, to yourself, through your own mail server. Nothing is sent unless you press the button.
      </p>
      {editing ? (
        <MailForm account={account} onDone={() => setEditing(false)} />
      ) : account ? (
        <Kept account={account} onEdit={() => setEditing(true)} />
      ) : (
        <Button onClick={() => setEditing(true)}>Name a mail server</Button>
      )}
    </div>
  );
};
