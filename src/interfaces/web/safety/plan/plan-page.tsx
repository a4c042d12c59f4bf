import { useState } from 'react';
import type { InputOf, OutputOf } from '../../api/operation-contract.ts';
import { call } from '../../api/call.ts';
import { Button } from '../../look/button.tsx';
import { FailureNotice } from '../../look/failure-notice.tsx';
import { Waiting } from '../../look/waiting.tsx';
import { dateWords } from '../../words/day-words.ts';
import { NextSteps } from '../room/next-steps.tsx';
import { useSpace } from '../room/private-space.ts';
import { RemoveRecord } from '../room/remove-record.tsx';
import { Part, SafetyPageFrame } from '../room/safety-page-frame.tsx';
import { Said } from '../room/said.tsx';
import { Unlocked } from '../room/unlocked.tsx';
import { useKeeping } from '../room/use-keeping.ts';
import { usePrivate } from '../room/use-private.ts';
import { DeadlineList } from './deadline-list.tsx';
import { LettersPart } from './letters-part.tsx';
import { emptyPlan, EventsPart, LimitsPart, type PlanDraft, StepsPart } from './plan-form.tsx';

const next = [
  {
    id: 'support',
    title: 'Take somebody along',
    why: 'To the adviser, to the meeting, through the letters. You need not do any step alone.',
    place: 'support',
  },
  {
    id: 'help',
    title: 'Ask an adviser which days hold for you',
    why: 'A union, a law clinic or a lawyer can say in one talk what no page can.',
    place: 'help',
  },
];

const inputOfPlan = (draft: PlanDraft, keep: boolean, replaces: number | null): InputOf<'plan.save'> => ({
  isUnsafe: draft.isUnsafe,
  events: draft.events.filter(({ on }) => on !== ''),
  limits: [...draft.limits],
  steps: draft.steps.filter(({ who, note, by, doneOn }) => who !== '' || note !== '' || by || doneOn),
  keep,
  ...(replaces === null ? {} : { replaces }),
});

const PlanWork = ({ start, kept }: { readonly start: PlanDraft; readonly kept: number | null }) => {
  const space = useSpace();
  const [draft, setDraft] = useState(start);
  const [number, setNumber] = useState(kept);
  const [shown, setShown] = useState<OutputOf<'plan.save'> | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { isBusy, trouble, keep } = useKeeping();
  const change = (given: Partial<PlanDraft>) => setDraft((now) => ({ ...now, ...given }));
  const work = async (keeps: boolean) => {
    const answer = await keep(() => call('plan.save', inputOfPlan(draft, keeps, number)));
    if (!answer) return;
    setShown(answer);
    setDone(keeps ? 'Kept, sealed.' : 'Counted. Nothing was kept.');
    if (answer.plan !== null) setNumber(answer.plan);
  };
  return (
    <>
      <Part
        title="When did it happen?"
        lead="A day counts only once you have checked it, in a calendar, a mail or the journal."
      >
        <EventsPart draft={draft} onChange={change} />
      </Part>
      <Part title="Time limits that may apply">
        <LimitsPart draft={draft} onChange={change} />
        <Button className="mt-3" disabled={isBusy} onClick={() => void work(false)}>
          Count the days
        </Button>
      </Part>
      {shown && (
        <Part title="Last days">
          {shown.deadlines.length === 0 ? (
            <p className="text-soft">
              There is nothing to count yet. Choose a time limit, and confirm the day it runs from.
            </p>
          ) : (
            <DeadlineList deadlines={shown.deadlines} />
          )}
        </Part>
      )}
      <Part
        title="Steps"
        lead="From what you can do alone to bodies outside. Nobody has to go all of it, or in this order."
      >
        <StepsPart draft={draft} onChange={change} />
      </Part>
      <div className="mt-6">
        {space === 'none' ? (
          <p className="max-w-prose text-soft">
            Nothing here is kept; it is gone when you leave the page. With a private space you could keep it sealed.
          </p>
        ) : (
          <Button variant="primary" disabled={isBusy} onClick={() => void work(true)}>
            {number === null ? 'Keep the plan, sealed' : 'Keep the changes, sealed'}
          </Button>
        )}
        <Said trouble={trouble} done={done} />
      </div>
      {number !== null && <RemoveRecord number={number} what="this plan" to={{ page: 'home' }} />}
    </>
  );
};

const KeptPlans = () => {
  const { data, error, read } = usePrivate('plan.list', {});
  const [open, setOpen] = useState<number | null>(null);
  if (error && !data) return <FailureNotice error={error} onRetry={() => void read()} />;
  if (!data) return <Waiting lines={3} />;
  const chosen = data.items.find(({ plan }) => plan === open);
  if (chosen) return <PlanWork key={chosen.plan} start={chosen.planned} kept={chosen.plan} />;
  return (
    <>
      <ul className="divide-y divide-line">
        {data.items.map((each) => (
          <li key={each.plan} className="flex items-center justify-between gap-3 py-2.5">
            <span>
              <span className="block font-medium">Plan of {dateWords(each.recordedAt.slice(0, 10))}</span>
              <span className="block text-soft">
                {each.deadlines[0] ? `First last day: ${dateWords(each.deadlines[0].lastDay)}` : 'No days counted yet'}
              </span>
            </span>
            <Button size="small" onClick={() => setOpen(each.plan)}>
              Open
            </Button>
          </li>
        ))}
        {data.items.length === 0 && <li className="py-2.5 text-soft">You keep none.</li>}
      </ul>
    </>
  );
};

/** Steps, dates and letters. */
const PlanPage = () => {
  const [isNew, setNew] = useState(true);
  return (
    <SafetyPageFrame
      title="Steps and dates"
      lead="To see where ways lead and what they need. Looking at it decides nothing. This is no legal advice; every date here has to be checked with an adviser."
      back={{ page: 'home' }}
      backLabel="Safety"
    >
      <NextSteps steps={next} />
      <div className="mt-6 flex flex-wrap gap-2" role="group" aria-label="Which plan">
        <Button aria-pressed={isNew} variant={isNew ? 'primary' : 'plain'} size="small" onClick={() => setNew(true)}>
          A new plan
        </Button>
        <Button aria-pressed={!isNew} variant={isNew ? 'plain' : 'primary'} size="small" onClick={() => setNew(false)}>
          Plans you keep
        </Button>
      </div>
      <div className="mt-6">
        {isNew ? (
          <PlanWork key="new" start={emptyPlan} kept={null} />
        ) : (
          <Unlocked what="What you kept">
            <KeptPlans />
          </Unlocked>
        )}
      </div>
      <Part title="Letters to begin from">
        <LettersPart />
      </Part>
    </SafetyPageFrame>
  );
};

export default PlanPage;
