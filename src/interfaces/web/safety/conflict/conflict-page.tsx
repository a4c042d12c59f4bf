import { useState } from 'react';
import { call } from '../../api/call.ts';
import { Button } from '../../look/button.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Choice } from '../../look/field.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { PersonPart } from '../check/person-part.tsx';
import { NeutralFollowUp } from '../room/neutral-follow-up.tsx';
import { NextSteps } from '../room/next-steps.tsx';
import { useGo } from '../room/place.ts';
import { PrivateText } from '../room/private-field.tsx';
import { useSpace } from '../room/private-space.ts';
import { RemoveRecord } from '../room/remove-record.tsx';
import { Part, SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Said } from '../room/said.tsx';
import { Unlocked } from '../room/unlocked.tsx';
import { useKeeping } from '../room/use-keeping.ts';
import { useKeptWhenAway } from '../room/when-away.ts';
import { usePrivate } from '../room/use-private.ts';
import { AgreementPart, OptionsPart } from './agreement-part.tsx';
import { ApproachPart, DangerPart } from './approach-part.tsx';
import { type Draft, emptyConflict, inputOfConflict } from './conflict-state.ts';
import { MediationPart, TalkPart } from './talk-part.tsx';

const states = [
  { id: 'open', label: 'Open' },
  { id: 'settled', label: 'Settled' },
  { id: 'left', label: 'Left as it is' },
] as const;

const next = [
  {
    id: 'support',
    title: 'Go through it with somebody you trust',
    why: 'Reading it aloud once to a friend changes more than another hour of thinking.',
    place: 'support',
  },
  {
    id: 'alternatives',
    title: 'Know what you will do if it does not work out',
    why: 'Whoever has another possibility can speak more calmly.',
    place: 'plan',
  },
];

const Words = ({ draft, onChange }: { readonly draft: Draft; readonly onChange: (change: Partial<Draft>) => void }) => (
  <div className="grid gap-4">
    <PrivateText
      label="What it is about, in a sentence"
      rows={2}
      value={draft.issue}
      onChange={(event) => onChange({ issue: event.target.value })}
    />
    <PrivateText
      label="What happened"
      hint="Only what one could have seen or heard."
      value={draft.facts}
      onChange={(event) => onChange({ facts: event.target.value })}
    />
    <PrivateText
      label="What do you need, and why?"
      rows={2}
      value={draft.myInterests}
      onChange={(event) => onChange({ myInterests: event.target.value })}
    />
    <PrivateText
      label="What may they need, and why?"
      rows={2}
      value={draft.theirInterests}
      onChange={(event) => onChange({ theirInterests: event.target.value })}
    />
    <PrivateText
      label="What may you have added to it?"
      hint="It may be nothing."
      rows={2}
      value={draft.myPart}
      onChange={(event) => onChange({ myPart: event.target.value })}
    />
  </div>
);

const KeepConflict = ({
  draft,
  number,
  onKept,
}: {
  readonly draft: Draft;
  readonly number: number | null;
  readonly onKept: (number: number) => void;
}) => {
  const space = useSpace();
  const go = useGo();
  const { isBusy, trouble, keep } = useKeeping();
  const [done, setDone] = useState<string | null>(null);
  const canKeep = space !== 'none' && draft.issue.trim() !== '';
  useKeptWhenAway(canKeep ? () => call('conflict.save', inputOfConflict(draft, number)) : null);
  const save = async () => {
    const saved = await keep(() => call('conflict.save', inputOfConflict(draft, number)));
    if (saved?.conflict == null) return;
    onKept(saved.conflict);
    setDone('Kept, sealed.');
  };
  return (
    <div className="mt-9 border-t border-line pt-5">
      {space === 'none' ? (
        <p className="max-w-prose text-soft">
          You can work on this page without keeping anything; it is gone when you leave it. To keep it sealed you need a
          private space.{' '}
          <button type="button" className="text-link" onClick={() => go({ page: 'about' })}>
            Read about it
          </button>
        </p>
      ) : (
        <Button variant="primary" disabled={isBusy || draft.issue.trim() === ''} onClick={() => void save()}>
          {number === null ? 'Keep it, sealed' : 'Keep the changes, sealed'}
        </Button>
      )}
      <Said trouble={trouble} done={done} />
    </div>
  );
};

const Workspace = ({ start, kept }: { readonly start: Draft; readonly kept: number | null }) => {
  const [draft, setDraft] = useState(start);
  const [number, setNumber] = useState(kept);
  const change = (given: Partial<Draft>) => setDraft((now) => ({ ...now, ...given }));
  const person = draft.person?.id ? { id: draft.person.id, fullName: draft.person.name } : null;
  return (
    <>
      <Part title="What it is about">
        <div className="mb-4">
          <PersonPart
            state={{ person, name: person ? '' : (draft.person?.name ?? '') }}
            onChange={(given) => {
              const name = given.person?.fullName ?? given.name;
              change({ person: name === '' ? undefined : { name, ...(given.person ? { id: given.person.id } : {}) } });
            }}
          />
        </div>
        <Words draft={draft} onChange={change} />
      </Part>
      <Part title="Is it safe to raise?" lead="This comes before everything else.">
        <DangerPart draft={draft} onChange={change} />
      </Part>
      <Part title="A way to approach it">
        <ApproachPart draft={draft} onChange={change} />
      </Part>
      <Part title="What you want to say">
        <TalkPart draft={draft} onChange={change} />
      </Part>
      <Part title="Common ground and possibilities">
        <OptionsPart draft={draft} onChange={change} />
      </Part>
      <Part title="What was agreed">
        <AgreementPart draft={draft} onChange={change} />
      </Part>
      <Part title="Mediation">
        <MediationPart draft={draft} />
      </Part>
      <Part
        title="A follow-up on Today"
        lead="Under a name that gives nothing away. Nothing else of this page leaves it."
      >
        <NeutralFollowUp />
      </Part>
      <Choice
        className="mt-9 max-w-xs"
        label="Where it stands"
        options={states}
        value={draft.state}
        onChange={({ target }) => change({ state: states.find(({ id }) => id === target.value)?.id ?? 'open' })}
      />
      <KeepConflict draft={draft} number={number} onKept={setNumber} />
      <div className="mt-6">
        <NextSteps steps={next} />
      </div>
      {number !== null && <RemoveRecord number={number} what="this conflict" to={{ page: 'conflicts' }} />}
    </>
  );
};

const KeptConflict = ({ number }: { readonly number: number }) => {
  const { data, error, read } = usePrivate('conflict.show', { conflict: number });
  if (error && !data) return <FailureNotice error={error} onRetry={() => void read()} />;
  return data ? <Workspace start={data.worked} kept={data.conflict} /> : <Waiting lines={6} />;
};

/** A conflict from what happened to what was agreed. Every part may stay empty. */
const ConflictPage = ({ number }: { readonly number: number | null }) => (
  <SafetyPageFrame
    title="A conflict"
    lead="Begin where you can, and leave out what does not help."
    back={{ page: 'conflicts' }}
  >
    {number === null ? (
      <Workspace start={emptyConflict} kept={null} />
    ) : (
      <Unlocked what="What you kept">
        <KeptConflict number={number} />
      </Unlocked>
    )}
  </SafetyPageFrame>
);

export default ConflictPage;
