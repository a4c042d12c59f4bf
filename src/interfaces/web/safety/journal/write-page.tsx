import { useState } from 'react';
import type { InputOf, OutputOf } from '../../api/operation-contract.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../app/use-status.ts';
import { Button } from '../../look/button.tsx';
import { DateField } from '../../look/date-field.tsx';
import { Choice } from '../../look/field.tsx';
import { NextSteps } from '../room/next-steps.tsx';
import { useGo } from '../room/place.ts';
import { PrivateField, PrivateText } from '../room/private-field.tsx';
import { useSpace } from '../room/private-space.ts';
import { SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Said } from '../room/said.tsx';
import { Unlocked } from '../room/unlocked.tsx';
import { useKeeping } from '../room/use-keeping.ts';
import { useKeptWhenAway } from '../room/when-away.ts';
import { joinWhen, readNames } from './entry-words.ts';
import { EvidenceFiles, type HandedOver } from './evidence-files.tsx';

const nothing = {
  what: '',
  day: '',
  time: '',
  certainty: '',
  place: '',
  medium: '',
  exactWords: '',
  people: '',
  witnesses: '',
  toldTo: '',
  response: '',
  impact: '',
  feelings: '',
};
type Typed = typeof nothing;
type Set = (change: Partial<Typed>) => void;

const sureness = [
  { id: '', label: 'I leave this open' },
  { id: 'exact', label: 'Exact' },
  { id: 'about', label: 'About' },
  { id: 'unknown', label: 'I do not know' },
];

const given = <K extends string, V>(name: K, value: V | '' | undefined): { [P in K]?: V } =>
  value === '' || value === undefined ? {} : ({ [name]: value } as { [P in K]: V });

const inputOf = (typed: Typed, files: readonly HandedOver[], corrects: number | null): InputOf<'journal.add'> => {
  const names = (text: string) => (text.trim() === '' ? undefined : readNames(text));
  return {
    what: typed.what,
    ...given('occurredAt', joinWhen(typed.day, typed.time)),
    ...given('certainty', typed.certainty as 'exact' | 'about' | 'unknown' | ''),
    ...given('place', typed.place),
    ...given('medium', typed.medium),
    ...given('exactWords', typed.exactWords),
    ...given('people', names(typed.people)),
    ...given('witnesses', names(typed.witnesses)),
    ...given('toldTo', names(typed.toldTo)),
    ...given('response', typed.response),
    ...given('impact', typed.impact),
    ...given('feelings', typed.feelings),
    ...given('corrects', corrects ?? undefined),
    ...given(
      'evidence',
      files.length === 0
        ? undefined
        : files.map(({ evidence, origin }) => ({ path: evidence, ...given('origin', origin.trim()) })),
    ),
  };
};

const WhenAndWhere = ({ typed, set }: { readonly typed: Typed; readonly set: Set }) => {
  const today = useToday();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <DateField label="Which day was it?" value={typed.day} max={today} onChange={(day) => set({ day })} />
      <PrivateField
        label="What time, or in your words"
        value={typed.time}
        onChange={({ target }) => set({ time: target.value })}
      />
      <Choice
        label="How sure are you of the time?"
        options={sureness}
        value={typed.certainty}
        onChange={({ target }) => set({ certainty: target.value })}
      />
      <PrivateField label="Where was it?" value={typed.place} onChange={({ target }) => set({ place: target.value })} />
      <PrivateField
        label="How: in person, by telephone, in writing?"
        value={typed.medium}
        onChange={({ target }) => set({ medium: target.value })}
      />
    </div>
  );
};

const WhoAndWhat = ({ typed, set }: { readonly typed: Typed; readonly set: Set }) => (
  <div className="grid gap-4">
    <PrivateText
      label="Are there words you remember exactly? Whose?"
      rows={2}
      value={typed.exactWords}
      onChange={({ target }) => set({ exactWords: target.value })}
    />
    <PrivateField
      label="Who took part?"
      hint="Several with commas between, roles in brackets: Jonas (head of department)"
      value={typed.people}
      onChange={({ target }) => set({ people: target.value })}
    />
    <PrivateField
      label="Who else saw or heard it?"
      value={typed.witnesses}
      onChange={({ target }) => set({ witnesses: target.value })}
    />
    <PrivateField
      label="Whom have you told?"
      value={typed.toldTo}
      onChange={({ target }) => set({ toldTo: target.value })}
    />
    <PrivateText
      label="What did you say or do? What did others?"
      rows={2}
      value={typed.response}
      onChange={({ target }) => set({ response: target.value })}
    />
    <PrivateText
      label="What has it led to, for your work, your health, your money?"
      rows={2}
      value={typed.impact}
      onChange={({ target }) => set({ impact: target.value })}
    />
    <PrivateText
      label="How was it for you?"
      hint="This is kept apart from what happened, so that either can be shown without the other."
      rows={2}
      value={typed.feelings}
      onChange={({ target }) => set({ feelings: target.value })}
    />
  </div>
);

const next = [
  {
    id: 'support',
    title: 'Tell one person you trust that you have written something down',
    why: 'You do not have to tell what. It is good not to be the only one who knows.',
    place: 'support',
  },
  {
    id: 'rest',
    title: 'Do something now that has nothing to do with it',
    why: 'Writing it down brings it back for a while. That passes.',
    place: null,
  },
];

const Written = ({ added, onMore }: { readonly added: OutputOf<'journal.add'>; readonly onMore: () => void }) => {
  const go = useGo();
  return (
    <SafetyPageFrame title="It is sealed" back={{ page: 'journal' }} backLabel="Journal">
      <p className="max-w-prose">
        What you wrote is kept as entry {added.seq}. Only your passphrase or your recovery key opens it.
      </p>
      {added.problems.map((problem) => (
        <p key={problem} role="alert" className="mt-2 max-w-prose text-loss">
          {problem}
        </p>
      ))}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button onClick={onMore}>Write another</Button>
        <Button variant="quiet" onClick={() => go({ page: 'home' })}>
          Back to Safety
        </Button>
      </div>
      <div className="mt-6">
        <NextSteps steps={next} />
      </div>
    </SafetyPageFrame>
  );
};

const WriteForm = ({
  corrects,
  onAdded,
}: {
  readonly corrects: number | null;
  readonly onAdded: (added: OutputOf<'journal.add'>) => void;
}) => {
  const [typed, setTyped] = useState(nothing);
  const [files, setFiles] = useState<readonly HandedOver[]>([]);
  const { isBusy, trouble, keep } = useKeeping();
  const set: Set = (change) => setTyped((now) => ({ ...now, ...change }));
  useKeptWhenAway(typed.what.trim() === '' ? null : () => call('journal.add', inputOf(typed, files, corrects)));
  const save = async () => {
    const added = await keep(() => call('journal.add', inputOf(typed, files, corrects)));
    if (added) onAdded(added);
  };
  return (
    <div className="grid gap-6">
      <PrivateText
        label={corrects === null ? 'What happened?' : 'What was otherwise, or is to be added?'}
        hint="Write as it comes to you. The order does not matter, and nothing is asked until you have finished."
        rows={10}
        className="[&_textarea]:min-h-56"
        value={typed.what}
        onChange={({ target }) => set({ what: target.value })}
      />
      <details>
        <summary className="font-medium text-accent">
          A few questions, when you are ready. None has to be answered
        </summary>
        <div className="mt-4 grid gap-4">
          <WhenAndWhere typed={typed} set={set} />
          <WhoAndWhat typed={typed} set={set} />
          <EvidenceFiles files={files} onChange={setFiles} />
        </div>
      </details>
      <div>
        <Button variant="primary" disabled={isBusy || typed.what.trim() === ''} onClick={() => void save()}>
          {isBusy ? 'Sealing…' : 'Seal it'}
        </Button>
        <p className="mt-2 max-w-prose text-second text-faint">
          Once sealed it stays as it is; a correction is an entry of its own. Until then it is on this page only, and
          gone when you leave it. If you are away for five minutes, it is sealed as it stands and the page closes.
        </p>
        <Said trouble={trouble} />
      </div>
    </div>
  );
};

/** Writing, which works while everything is locked. */
const WritePage = ({ corrects }: { readonly corrects: number | null }) => {
  const space = useSpace();
  const [added, setAdded] = useState<OutputOf<'journal.add'> | null>(null);
  const [round, setRound] = useState(0);
  if (added)
    return (
      <Written
        added={added}
        onMore={() => {
          setAdded(null);
          setRound(round + 1);
        }}
      />
    );
  const canWrite = space === 'locked' || space === 'unlocked';
  return (
    <SafetyPageFrame
      title={corrects === null ? 'Write it down' : `Add to entry ${corrects}`}
      lead={canWrite ? 'No passphrase is needed for writing.' : undefined}
      back={{ page: 'journal' }}
      backLabel="Journal"
    >
      {canWrite ? (
        <WriteForm key={round} corrects={round === 0 ? corrects : null} onAdded={setAdded} />
      ) : (
        <Unlocked what="What you write">{null}</Unlocked>
      )}
    </SafetyPageFrame>
  );
};

export default WritePage;
