import { type FormEvent, useState } from 'react';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { TextField } from '../look/field.tsx';

interface StrengthDialogProps {
  readonly person: OverlayPerson;
  readonly first: string;
  readonly strength: number;
  readonly onClose: () => void;
}

/** The user's own word on a tie, for what no file can know. */
const StrengthDialog = ({ person, first, strength, onClose }: StrengthDialogProps) => {
  const [draft, setDraft] = useState(String(strength));
  const value = Number(draft);
  const isFit = draft.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= 100;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isFit) return;
    onClose();
    void change(
      'strength.set',
      { person: person.id, strength: value },
      `Your tie with ${person.fullName} is ${value} of 100`,
    );
  };
  return (
    <Dialog title={`How strong is the tie with ${person.fullName}?`} onClose={onClose} width="narrow">
      <form onSubmit={save} className="space-y-4">
        <TextField
          label="Strength, 0 to 100"
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          step={1}
          value={draft}
          autoFocus
          onChange={(event) => setDraft(event.target.value)}
          error={isFit ? null : 'A whole number from 0 to 100.'}
          hint="95: as if in touch every week. 50: every month. 10: twice a year. 0: nothing between you."
        />
        <p className="text-second text-faint">
          It counts everywhere in place of what is computed, and does not fade, until you take it back. Tiewise cannot
          see what passes between you and {first} elsewhere.
        </p>
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" disabled={!isFit}>
            Save
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};

export default StrengthDialog;
