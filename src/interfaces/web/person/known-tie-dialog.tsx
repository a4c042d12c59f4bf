import { type FormEvent, useState } from 'react';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { Choice, TextArea, TextField } from '../look/field.tsx';
import { PersonPicker } from '../people/person-picker.tsx';

interface KnownTieDialogProps {
  readonly person: OverlayPerson;
  readonly onClose: () => void;
}

const sureness = [
  { id: '1', label: 'I know it' },
  { id: '0.8', label: 'Quite sure' },
  { id: '0.5', label: 'Likely' },
  { id: '0.25', label: 'Perhaps' },
];

/** Says that somebody and one or more others know each other. */
const KnownTieDialog = ({ person, onClose }: KnownTieDialogProps) => {
  const [others, setOthers] = useState<readonly OverlayPerson[]>([]);
  const [draft, setDraft] = useState({ kind: '', note: '', confidence: '1' });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    onClose();
    const { kind, note, confidence } = draft;
    for (const other of others)
      await change(
        'knows.add',
        {
          person: person.id,
          other: other.id,
          ...(kind ? { kind } : {}),
          ...(note ? { note } : {}),
          ...(confidence === '1' ? {} : { confidence: Number(confidence) }),
        },
        `${person.fullName} and ${other.fullName} know each other`,
      );
  };
  return (
    <Dialog title={`Whom does ${person.fullName} know?`} onClose={onClose} width="narrow">
      <form onSubmit={(event) => void save(event)} className="space-y-4">
        <PersonPicker label="People" people={others} onChange={setOthers} autoFocus />
        <TextField
          label="How (may be left open)"
          placeholder="friends, family, studied together"
          value={draft.kind}
          maxLength={100}
          onChange={(event) => setDraft({ ...draft, kind: event.target.value })}
        />
        <Choice
          label="How sure are you?"
          options={sureness}
          value={draft.confidence}
          onChange={(event) => setDraft({ ...draft, confidence: event.target.value })}
        />
        <TextArea
          label="Note (may be left open)"
          rows={2}
          value={draft.note}
          maxLength={2000}
          onChange={(event) => setDraft({ ...draft, note: event.target.value })}
        />
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" disabled={others.length === 0}>
            Save
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};

export default KnownTieDialog;
