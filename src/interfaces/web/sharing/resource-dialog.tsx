import { type FormEvent, useState } from 'react';
import { type ResourceKind, resourceKinds } from '../../../domain/outreach/sharing/resource.ts';
import { change } from '../app/change.ts';
import { Button } from '../look/button.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { Choice, TextArea, TextField } from '../look/field.tsx';
import { kindLabels } from './resource-words.ts';

/** Saves something to pass on. */
const ResourceDialog = ({
  onClose,
  onSaved,
}: {
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}) => {
  const [kind, setKind] = useState<ResourceKind>('article');
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const [topics, setTopics] = useState('');
  const [text, setText] = useState('');
  const submit = async (pressed: FormEvent) => {
    pressed.preventDefault();
    const saved = await change(
      'share.save',
      { kind, title, text, topics, ...(url.trim() === '' ? {} : { url: url.trim() }) },
      `Saved “${title}”`,
    );
    if (!saved) return;
    onClose();
    onSaved(saved.id);
  };
  return (
    <Dialog title="Something to pass on" onClose={onClose}>
      <form onSubmit={(pressed) => void submit(pressed)} className="space-y-4">
        <Choice
          label="What it is"
          value={kind}
          onChange={(event) => setKind(event.target.value as ResourceKind)}
          options={resourceKinds.map((id) => ({ id, label: kindLabels[id] }))}
        />
        <TextField
          label="Its title"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          maxLength={500}
          required
          autoFocus
        />
        <TextField
          label="Its address"
          type="url"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
          hint="Tiewise does not open it."
        />
        <TextField
          label="What it is about"
          value={topics}
          onChange={(event) => setTopics(event.target.value)}
          hint="Topics, with commas between. They find its people best."
        />
        <TextArea
          label="Its text, or a few words on it"
          rows={4}
          value={text}
          onChange={(event) => setText(event.target.value)}
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

export default ResourceDialog;
