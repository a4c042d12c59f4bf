import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useOperation } from '../api/use-operation.ts';
import { useToday } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { AskLine } from '../reciprocity/ask-line.tsx';
import { exchangeSentence } from '../reciprocity/exchange-words.ts';
import { ThanksLine } from '../reciprocity/thanks-line.tsx';
import { agoWords } from '../words/day-words.ts';
import { IntroductionLine } from './introduction-line.tsx';
import { OutreachFrame } from './outreach-frame.tsx';

const IntroductionDialog = lazy(() => import('./introduction-dialog.tsx'));
const shown = 100;

const Block = ({
  title,
  action,
  empty,
  count,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly empty: ReactNode;
  readonly count: number | undefined;
  readonly children: ReactNode;
}) => (
  <section aria-label={title}>
    <div className="mb-2 flex items-center justify-between gap-3">
      <h2 className="text-lead font-semibold">{title}</h2>
      {action}
    </div>
    {count === undefined ? <Waiting lines={2} /> : count === 0 ? <p className="text-soft">{empty}</p> : children}
  </section>
);

const Thanks = ({ today }: { readonly today: string }) => {
  const { data } = useOperation('thanks.list', {});
  return (
    <Block
      title="Thanks owed"
      count={data?.items.length}
      empty="Nobody waits for a word of thanks. What you note as received shows up here until you have said it."
    >
      <ul className="card divide-y divide-line">
        {data?.items.map((owed) => (
          <ThanksLine key={owed.id} id={owed.id} label={`Thanked: ${owed.fullName}`}>
            <Link to="/people/$person" params={{ person: owed.personId }} className="font-medium hover:text-accent">
              {owed.fullName}
            </Link>
            : {exchangeSentence({ kind: owed.kind as 'advice', direction: 'received' }, 'They')}
            {owed.text && ` (${owed.text})`} {agoWords(owed.happenedOn, today)}
          </ThanksLine>
        ))}
      </ul>
    </Block>
  );
};

const Introductions = () => {
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useOperation('introductions.list', { limit: shown }, { hold: true });
  if (error && !data) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <Block
        title="Introductions"
        count={data?.items.length}
        action={
          <Button size="small" onClick={() => setAdding(true)}>
            Plan one
          </Button>
        }
        empty="None is under way. Think of two people who would be glad of each other: bringing them together is the most welcome thing one can give."
      >
        <ul className="card divide-y divide-line">
          {data?.items.map((introduction) => (
            <IntroductionLine key={introduction.id} introduction={introduction} />
          ))}
        </ul>
      </Block>
      {adding && (
        <Suspense fallback={null}>
          <IntroductionDialog onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
};

const Asks = ({ today }: { readonly today: string }) => {
  const [state, setState] = useState<'open' | 'all'>('open');
  const { data } = useOperation('asks.list', { state, limit: shown }, { hold: true });
  return (
    <Block
      title="Asks"
      count={data?.items.length}
      action={
        <Button size="small" variant="quiet" onClick={() => setState(state === 'open' ? 'all' : 'open')}>
          {state === 'open' ? 'Show all' : 'Only open ones'}
        </Button>
      }
      empty="Nothing you asked is still open. On a person’s page, “Ask…” looks first at what was asked before."
    >
      <ul className="card divide-y divide-line">
        {data?.items.map((ask) => (
          <AskLine key={ask.id} ask={ask} today={today} named />
        ))}
      </ul>
    </Block>
  );
};

/** What waits between you and others: thanks owed, introductions under way, asks still open. */
const OutreachPage = () => {
  const today = useToday();
  return (
    <OutreachFrame title="Outreach" lead="Give first, ask well, and close the circle.">
      <div className="max-w-3xl space-y-9">
        <Thanks today={today} />
        <Introductions />
        <Asks today={today} />
      </div>
    </OutreachFrame>
  );
};

export default OutreachPage;
