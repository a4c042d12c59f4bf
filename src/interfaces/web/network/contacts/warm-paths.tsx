import { type FormEvent, useState } from 'react';
import { useOperation } from '../../api/use-operation.ts';
import { messageOf } from '../../app/change.ts';
import { Button } from '../../look/button.tsx';
import { TextField } from '../../look/field.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { PersonPicker } from '../../people/person-picker.tsx';
import { PathSteps } from './path-steps.tsx';

/** Who can introduce one to a person, or to somebody at an organisation. */
export const WarmPaths = () => {
  const [typed, setTyped] = useState('');
  const [to, setTo] = useState<string | null>(null);
  const { data: paths, error, isFetching } = useOperation('paths.find', { to: to ?? '' }, { enabled: to !== null });
  const seek = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') setTo(typed.trim());
  };
  return (
    <section aria-labelledby="warm-paths" className="card min-w-0 self-start p-4 sm:p-5">
      <h2 id="warm-paths" className="text-lead font-semibold">
        A way to somebody
      </h2>
      <p className="mt-1 text-soft">Who can introduce you, through whom, and what says that they know each other.</p>
      <div className="mt-3 space-y-3">
        <PersonPicker label="A person" people={[]} onChange={([person]) => person && setTo(person.id)} />
        <form onSubmit={seek} className="flex items-end gap-2">
          <TextField
            label="Or anybody at an organisation"
            className="flex-1"
            value={typed}
            maxLength={300}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button type="submit">Find</Button>
        </form>
      </div>
      <div aria-live="polite" className="mt-4">
        {isFetching && <Waiting lines={3} />}
        {error && !isFetching && <p className="text-soon">{messageOf(error)}</p>}
        {paths && !isFetching && (
          <>
            <p className="font-medium">{paths.sentence}</p>
            <ul className="mt-3 space-y-4">
              {[...(paths.best ? [paths.best] : []), ...paths.alternatives].map((path) => (
                <li key={path.steps.map((step) => step.to.id).join(' ')} className="border-t border-line pt-3">
                  <PathSteps path={path} />
                </li>
              ))}
            </ul>
            <p className="mt-3 text-small text-faint">{paths.caveat}</p>
          </>
        )}
      </div>
    </section>
  );
};
