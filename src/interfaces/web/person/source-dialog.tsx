import { type FormEvent, useState } from 'react';
import { type SourceKind, sourceKinds } from '../../../domain/people/source-kinds.ts';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { useToday } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { DateField } from '../look/date-field.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { Choice, TextField } from '../look/field.tsx';

const SourceDialog = ({ person, onClose }: { readonly person: OverlayPerson; readonly onClose: () => void }) => {
  const today = useToday();
  const [draft, setDraft] = useState({ kind: 'current-workplace' as SourceKind, detail: '', since: '' });
  const save = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    const { kind, detail, since } = draft;
    void change(
      'sources.add',
      { person: person.id, kind, ...(detail ? { detail } : {}), ...(since ? { since } : {}) },
      `Noted where you know ${person.fullName} from`,
    );
  };
  return (
    <Dialog title={`Where do you know ${person.fullName} from?`} onClose={onClose} width="narrow">
      <form onSubmit={save} className="space-y-4">
        <Choice
          label="Source"
          options={sourceKinds}
          value={draft.kind}
          autoFocus
          onChange={(event) => setDraft({ ...draft, kind: event.target.value as SourceKind })}
        />
        <TextField
          label="Which one"
          placeholder="The event, the school, who introduced you"
          value={draft.detail}
          onChange={(event) => setDraft({ ...draft, detail: event.target.value })}
          maxLength={500}
        />
        <DateField
          label="The day you met (may be left open)"
          value={draft.since}
          max={today}
          onChange={(since) => setDraft({ ...draft, since })}
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

export default SourceDialog;
