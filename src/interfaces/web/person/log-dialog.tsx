import { type FormEvent, useState } from 'react';
import type { InputOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { useToday } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { DateField } from '../look/date-field.tsx';
import { Dialog, DialogFoot } from '../look/dialog.tsx';
import { Choice, TextArea, TextField } from '../look/field.tsx';
import { PersonPicker } from '../people/person-picker.tsx';
import { listWords } from '../words/number-words.ts';
import { callName, channelLabel } from '../words/role-words.ts';
import { channelOptions, directionOptions } from './channel-options.ts';

type LogInput = InputOf<'interactions.log'>;

interface Draft {
  channel: string;
  direction: string;
  day: string;
  subject: string;
  body: string;
  minutes: string;
  promised: string;
  promisedDue: string;
  received: string;
  receivedDue: string;
  followUp: string;
  followUpDue: string;
}

const emptyDraft = (day: string): Draft => ({
  channel: 'meeting',
  direction: 'mutual',
  day,
  subject: '',
  body: '',
  minutes: '',
  promised: '',
  promisedDue: '',
  received: '',
  receivedDue: '',
  followUp: '',
  followUpDue: '',
});

/** Fields left empty are not sent at all. */
const inputOf = (people: readonly OverlayPerson[], draft: Draft): LogInput => {
  const { channel, direction, day, minutes, ...texts } = draft;
  const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
  return {
    people: people.map((person) => person.id),
    channel: channel as LogInput['channel'],
    direction: direction as LogInput['direction'],
    at: day,
    ...(minutes ? { durationMinutes: Number(minutes) } : {}),
    ...given,
  } as LogInput;
};

const Promised = ({
  draft,
  put,
  first,
}: {
  readonly draft: Draft;
  readonly put: (patch: Partial<Draft>) => void;
  readonly first: string;
}) => {
  const pairs = [
    { label: 'You promised', text: 'promised', due: 'promisedDue' },
    { label: `${first} promised`, text: 'received', due: 'receivedDue' },
    { label: 'Next step', text: 'followUp', due: 'followUpDue' },
  ] as const;
  return (
    <details
      open={Boolean(draft.promised || draft.received || draft.followUp)}
      className="rounded-md border border-line px-3 py-2"
    >
      <summary className="text-second font-medium text-soft">Promises and next step</summary>
      <div className="space-y-3 pt-3">
        {pairs.map(({ label, text, due }) => (
          <div key={text} className="grid gap-2 sm:grid-cols-[1fr_11rem]">
            <TextField
              label={label}
              value={draft[text]}
              onChange={(event) => put({ [text]: event.target.value })}
              maxLength={2000}
            />
            <DateField
              label={text === 'followUp' ? 'On which day' : 'By when'}
              value={draft[due]}
              onChange={(day) => put({ [due]: day })}
            />
          </div>
        ))}
      </div>
    </details>
  );
};

/** Logs what happened with one or more people. */
const LogDialog = ({
  person,
  onClose,
}: {
  readonly person?: OverlayPerson | undefined;
  readonly onClose: () => void;
}) => {
  const today = useToday();
  const [people, setPeople] = useState<readonly OverlayPerson[]>(person ? [person] : []);
  const [draft, setDraft] = useState(() => emptyDraft(today));
  const [error, setError] = useState<string | null>(null);
  const put = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch });
  const names = listWords(people.map((each) => each.fullName));
  const first = people.length === 1 && people[0] ? (callName(people[0]).split(' ')[0] ?? 'They') : 'They';
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (people.length === 0) return setError('Whom were you in touch with?');
    if (draft.followUp && !draft.followUpDue) return setError('The next step needs a day, so that Today can show it.');
    onClose();
    void change(
      'interactions.log',
      inputOf(people, draft),
      `Logged: ${channelLabel(draft.channel).toLowerCase()} with ${names}`,
    );
  };
  return (
    <Dialog title={person ? `In touch with ${person.fullName}` : 'Log a contact'} onClose={onClose}>
      <form onSubmit={save} className="space-y-4">
        <PersonPicker
          label={person ? 'Who else took part' : 'With whom'}
          people={people}
          onChange={setPeople}
          autoFocus={!person}
        />
        <div className="grid gap-3 sm:grid-cols-3">
          <Choice
            label="How"
            options={channelOptions}
            value={draft.channel}
            autoFocus={Boolean(person)}
            onChange={(event) => put({ channel: event.target.value })}
          />
          <Choice
            label="Who began it"
            options={directionOptions}
            value={draft.direction}
            onChange={(event) => put({ direction: event.target.value })}
          />
          <DateField label="When" value={draft.day} onChange={(day) => put({ day })} max={today} />
        </div>
        <TextField
          label="What it was about"
          value={draft.subject}
          onChange={(event) => put({ subject: event.target.value })}
          maxLength={2000}
        />
        <TextArea
          label="What was said"
          value={draft.body}
          onChange={(event) => put({ body: event.target.value })}
          onKeyDown={(event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && save()}
          rows={3}
        />
        <Promised draft={draft} put={put} first={first} />
        {error && (
          <p role="alert" className="text-second text-loss">
            {error}
          </p>
        )}
        <DialogFoot>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit">
            Log it
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
};

export default LogDialog;
