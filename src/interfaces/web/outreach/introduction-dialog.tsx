import { type FormEvent, useState } from 'react';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { Choice, TextArea } from '../look/field.tsx';
import { PersonPicker } from '../people/person-picker.tsx';
import { callName } from '../words/role-words.ts';
import { SharedGround } from './shared-ground.tsx';

interface IntroductionDialogProps {
  /** Somebody to bring together with another. */
  readonly one?: OverlayPerson;
  /** Whom the user wants to meet, and through whom, where a warm path says so. */
  readonly other?: OverlayPerson;
  readonly via?: OverlayPerson;
  readonly purpose?: string;
  readonly onClose: () => void;
}

type Kind = 'mine' | 'wished';
type People = readonly OverlayPerson[];

const listOf = (person: OverlayPerson | undefined): People => (person ? [person] : []);

/** Plans an introduction: two people the user brings together, or one that somebody makes for the user. */
const IntroductionDialog = ({ one, other, via, purpose: given = '', onClose }: IntroductionDialogProps) => {
  const [kind, setKind] = useState<Kind>(via || (!one && other) ? 'wished' : 'mine');
  const [first, setFirst] = useState<People>(listOf(one));
  const [second, setSecond] = useState<People>(listOf(other));
  const [through, setThrough] = useState<People>(listOf(via));
  const [purpose, setPurpose] = useState(given);
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [helper, target] = [kind === 'mine' ? first[0] : through[0], second[0]];
    if (!helper || !target) return setError('Choose both people.');
    onClose();
    const parts = kind === 'mine' ? { one: helper.id } : { via: helper.id };
    void change('introductions.add', { other: target.id, ...parts, purpose }, 'Introduction planned');
  };
  const turn = (next: Kind) => {
    setKind(next);
    // Whoever the page is about is the other of an introduction one wishes for.
    if (next === 'wished' && second.length === 0)
      [setSecond, setFirst].forEach((set, place) => set(place === 0 ? first : []));
  };
  return (
    <Dialog title="An introduction" onClose={onClose}>
      <form onSubmit={submit} className="space-y-4">
        <Choice
          label="Which"
          value={kind}
          onChange={(event) => turn(event.target.value as Kind)}
          options={[
            { id: 'mine', label: 'I bring two people together' },
            { id: 'wished', label: 'I would like to be introduced' },
          ]}
        />
        {kind === 'mine' ? (
          <PersonPicker label="One of them" people={first} onChange={(people) => setFirst(people.slice(-1))} />
        ) : (
          <PersonPicker label="Through whom" people={through} onChange={(people) => setThrough(people.slice(-1))} />
        )}
        <PersonPicker
          label={kind === 'mine' ? 'The other' : 'To whom'}
          people={second}
          onChange={(people) => setSecond(people.slice(-1))}
        />
        {kind === 'mine' && first[0] && second[0] && <SharedGround one={first[0].id} other={second[0].id} />}
        <TextArea
          label={kind === 'mine' ? 'What it is good for, for both' : 'What you hope for, and what you bring'}
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
          rows={2}
          required
          maxLength={2000}
        />
        <p className="text-second text-faint">
          {kind === 'mine'
            ? 'Ask each of them first, apart from the other; it is made once both agreed.'
            : `It will count as something you ask ${through[0] ? `of ${callName(through[0])}` : 'of them'}.`}
        </p>
        {error && (
          <p role="alert" className="text-second text-loss">
            {error}
          </p>
        )}
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit">
            Plan it
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};

export default IntroductionDialog;
