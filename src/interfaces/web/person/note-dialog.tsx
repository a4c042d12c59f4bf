import { type FormEvent, useState } from 'react';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { TextArea } from '../look/field.tsx';
import { PersonPicker } from '../people/person-picker.tsx';

interface NoteDialogProps {
  readonly person?: OverlayPerson | undefined;
  readonly note?: { readonly id: string; readonly body: string };
  readonly onClose: () => void;
}

/** Writes a note on somebody, or rewrites one. ⌘ Enter saves. */
const NoteDialog = ({ person, note, onClose }: NoteDialogProps) => {
  const [people, setPeople] = useState<readonly OverlayPerson[]>(person ? [person] : []);
  const [body, setBody] = useState(note?.body ?? '');
  const whom = people[0];
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (!whom || body.trim() === '') return;
    onClose();
    void (note
      ? change('notes.edit', { note: note.id, body }, 'Note rewritten')
      : change('notes.add', { person: whom.id, body }, `Note on ${whom.fullName}`));
  };
  return (
    <Dialog title={person ? (note ? 'Rewrite the note' : `A note on ${person.fullName}`) : 'A note'} onClose={onClose}>
      <form onSubmit={save} className="space-y-4">
        {!person && (
          <PersonPicker label="On whom" people={people} onChange={(chosen) => setPeople(chosen.slice(-1))} autoFocus />
        )}
        <TextArea
          label="Note"
          rows={6}
          value={body}
          autoFocus={Boolean(person)}
          onChange={(event) => setBody(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && save()}
        />
        <DialogFoot>
          {note && (
            <Button
              variant="loss"
              className="mr-auto"
              onClick={() => {
                onClose();
                void change('notes.remove', { note: note.id }, 'Note removed');
              }}
            >
              Remove
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" disabled={!whom || body.trim() === ''}>
            Save
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};

export default NoteDialog;
