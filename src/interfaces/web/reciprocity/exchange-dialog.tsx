import { type FormEvent, useState } from 'react';
import { type ExchangeKind, exchangeKindById } from '../../../domain/reciprocity/exchange-kinds.ts';
import type { Exchange } from '../../../domain/reciprocity/exchange.ts';
import { change } from '../app/change.ts';
import { useToday } from '../app/use-status.ts';
import { DateField } from '../look/date-field.tsx';
import { Dialog } from '../look/dialog.tsx';
import { Choice, TextField } from '../look/field.tsx';
import { SaveFoot } from '../look/save-foot.tsx';
import { callName } from '../words/role-words.ts';
import { exchangeKindOptions, exchangeSizeOptions } from './exchange-words.ts';

interface ExchangeDialogProps {
  readonly person: { readonly id: string; readonly fullName: string; readonly givenName?: string | null };
  /** Null for a new one. */
  readonly exchange: Exchange | null;
  readonly onClose: () => void;
}

type Draft = Pick<Exchange, 'kind' | 'direction' | 'size' | 'happenedOn'> & {
  readonly text: string;
  readonly thanked: boolean;
  readonly reportBack: boolean;
};

const draftOf = (exchange: Exchange | null, today: string): Draft => ({
  kind: exchange?.kind ?? 'advice',
  direction: exchange?.direction ?? 'received',
  size: exchange?.size ?? 'medium',
  happenedOn: exchange?.happenedOn ?? today,
  text: exchange?.text ?? '',
  thanked: false,
  reportBack: true,
});

const save = (person: string, exchange: Exchange | null, { thanked, reportBack, ...draft }: Draft) =>
  exchange
    ? change('exchanges.edit', { exchange: exchange.id, ...draft }, 'Corrected')
    : change('exchanges.add', { person, ...draft, thanked, reportBack }, 'Noted');

const Tick = ({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) => (
  <label className="flex items-center gap-2">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} /> {label}
  </label>
);

/** What follows from something received: thanks, and a word on what came of it. */
const AfterReceiving = ({
  draft,
  first,
  onChange,
}: {
  readonly draft: Draft;
  readonly first: string;
  readonly onChange: (draft: Draft) => void;
}) => {
  const kind = exchangeKindById.get(draft.kind);
  if (draft.direction !== 'received' || !kind) return null;
  return (
    <div className="space-y-1.5">
      {kind.thanks && (
        <Tick
          label={`I have thanked ${first} already`}
          checked={draft.thanked}
          onChange={(thanked) => onChange({ ...draft, thanked })}
        />
      )}
      {kind.reportBack && (
        <Tick
          label={`Remind me in two weeks to say what came of it`}
          checked={draft.reportBack}
          onChange={(reportBack) => onChange({ ...draft, reportBack })}
        />
      )}
    </div>
  );
};

/** Notes or corrects something given or received. */
const ExchangeDialog = ({ person, exchange, onClose }: ExchangeDialogProps) => {
  const today = useToday();
  const [draft, setDraft] = useState(() => draftOf(exchange, today));
  const first = callName(person);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    void save(person.id, exchange, draft);
  };
  const choose = (kind: ExchangeKind) =>
    setDraft({ ...draft, kind, size: exchangeKindById.get(kind)?.usual ?? draft.size });
  return (
    <Dialog title={`Between you and ${first}`} onClose={onClose} width="narrow">
      <form onSubmit={submit} className="space-y-4">
        <Choice
          label="Which way"
          value={draft.direction}
          onChange={(event) => setDraft({ ...draft, direction: event.target.value as Draft['direction'] })}
          options={[
            { id: 'received', label: `I received it from ${first}` },
            { id: 'given', label: `I gave it to ${first}` },
          ]}
        />
        <div className="grid grid-cols-2 gap-3">
          <Choice
            label="What"
            value={draft.kind}
            onChange={(event) => choose(event.target.value as ExchangeKind)}
            options={exchangeKindOptions}
          />
          <Choice
            label="How much, in your eyes"
            value={draft.size}
            onChange={(event) => setDraft({ ...draft, size: event.target.value as Draft['size'] })}
            options={exchangeSizeOptions}
          />
        </div>
        <TextField
          label="In a few words"
          value={draft.text}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          maxLength={2000}
        />
        <DateField
          label="When"
          value={draft.happenedOn}
          onChange={(happenedOn) => setDraft({ ...draft, happenedOn })}
          max={today}
        />
        {!exchange && <AfterReceiving draft={draft} first={first} onChange={setDraft} />}
        <SaveFoot
          onClose={onClose}
          onRemove={exchange ? () => change('exchanges.remove', { exchange: exchange.id }, 'Removed') : undefined}
        />
      </form>
    </Dialog>
  );
};

export default ExchangeDialog;
