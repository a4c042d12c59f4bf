import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import type { Exchange } from '../../../domain/reciprocity/exchange.ts';
import type { OutputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { useToday } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { BalancePicture } from '../reciprocity/balance-picture.tsx';
import { exchangeSentence } from '../reciprocity/exchange-words.ts';
import { ThanksLine } from '../reciprocity/thanks-line.tsx';
import { agoWords } from '../words/day-words.ts';
import { callName } from '../words/role-words.ts';
import { PersonAsks } from './person-asks.tsx';

const ExchangeDialog = lazy(() => import('../reciprocity/exchange-dialog.tsx'));
const AskDialog = lazy(() => import('../reciprocity/ask-dialog.tsx'));
const IntroductionDialog = lazy(() => import('../outreach/introduction-dialog.tsx'));

type Balance = OutputOf<'balance.show'>;

const Line = ({
  exchange,
  first,
  today,
  onEdit,
}: {
  readonly exchange: Exchange;
  readonly first: string;
  readonly today: string;
  readonly onEdit: () => void;
}) => {
  const said = exchangeSentence(exchange, first);
  return (
    <li className="flex items-start gap-3 px-4 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="break-words">
          {said}
          {exchange.text && `: ${exchange.text}`}
        </p>
        <p className="text-second text-faint">
          {agoWords(exchange.happenedOn, today)}
          {exchange.thankedOn && ' · thanked'}
          {exchange.batchId && ' · from an import'}
        </p>
      </div>
      <Button variant="quiet" size="small" onClick={onEdit} aria-label={`Edit: ${said}`}>
        Edit
      </Button>
    </li>
  );
};

const Ledger = ({
  balance,
  first,
  onEdit,
}: {
  readonly balance: Balance;
  readonly first: string;
  readonly onEdit: (exchange: Exchange) => void;
}) => {
  const today = useToday();
  const owed = balance.exchanges.filter((each) => balance.thanksOwed.includes(each.id));
  return (
    <>
      <div className="card p-4">
        <p className="text-pretty">{balance.sentence}</p>
        {balance.leaning !== 'nothing' && (
          <div className="mt-3">
            <BalancePicture quarters={balance.quarters} />
          </div>
        )}
      </div>
      {owed.length > 0 && (
        <ul aria-label="Thanks owed" className="card mt-2 divide-y divide-line">
          {owed.map((exchange) => (
            <ThanksLine key={exchange.id} id={exchange.id} label={`Thanked: ${exchangeSentence(exchange, first)}`}>
              {exchangeSentence(exchange, first)} {agoWords(exchange.happenedOn, today)}. A word of thanks is due.
            </ThanksLine>
          ))}
        </ul>
      )}
      {balance.exchanges.length > 0 && (
        <details className="mt-2">
          <summary className="text-second text-accent">
            {balance.exchanges.length === 1 ? 'The one thing on file' : `All ${balance.exchanges.length} on file`}
          </summary>
          <ul className="card mt-1 divide-y divide-line">
            {balance.exchanges.map((exchange) => (
              <Line key={exchange.id} exchange={exchange} first={first} today={today} onEdit={() => onEdit(exchange)} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

type Open = { readonly kind: 'exchange'; readonly exchange: Exchange | null } | { readonly kind: 'ask' | 'introduce' };

/** What the two of you gave each other, what is owed, and what was asked. */
export const GiveAndTake = ({ detail }: { readonly detail: PersonDetail }) => {
  const [open, setOpen] = useState<Open | null>(null);
  const { person } = detail;
  const { data: balance } = useOperation('balance.show', { person: person.id }, { hold: true });
  const first = callName(person);
  const close = () => setOpen(null);
  return (
    <section aria-label="Give and take">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lead font-semibold">Give and take</h2>
        <div className="flex flex-wrap">
          <Button variant="quiet" size="small" onClick={() => setOpen({ kind: 'exchange', exchange: null })}>
            <Plus size={15} aria-hidden /> Given or received
          </Button>
          <Button variant="quiet" size="small" onClick={() => setOpen({ kind: 'ask' })}>
            Ask…
          </Button>
          <Button variant="quiet" size="small" onClick={() => setOpen({ kind: 'introduce' })}>
            Introduce…
          </Button>
        </div>
      </div>
      {balance && (
        <Ledger balance={balance} first={first} onEdit={(exchange) => setOpen({ kind: 'exchange', exchange })} />
      )}
      <PersonAsks person={person.id} />
      <Suspense fallback={null}>
        {open?.kind === 'exchange' && <ExchangeDialog person={person} exchange={open.exchange} onClose={close} />}
        {open?.kind === 'ask' && <AskDialog person={person} onClose={close} />}
        {open?.kind === 'introduce' && <IntroductionDialog one={person} onClose={close} />}
      </Suspense>
    </section>
  );
};
