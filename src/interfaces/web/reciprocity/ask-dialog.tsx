import { type FormEvent, useState } from 'react';
import { type ExchangeKind, exchangeKindById } from '../../../domain/reciprocity/exchange-kinds.ts';
import type { Ask } from '../../../domain/reciprocity/ask.ts';
import type { Channel } from '../../../domain/interactions/channels.ts';
import { change } from '../app/change.ts';
import { useToday } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { DateField } from '../look/date-field.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { Choice, TextArea } from '../look/field.tsx';
import { channelOptions } from '../person/channel-options.ts';
import { callName } from '../words/role-words.ts';
import { AskWarnings } from './ask-warnings.tsx';
import { exchangeKindOptions, exchangeSizeOptions } from './exchange-words.ts';

interface AskDialogProps {
  readonly person: { readonly id: string; readonly fullName: string; readonly givenName?: string | null };
  readonly onClose: () => void;
}

interface Draft {
  readonly kind: ExchangeKind;
  readonly size: Ask['size'];
  readonly text: string;
  readonly channel: Channel;
  readonly dueOn: string;
}

/** Notes something asked of a person, after a look at what speaks for another way. It never forbids. */
const AskDialog = ({ person, onClose }: AskDialogProps) => {
  const today = useToday();
  const [draft, setDraft] = useState<Draft>({
    kind: 'advice',
    size: 'medium',
    text: '',
    channel: 'message',
    dueOn: '',
  });
  const first = callName(person);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '') return;
    onClose();
    const { dueOn, ...rest } = draft;
    void change('asks.add', { person: person.id, ...rest, ...(dueOn ? { dueOn } : {}) }, `Asked ${first}`);
  };
  const choose = (kind: ExchangeKind) =>
    setDraft({ ...draft, kind, size: exchangeKindById.get(kind)?.usual ?? draft.size });
  return (
    <Dialog title={`Ask ${first} for something`} onClose={onClose}>
      <form onSubmit={submit} className="space-y-4">
        <div className="grid grid-cols-2 gap-3">
          <Choice
            label="What for"
            value={draft.kind}
            onChange={(event) => choose(event.target.value as ExchangeKind)}
            options={exchangeKindOptions}
          />
          <Choice
            label="How much it is, in your eyes"
            value={draft.size}
            onChange={(event) => setDraft({ ...draft, size: event.target.value as Draft['size'] })}
            options={exchangeSizeOptions}
          />
        </div>
        <AskWarnings person={person.id} kind={draft.kind} size={draft.size} />
        <TextArea
          label="What you ask, in a sentence"
          value={draft.text}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          rows={2}
          required
          autoFocus
          maxLength={2000}
        />
        <div className="grid grid-cols-2 gap-3">
          <Choice
            label="How you ask"
            value={draft.channel}
            onChange={(event) => setDraft({ ...draft, channel: event.target.value as Channel })}
            options={channelOptions}
          />
          <DateField
            label="An answer by (may be left open)"
            value={draft.dueOn}
            onChange={(dueOn) => setDraft({ ...draft, dueOn })}
            min={today}
          />
        </div>
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit">
            I have asked
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};

export default AskDialog;
