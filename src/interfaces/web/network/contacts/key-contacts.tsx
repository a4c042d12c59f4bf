import { type FormEvent, useState } from 'react';
import type { InputOf } from '../../api/operation-contract.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/field.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { PersonLine } from '../person-line.tsx';
import { PathSteps } from './path-steps.tsx';

type Sought = InputOf<'contacts.key'>;
const fields = [
  { id: 'expertise', label: 'Good at', placeholder: 'forecasting' },
  { id: 'field', label: 'Field', placeholder: 'energy' },
  { id: 'organisation', label: 'At', placeholder: 'an organisation' },
  { id: 'text', label: 'Words on file', placeholder: 'sailing' },
] as const;

/** Who matters for what one seeks, and how to reach them. */
export const KeyContacts = () => {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [sought, setSought] = useState<Sought>({});
  const { data: found, error, isFetching } = useOperation('contacts.key', sought, { hold: true });
  const seek = (event: FormEvent) => {
    event.preventDefault();
    setSought(Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== '')));
  };
  return (
    <section aria-labelledby="key-contacts" className="min-w-0">
      <h2 id="key-contacts" className="text-lead font-semibold">
        Key contacts
      </h2>
      <form onSubmit={seek} className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {fields.map(({ id, label, placeholder }) => (
          <TextField
            key={id}
            label={label}
            placeholder={placeholder}
            maxLength={200}
            value={typed[id] ?? ''}
            onChange={(event) => setTyped({ ...typed, [id]: event.target.value })}
          />
        ))}
        <div className="sm:col-span-2 lg:col-span-4">
          <Button variant="primary" type="submit">
            Find
          </Button>
        </div>
      </form>
      {error && !found && <FailureNotice error={error} />}
      {!found && isFetching && <Waiting lines={6} />}
      {found && (
        <div aria-busy={isFetching}>
          <p className="mt-4 text-soft" aria-live="polite">
            {found.sentence}
          </p>
          <ul className="mt-3 space-y-(--card-gap)">
            {found.items.map((contact) => (
              <li key={contact.person.id} className="card p-4">
                <PersonLine person={contact.person} />
                <ul className="mt-2 list-disc space-y-0.5 pl-5 text-second text-soft">
                  {[...contact.fitReasons, ...contact.influenceReasons].map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
                {contact.path && (
                  <div className="mt-3 border-t border-line pt-3">
                    <PathSteps path={contact.path} />
                  </div>
                )}
              </li>
            ))}
          </ul>
          <p className="mt-3 text-small text-faint">{found.caveat}</p>
        </div>
      )}
    </section>
  );
};
