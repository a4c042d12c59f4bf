import { type FormEvent, useState } from 'react';
import { channels } from '../../../domain/interactions/channels.ts';
import type { TimelineItem } from '../../../domain/people/person-detail.ts';
import type { InputOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import { DateField } from '../look/date-field.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Choice, TextArea, TextField } from '../look/field.tsx';
import { SaveFoot } from '../look/save-foot.tsx';
import { directionOptions } from './channel-options.ts';

type EditInput = InputOf<'interactions.edit'>;

/** Corrects or removes something that happened. */
const InteractionDialog = ({ item, onClose }: { readonly item: TimelineItem; readonly onClose: () => void }) => {
  const [draft, setDraft] = useState({
    channel: item.channel,
    direction: item.direction as string,
    day: item.occurredOn,
    subject: item.subject ?? '',
    body: item.body ?? '',
  });
  const put = (patch: Partial<typeof draft>) => setDraft({ ...draft, ...patch });
  const save = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    const { channel, direction, day, subject, body } = draft;
    const when = day === item.occurredOn || day === '' ? {} : { at: day };
    void change(
      'interactions.edit',
      { interaction: item.id, channel, direction, subject, body, ...when } as EditInput,
      'Corrected',
    );
  };
  return (
    <Dialog title="Correct what happened" onClose={onClose}>
      <form onSubmit={save} className="space-y-4">
        <div className="grid gap-3 sm:grid-cols-3">
          <Choice
            label="How"
            options={channels}
            value={draft.channel}
            onChange={(event) => put({ channel: event.target.value as typeof draft.channel })}
          />
          <Choice
            label="Who began it"
            options={directionOptions}
            value={draft.direction}
            onChange={(event) => put({ direction: event.target.value })}
          />
          <DateField label="When" value={draft.day} onChange={(day) => put({ day })} />
        </div>
        <TextField
          label="What it was about"
          value={draft.subject}
          onChange={(event) => put({ subject: event.target.value })}
          maxLength={2000}
        />
        <TextArea label="What was said" value={draft.body} onChange={(event) => put({ body: event.target.value })} />
        <SaveFoot
          onClose={onClose}
          onRemove={() => change('interactions.remove', { interaction: item.id }, 'Removed from the timeline')}
        />
      </form>
    </Dialog>
  );
};

export default InteractionDialog;
