import { type FormEvent, useState } from 'react';
import { change } from '../app/change.ts';
import { useToday } from '../app/use-status.ts';
import { DateField } from '../look/date-field.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Choice, TextField } from '../look/field.tsx';
import { SaveFoot } from '../look/save-foot.tsx';
import { callName } from '../words/role-words.ts';
import type { Agreement } from './agreement.ts';

interface AgreementDialogProps {
  readonly person: { readonly id: string; readonly fullName: string };
  readonly agreement: Agreement | null;
  readonly onClose: () => void;
}

interface Draft {
  readonly kind: Agreement['kind'];
  readonly text: string;
  readonly dueOn: string;
}

const add = (person: string, { kind, text, dueOn }: Draft) =>
  kind === 'follow-up'
    ? change('follow-ups.add', { person, text, dueOn }, 'Follow-up noted')
    : change('promises.add', { person, text, direction: kind, ...(dueOn ? { dueOn } : {}) }, 'Promise noted');

const edit = (id: string, { kind, text, dueOn }: Draft) =>
  kind === 'follow-up'
    ? change('follow-ups.edit', { followUp: id, text, ...(dueOn ? { dueOn } : {}) }, 'Follow-up changed')
    : change('promises.edit', { promise: id, text, dueOn: dueOn || null }, 'Promise changed');

const remove = ({ id, kind }: Agreement) =>
  kind === 'follow-up'
    ? change('follow-ups.remove', { followUp: id }, 'Follow-up removed')
    : change('promises.remove', { promise: id }, 'Promise removed');

/** Notes or changes a promise or a follow-up. */
const AgreementDialog = ({ person, agreement, onClose }: AgreementDialogProps) => {
  const today = useToday();
  const [draft, setDraft] = useState<Draft>({
    kind: agreement?.kind ?? 'given',
    text: agreement?.text ?? '',
    dueOn: agreement?.dueOn ?? '',
  });
  const [error, setError] = useState<string | null>(null);
  const first = callName(person);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.kind === 'follow-up' && !draft.dueOn)
      return setError('A follow-up needs a day, so that Today can show it.');
    onClose();
    void (agreement ? edit(agreement.id, draft) : add(person.id, draft));
  };
  return (
    <Dialog title={agreement ? 'Change' : `Between you and ${first}`} onClose={onClose} width="narrow">
      <form onSubmit={submit} className="space-y-4">
        {!agreement && (
          <Choice
            label="What is it"
            value={draft.kind}
            onChange={(event) => setDraft({ ...draft, kind: event.target.value as Agreement['kind'] })}
            options={[
              { id: 'given', label: 'I promised something' },
              { id: 'received', label: `${first} promised something` },
              { id: 'follow-up', label: 'I want to follow up' },
            ]}
          />
        )}
        <TextField
          label="What"
          value={draft.text}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          required
          autoFocus
          maxLength={2000}
        />
        <DateField
          label={draft.kind === 'follow-up' ? 'On which day' : 'By when (may be left open)'}
          value={draft.dueOn}
          onChange={(dueOn) => setDraft({ ...draft, dueOn })}
          {...(agreement ? {} : { min: today })}
          error={error}
        />
        <SaveFoot onClose={onClose} onRemove={agreement ? () => remove(agreement) : undefined} />
      </form>
    </Dialog>
  );
};

export default AgreementDialog;
