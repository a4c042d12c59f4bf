import { type FormEvent, useId, useState } from 'react';
import { useOperation } from '../api/use-operation.ts';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { Choice, TextArea, TextField } from '../look/field.tsx';

interface CaptureDialogProps {
  readonly event: { readonly id: string; readonly name: string };
  /** Who it was, where that is plain already. */
  readonly person?: OverlayPerson | undefined;
  readonly onClose: () => void;
}

const optional = <K extends string>(key: K, text: string) =>
  (text.trim() === '' ? {} : { [key]: text.trim() }) as Partial<Record<K, string>>;

/** What stands for somebody else of the name. */
const another = 'another';

/** Caught on the spot, in three lines: whom, what they said, what I promised. */
const CaptureDialog = ({ event, person, onClose }: CaptureDialogProps) => {
  const list = useId();
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [said, setSaid] = useState('');
  const [promised, setPromised] = useState('');
  const [received, setReceived] = useState('');
  const typed = name.trim();
  const found = useOperation(
    'people.list',
    { text: typed, limit: 6, sort: '-last' },
    { enabled: !person && typed !== '', hold: true },
  );
  const named = typed === '' ? [] : (found.data?.items ?? []);
  const known = named.filter((each) => each.fullName.toLowerCase() === typed.toLowerCase());
  const isNew = !person && typed !== '' && !found.isFetching && known.length === 0;
  const [which, setWhich] = useState('');
  const chosen = known.find(({ id }) => id === which) ?? known[0];
  const submit = async (pressed: FormEvent) => {
    pressed.preventDefault();
    const fresh = which === another && known.length > 0;
    const who = person?.id ?? (fresh ? undefined : chosen?.id) ?? typed;
    const noted = await change(
      'events.capture',
      {
        event: event.id,
        person: who,
        ...(fresh && { fresh }),
        ...optional('organisation', organisation),
        ...optional('said', said),
        ...optional('promised', promised),
        ...optional('received', received),
      },
      `Met ${person?.fullName ?? typed}; a word is due within a day`,
    );
    if (noted) onClose();
  };
  return (
    <Dialog title={person ? `You met ${person.fullName}` : 'You met somebody'} onClose={onClose}>
      <form onSubmit={(pressed) => void submit(pressed)} className="space-y-4">
        {!person && (
          <>
            <TextField
              label="Whom"
              value={name}
              onChange={(each) => setName(each.target.value)}
              list={list}
              maxLength={300}
              required
              autoFocus
              hint={isNew && 'Nobody by that name is on file: they will be entered.'}
            />
            <datalist id={list}>
              {named.map((each) => (
                <option key={each.id} value={each.fullName}>
                  {[each.title, each.organisation].filter(Boolean).join(', ')}
                </option>
              ))}
            </datalist>
            {known.length > 0 && (
              <Choice
                label="Which of them"
                value={which}
                onChange={(each) => setWhich(each.target.value)}
                options={[
                  ...known.map((each) => ({
                    id: each.id,
                    label: [each.fullName, each.title, each.organisation].filter(Boolean).join(', '),
                  })),
                  { id: another, label: `Another ${typed}, not on file yet` },
                ]}
              />
            )}
            {(isNew || which === another) && (
              <TextField
                label="Where they work"
                value={organisation}
                onChange={(each) => setOrganisation(each.target.value)}
              />
            )}
          </>
        )}
        <TextArea
          label="What they said"
          rows={3}
          value={said}
          onChange={(each) => setSaid(each.target.value)}
          autoFocus={Boolean(person)}
        />
        <TextField
          label="What you promised"
          value={promised}
          onChange={(each) => setPromised(each.target.value)}
          maxLength={2000}
        />
        <TextField
          label="What they promised"
          value={received}
          onChange={(each) => setReceived(each.target.value)}
          maxLength={2000}
        />
        <p className="text-second text-faint">
          It is logged with the event, and Today reminds you to write to them the day after.
        </p>
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit">
            Note it
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};

export default CaptureDialog;
