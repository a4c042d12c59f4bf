import { type FormEvent, useState } from 'react';
import { ranks } from '../../../domain/network/status/seniority.ts';
import type { OutputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { Choice, TextField } from '../look/field.tsx';

interface StatusDialogProps {
  readonly person: OverlayPerson;
  readonly status: OutputOf<'status.show'>;
  readonly onClose: () => void;
}

const fromTitle = { id: '', label: 'As the title says' };

/** Corrects what a title was read as. */
const StatusDialog = ({ person, status, onClose }: StatusDialogProps) => {
  const [text, setText] = useState('');
  const [occupation, setOccupation] = useState(status.occupationFrom === 'me' ? (status.occupation?.code ?? '') : '');
  const [seniority, setSeniority] = useState(status.seniorityFrom === 'me' ? String(status.seniority ?? '') : '');
  const found = useOperation('occupations.list', { text, limit: 40 }, { hold: true }).data?.items ?? [];
  const held =
    status.occupation && !found.some((each) => each.code === status.occupation?.code) ? [status.occupation] : [];
  const save = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    void change(
      'status.set',
      {
        person: person.id,
        occupation: occupation === '' ? null : occupation,
        seniority: seniority === '' ? null : Number(seniority),
      },
      `Corrected where the title of ${person.fullName} stands`,
    );
  };
  return (
    <Dialog title={`Where does the title of ${person.fullName} stand?`} onClose={onClose} width="narrow">
      <form onSubmit={save} className="space-y-4">
        <TextField
          label="Find an occupation"
          placeholder="A title, or part of the name of an occupation"
          value={text}
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
        <Choice
          label="Occupation"
          options={[
            fromTitle,
            ...[...held, ...found].map(({ code, label }) => ({ id: code, label: `${label} (${code})` })),
          ]}
          value={occupation}
          onChange={(event) => setOccupation(event.target.value)}
        />
        <Choice
          label="Rank"
          options={[fromTitle, ...ranks.map(({ level, label }) => ({ id: String(level), label }))]}
          value={seniority}
          onChange={(event) => setSeniority(event.target.value)}
        />
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit">
            Save
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};

export default StatusDialog;
