import { useState } from 'react';
import { change } from '../../app/change.ts';
import type { OverlayPerson } from '../../app/overlay.ts';
import { Button } from '../../look/button.tsx';
import { Dialog, DialogFoot } from '../../look/dialog.tsx';
import { Choice } from '../../look/field.tsx';
import { limitLevels } from './limit-levels.ts';

/** Asks how much contact is wished for, in words that anybody may read over one's shoulder. */
const LimitContactDialog = ({ person, onClose }: { readonly person: OverlayPerson; readonly onClose: () => void }) => {
  const [level, setLevel] = useState<'limited' | 'none'>('limited');
  const set = async () => {
    onClose();
    await change('limits.set', { person: person.id, level }, `Contact with ${person.fullName} is limited`);
  };
  return (
    <Dialog title="Limit contact" onClose={onClose} width="narrow">
      <p className="mb-4 text-soft">
        {person.fullName} stays on file and can be found. Nothing brings them up by itself any more: not Today,
        suggestions, drafts, introductions or digests. They are not told, and you can lift it at any time.
      </p>
      <Choice
        label="How much contact"
        options={limitLevels}
        value={level}
        onChange={({ target }) => setLevel(target.value === 'none' ? 'none' : 'limited')}
      />
      <DialogFoot>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" onClick={() => void set()}>
          Limit contact
        </Button>
      </DialogFoot>
    </Dialog>
  );
};

export default LimitContactDialog;
