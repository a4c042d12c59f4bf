import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { Button } from '../../look/button.tsx';
import { useGo } from '../room/place.ts';
import { PrivateText } from '../room/private-field.tsx';
import { spaceWasMade } from '../room/private-space.ts';
import { SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Said } from '../room/said.tsx';
import { useKeeping } from '../room/use-keeping.ts';
import { NewPassphrase } from './new-passphrase.tsx';
import { numbered } from '../room/numbered.ts';

const PREFIX = 'AGE-SECRET-KEY-1';
const inGroups = (key: string): readonly string[] => [PREFIX, ...(key.slice(PREFIX.length).match(/.{1,6}/g) ?? [])];
const plain = (text: string): string => text.replaceAll(/\s/g, '').toUpperCase();

const ChoosePassphrase = ({ onMade }: { readonly onMade: (recoveryKey: string) => void }) => {
  const [typed, setTyped] = useState({ first: '', second: '' });
  const { isBusy, trouble, keep } = useKeeping();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.first === '' || typed.first !== typed.second) return;
    const made = await keep(() => call('journal.init', { passphrase: typed.first }));
    if (made) onMade(made.recoveryKey);
  };
  return (
    <SafetyPageFrame
      title="Choose a passphrase"
      lead="It opens what you have written. Writing never needs it. Nobody can set it anew for you, except you with the recovery key of the next page."
      back={{ page: 'about' }}
    >
      <form onSubmit={submit} autoComplete="off" className="grid max-w-md gap-4">
        <NewPassphrase typed={typed} onChange={setTyped} />
        <Button
          type="submit"
          variant="primary"
          className="justify-self-start"
          disabled={isBusy || typed.first === '' || typed.first !== typed.second}
        >
          {isBusy ? 'This takes a second or two, on purpose…' : 'Make the private space'}
        </Button>
        <Said trouble={trouble} />
      </form>
    </SafetyPageFrame>
  );
};

const CopyKey = ({ recoveryKey, onCopied }: { readonly recoveryKey: string; readonly onCopied: () => void }) => (
  <SafetyPageFrame
    title="Your recovery key"
    lead="Write it down on paper by hand, and put the paper where nobody looks. It is shown this once and kept nowhere. It opens everything if you lose the passphrase; so does whoever finds it."
  >
    <p
      className="card flex flex-wrap gap-x-4 gap-y-2 p-5 text-lead font-medium tracking-wide"
      aria-label="Recovery key"
    >
      {numbered(inGroups(recoveryKey)).map(({ row: group, place }) => (
        <span key={place}>{group}</span>
      ))}
    </p>
    <p className="mt-3 max-w-prose text-soft">
      There are {recoveryKey.length} letters and digits. Capital or small makes no difference, and spaces do not count.
    </p>
    <Button variant="primary" className="mt-4" onClick={onCopied}>
      I have written it down
    </Button>
  </SafetyPageFrame>
);

const TestKey = ({ recoveryKey, onBack }: { readonly recoveryKey: string; readonly onBack: () => void }) => {
  const go = useGo();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const test = (event: FormEvent) => {
    event.preventDefault();
    if (plain(typed) === plain(recoveryKey)) {
      spaceWasMade();
      go({ page: 'journal' });
    } else setWrong('That is not the same. Look at each group again; nothing is lost.');
  };
  return (
    <SafetyPageFrame
      title="Try it once"
      lead="Type it from your paper. A key that was copied wrongly is noticed only when it is needed."
    >
      <form onSubmit={test} autoComplete="off" className="grid max-w-xl gap-4">
        <PrivateText
          label="Recovery key, from the paper"
          rows={3}
          value={typed}
          error={wrong}
          onChange={({ target }) => setTyped(target.value)}
        />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary">
            Try it
          </Button>
          <Button variant="quiet" onClick={onBack}>
            Show it again
          </Button>
        </div>
      </form>
    </SafetyPageFrame>
  );
};

/** Passphrase, recovery key, and one try of it. */
const SetUpPage = () => {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  if (recoveryKey === null) return <ChoosePassphrase onMade={setRecoveryKey} />;
  if (!isCopied) return <CopyKey recoveryKey={recoveryKey} onCopied={() => setCopied(true)} />;
  return <TestKey recoveryKey={recoveryKey} onBack={() => setCopied(false)} />;
};

export default SetUpPage;
