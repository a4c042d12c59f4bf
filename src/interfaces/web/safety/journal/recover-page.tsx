import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { Button } from '../../look/button.tsx';
import { useGo } from '../room/place.ts';
import { PrivateText } from '../room/private-field.tsx';
import { lookAtSpace } from '../room/private-space.ts';
import { SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Said } from '../room/said.tsx';
import { useKeeping } from '../room/use-keeping.ts';
import { NewPassphrase } from './new-passphrase.tsx';

/** A new passphrase by the recovery key. */
const RecoverPage = () => {
  const go = useGo();
  const [recoveryKey, setRecoveryKey] = useState('');
  const [typed, setTyped] = useState({ first: '', second: '' });
  const { isBusy, trouble, keep } = useKeeping();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.first === '' || typed.first !== typed.second) return;
    if (!(await keep(() => call('journal.recover', { recoveryKey, passphrase: typed.first })))) return;
    await lookAtSpace();
    go({ page: 'journal' });
  };
  return (
    <SafetyPageFrame
      title="A new passphrase"
      lead="The recovery key on your paper sets a new passphrase. Nothing you have written changes. Without passphrase and key nobody can open it, and neither can we; writing goes on working all the same."
      back={{ page: 'journal' }}
    >
      <form onSubmit={submit} autoComplete="off" className="grid max-w-xl gap-4">
        <PrivateText
          label="Recovery key, from the paper"
          rows={3}
          value={recoveryKey}
          onChange={({ target }) => setRecoveryKey(target.value)}
        />
        <NewPassphrase typed={typed} onChange={setTyped} />
        <Button
          type="submit"
          variant="primary"
          className="justify-self-start"
          disabled={isBusy || recoveryKey.trim() === '' || typed.first === '' || typed.first !== typed.second}
        >
          Set the passphrase
        </Button>
        <Said trouble={trouble} />
      </form>
    </SafetyPageFrame>
  );
};

export default RecoverPage;
