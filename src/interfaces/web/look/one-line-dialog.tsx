import { type FormEvent, useId, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog, DialogFoot } from './dialog.tsx';
import { TextField } from './field.tsx';

interface OneLineDialogProps {
  readonly title: string;
  readonly label: string;
  readonly action: string;
  readonly hint?: string;
  readonly suggestions?: readonly string[];
  readonly onSubmit: (text: string) => Promise<unknown> | void;
  readonly onClose: () => void;
}

const noSuggestions: readonly string[] = [];

/** Asks for one line of text. */
const OneLineDialog = ({
  title,
  label,
  action,
  hint,
  suggestions = noSuggestions,
  onSubmit,
  onClose,
}: OneLineDialogProps) => {
  const [text, setText] = useState('');
  const list = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onClose();
    void onSubmit(text.trim());
  };
  return (
    <Dialog title={title} onClose={onClose} width="narrow">
      <form onSubmit={submit}>
        <TextField
          label={label}
          hint={hint}
          value={text}
          onChange={(event) => setText(event.target.value)}
          list={list}
          autoFocus
          required
        />
        <datalist id={list}>
          {suggestions.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </datalist>
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit">
            {action}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};

export default OneLineDialog;
