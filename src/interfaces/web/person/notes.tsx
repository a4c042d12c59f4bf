import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Note } from '../../../domain/people/facts.ts';
import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import { openNote } from '../app/overlay.ts';
import { useZone } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { momentWords } from '../words/day-words.ts';
import { useOriginOf } from './origin-words.ts';

const NoteDialog = lazy(() => import('./note-dialog.tsx'));
const longNote = 600;

const NoteText = ({ body }: { readonly body: string }) => {
  const [whole, setWhole] = useState(false);
  const cut = !whole && body.length > longNote;
  return (
    <>
      <p className="break-words whitespace-pre-wrap">{cut ? `${body.slice(0, longNote)}…` : body}</p>
      {cut && (
        <button type="button" className="text-second text-link" onClick={() => setWhole(true)}>
          Show all of it
        </button>
      )}
    </>
  );
};

export const Notes = ({ detail }: { readonly detail: PersonDetail }) => {
  const [editing, setEditing] = useState<Note | null>(null);
  const zone = useZone();
  const originOf = useOriginOf();
  return (
    <section aria-label="Notes">
      <div className="mb-2 flex items-center justify-between">
        <h2 className="text-lead font-semibold">Notes</h2>
        <Button variant="quiet" size="small" onClick={() => openNote(detail.person)} aria-label="Add a note">
          <Plus size={15} aria-hidden /> Add
        </Button>
      </div>
      {detail.notes.length === 0 && (
        <p className="text-faint">
          No notes yet. Anything worth remembering goes here: what they care about, what to ask next time.
        </p>
      )}
      <div className="space-y-2.5">
        {detail.notes.map((note) => (
          <article key={note.id} className="card px-4 py-3">
            <NoteText body={note.body} />
            <p className="mt-1.5 flex items-center justify-between text-second text-faint">
              <span>
                {momentWords(note.updatedAt, zone)}
                {note.batchId && `, ${originOf(note.batchId)}`}
              </span>
              <Button variant="quiet" size="small" className="-mr-2 min-h-7" onClick={() => setEditing(note)}>
                Edit
              </Button>
            </p>
          </article>
        ))}
      </div>
      {editing && (
        <Suspense fallback={null}>
          <NoteDialog person={detail.person} note={editing} onClose={() => setEditing(null)} />
        </Suspense>
      )}
    </section>
  );
};
