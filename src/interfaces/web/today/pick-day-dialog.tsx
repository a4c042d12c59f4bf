import { type FormEvent, useState } from 'react';
import { dayNumber, dayText } from '../../../kernel/day-number.ts';
import { Button } from '../look/button.tsx';
import { DateField } from '../look/date-field.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';

interface PickDayDialogProps {
  readonly title: string;
  readonly day: string;
  /** What the button says. */
  readonly action?: string;
  readonly onPick: (day: string) => void;
  readonly onClose: () => void;
}

const PickDayDialog = ({ title, day, action = 'Put off', onPick, onClose }: PickDayDialogProps) => {
  const tomorrow = dayText(dayNumber(day) + 1);
  const [chosen, setChosen] = useState(dayText(dayNumber(day) + 14));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (chosen < tomorrow) return;
    onClose();
    onPick(chosen);
  };
  return (
    <Dialog title={title} onClose={onClose} width="narrow">
      <form onSubmit={save}>
        <DateField label="Day" value={chosen} onChange={setChosen} min={tomorrow} autoFocus />
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

export default PickDayDialog;
