import { useState } from 'react';
import { areaWords } from '../../../../domain/wellbeing/boundaries/boundary-areas.ts';
import type { OutputOf } from '../../api/operation-contract.ts';
import { call } from '../../api/call.ts';
import { useToday } from '../../app/use-status.ts';
import { Button } from '../../look/button.tsx';
import { DateField } from '../../look/date-field.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { dateWords } from '../../words/day-words.ts';
import { NextSteps } from '../room/next-steps.tsx';
import { useGo } from '../room/place.ts';
import { PrivateField } from '../room/private-field.tsx';
import { useSpace } from '../room/private-space.ts';
import { RemoveRecord } from '../room/remove-record.tsx';
import { Part, SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Said } from '../room/said.tsx';
import { Unlocked } from '../room/unlocked.tsx';
import { useKeeping } from '../room/use-keeping.ts';
import { usePrivate } from '../room/use-private.ts';
import { BoundaryForm, noBoundary } from './boundary-form.tsx';

type Item = OutputOf<'boundaries.list'>['items'][number];

const next = [
  {
    id: 'support',
    title: 'Tell somebody which limit you have set',
    why: 'It is easier to hold a line that somebody else knows of.',
    place: 'support',
  },
  {
    id: 'alternatives',
    title: 'Build other possibilities beside this relationship',
    why: 'The less you depend on it, the more your limits count.',
    place: 'plan',
  },
];

const NoteEvent = ({ boundary, onNoted }: { readonly boundary: number; readonly onNoted: () => void }) => {
  const today = useToday();
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const { isBusy, trouble, keep } = useKeeping();
  const add = async (outcome: 'kept' | 'broken') => {
    const given = { boundary, outcome, on: on === '' ? today : on, ...(note === '' ? {} : { note }) };
    if (!(await keep(() => call('boundaries.note', given)))) return;
    setNote('');
    onNoted();
  };
  return (
    <div className="mt-3 grid gap-3 rounded-lg bg-sunken p-3 sm:grid-cols-[12rem_1fr]">
      <DateField label="Day" value={on} max={today} onChange={setOn} />
      <PrivateField
        label="What happened, in a few words"
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <div className="flex flex-wrap gap-2 sm:col-span-2">
        <Button size="small" disabled={isBusy} onClick={() => void add('kept')}>
          It was kept
        </Button>
        <Button size="small" disabled={isBusy} onClick={() => void add('broken')}>
          It was crossed
        </Button>
      </div>
      <Said trouble={trouble} />
    </div>
  );
};

const BoundaryCard = ({ item, onChanged }: { readonly item: Item; readonly onChanged: () => void }) => {
  const [edits, setEdits] = useState(false);
  const { boundary, standing, events: _, ...given } = item;
  const about = [item.person?.name, areaWords[item.area], item.channels.join(', '), item.hours].filter(Boolean);
  return (
    <li className="card p-4">
      <p className="font-medium">{item.what}</p>
      <p className="text-soft">{about.join(' · ')}</p>
      <p className="mt-1 text-soft">
        Kept {standing.kept} {standing.kept === 1 ? 'time' : 'times'}, crossed {standing.broken}.
        {standing.lastBrokenOn && ` Last on ${dateWords(standing.lastBrokenOn)}.`}
      </p>
      <p className="mt-2">{standing.next}</p>
      {edits ? (
        <div className="mt-3">
          <BoundaryForm
            start={given}
            replaces={boundary}
            onKept={() => {
              setEdits(false);
              onChanged();
            }}
          />
          <RemoveRecord number={boundary} what="this boundary" onRemoved={onChanged} />
        </div>
      ) : (
        <>
          {!item.isOver && <NoteEvent boundary={boundary} onNoted={onChanged} />}
          <Button size="small" variant="quiet" className="mt-2" onClick={() => setEdits(true)}>
            Change the wording
          </Button>
        </>
      )}
    </li>
  );
};

const BoundaryList = () => {
  const { data, error, read } = usePrivate('boundaries.list', {});
  if (error && !data) return <FailureNotice error={error} onRetry={() => void read()} />;
  if (!data) return <Waiting lines={4} />;
  if (data.items.length === 0) return <p className="text-soft">You keep none yet.</p>;
  return (
    <ul className="space-y-4">
      {data.items.map((item) => (
        <BoundaryCard key={item.boundary} item={item} onChanged={() => void read()} />
      ))}
    </ul>
  );
};

/** What is all right and what is not. */
const BoundariesPage = () => {
  const go = useGo();
  const space = useSpace();
  const [version, setVersion] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  return (
    <SafetyPageFrame
      title="Boundaries"
      lead="A limit is about what you will do, not about what the other has to be like. It needs no reasons."
      back={{ page: 'home' }}
      backLabel="Safety"
    >
      <Unlocked what="What you kept">
        <BoundaryList key={version} />
      </Unlocked>
      {(space === 'locked' || space === 'unlocked') && (
        <Part title="A new one" lead="Writing works while it is locked.">
          <BoundaryForm
            start={noBoundary}
            replaces={null}
            onKept={(said) => {
              setVersion(version + 1);
              setDone(`Kept, sealed. ${said}`);
            }}
          />
          <Said trouble={null} done={done} />
        </Part>
      )}
      <div className="mt-8">
        <NextSteps steps={next}>
          <Button size="small" className="mt-4" onClick={() => go({ page: 'limits' })}>
            Keep less contact with somebody
          </Button>
        </NextSteps>
      </div>
    </SafetyPageFrame>
  );
};

export default BoundariesPage;
