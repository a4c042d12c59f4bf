import { type FormEvent, useState } from 'react';
import type { OutputOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import { useZone } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { DateField } from '../look/date-field.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { TextArea, TextField } from '../look/field.tsx';
import { timeWords } from '../words/day-words.ts';

type Detail = OutputOf<'events.show'>;

interface EventDialogProps {
  /** The event to change; none to enter one. */
  readonly event?: Detail;
  readonly onClose: () => void;
  readonly onAdded?: (id: string) => void;
}

/** What the form holds of an event. */
const startOf = (event: Detail | undefined, zone: string) => ({
  name: event?.name ?? '',
  from: event?.days?.from ?? '',
  hour: event?.startsAt && event.startsAt.length > 10 ? timeWords(event.startsAt, zone) : '',
  until: event?.days && event.days.until !== event.days.from ? event.days.until : '',
  place: event?.place ?? '',
  seeking: event?.seeking ?? '',
  notes: event?.notes ?? '',
});
type Form = ReturnType<typeof startOf>;

const termsOf = (form: Form, before: Form) => ({
  ...((form.from !== before.from || form.hour !== before.hour) && {
    starts: form.from !== '' && form.hour !== '' ? `${form.from}T${form.hour}` : form.from,
  }),
  ...(form.until !== before.until && { ends: form.until }),
  ...(form.place !== before.place && { place: form.place }),
  ...(form.seeking !== before.seeking && { seeking: form.seeking }),
  ...(form.notes !== before.notes && { notes: form.notes }),
});

/** Enters an event, or changes what is on file of it. */
const EventDialog = ({ event, onClose, onAdded }: EventDialogProps) => {
  const before = startOf(event, useZone());
  const [form, setForm] = useState(before);
  const put = (patch: Partial<Form>) => setForm((now) => ({ ...now, ...patch }));
  const isBackwards = form.from !== '' && form.until !== '' && form.until < form.from;
  const submit = async (pressed: FormEvent) => {
    pressed.preventDefault();
    if (isBackwards) return;
    const terms = termsOf(form, before);
    if (event) {
      if (await change('events.edit', { event: event.id, eventName: form.name, ...terms }, 'Saved')) onClose();
      return;
    }
    const added = await change('events.add', { eventName: form.name, ...terms }, `${form.name} is entered`);
    if (!added) return;
    onClose();
    onAdded?.(added.id);
  };
  return (
    <Dialog title={event ? 'The event' : 'An event'} onClose={onClose}>
      <form onSubmit={(pressed) => void submit(pressed)} className="space-y-4">
        <TextField
          label="What it is called"
          value={form.name}
          onChange={(typed) => put({ name: typed.target.value })}
          maxLength={300}
          required
          autoFocus
        />
        <div className="grid gap-4 sm:grid-cols-3">
          <DateField label="From" value={form.from} onChange={(from) => put({ from })} />
          <TextField
            label="At"
            type="time"
            value={form.hour}
            onChange={(typed) => put({ hour: typed.target.value })}
            disabled={form.from === ''}
          />
          <DateField
            label="Until"
            value={form.until}
            onChange={(until) => put({ until })}
            error={isBackwards ? 'It would end before it begins.' : null}
          />
        </div>
        <TextField label="Where" value={form.place} onChange={(typed) => put({ place: typed.target.value })} />
        <TextField
          label="What you hope to find"
          value={form.seeking}
          onChange={(typed) => put({ seeking: typed.target.value })}
          hint="Topics, with commas between: graph databases, hospitals. They say whom to meet."
        />
        <TextArea label="Notes" rows={2} value={form.notes} onChange={(typed) => put({ notes: typed.target.value })} />
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

export default EventDialog;
