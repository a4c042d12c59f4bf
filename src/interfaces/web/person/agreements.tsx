import { Handshake, Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { PersonDetail } from '../../../domain/people/person-detail.ts';
import { change } from '../app/change.ts';
import { useToday } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { classes } from '../look/class-names.ts';
import { dayInMonth, dueWords } from '../words/day-words.ts';
import { callName } from '../words/role-words.ts';
import { type Agreement, agreementsOf } from './agreement.ts';

const AgreementDialog = lazy(() => import('./agreement-dialog.tsx'));

const tick = ({ id, kind, doneOn }: Agreement) => {
  const done = doneOn === null;
  return kind === 'follow-up'
    ? change('follow-ups.edit', { followUp: id, done }, done ? 'Follow-up done' : 'Follow-up open again')
    : change('promises.edit', { promise: id, done }, done ? 'Promise kept' : 'Promise open again');
};

const Line = ({
  agreement,
  first,
  today,
  onEdit,
}: {
  readonly agreement: Agreement;
  readonly first: string;
  readonly today: string;
  readonly onEdit: () => void;
}) => {
  const { kind, text, dueOn, doneOn } = agreement;
  const who = { given: 'You promised', received: `${first} promised`, 'follow-up': 'Follow up' }[kind];
  const isSoon = doneOn === null && dueOn !== null && dueOn <= today;
  return (
    <li className="flex items-start gap-3 px-4 py-2.5">
      <input
        type="checkbox"
        checked={doneOn !== null}
        onChange={() => void tick(agreement)}
        aria-label={`Done: ${text}`}
        className="mt-1"
      />
      <div className="min-w-0 flex-1">
        <p className={classes('break-words', doneOn !== null && 'text-faint line-through')}>{text}</p>
        <p className="text-second text-faint">
          {who}
          {doneOn !== null
            ? ` · done ${dayInMonth(doneOn)}`
            : dueOn && (
                <span className={isSoon ? 'text-soon' : ''}>
                  {' '}
                  · by {dayInMonth(dueOn)}, {dueWords(dueOn, today)}
                </span>
              )}
        </p>
      </div>
      <Button variant="quiet" size="small" onClick={onEdit} aria-label={`Edit: ${text}`}>
        Edit
      </Button>
    </li>
  );
};

/** Promises and follow-ups: what is open between us. */
export const Agreements = ({ detail }: { readonly detail: PersonDetail }) => {
  const [editing, setEditing] = useState<Agreement | 'new' | null>(null);
  const today = useToday();
  const first = callName(detail.person);
  const { open, done } = agreementsOf(detail);
  const line = (agreement: Agreement) => (
    <Line key={agreement.id} agreement={agreement} first={first} today={today} onEdit={() => setEditing(agreement)} />
  );
  return (
    <section aria-label="Promises and follow-ups">
      <div className="mb-2 flex items-center justify-between">
        <h2 className="text-lead font-semibold">Promises and follow-ups</h2>
        <Button variant="quiet" size="small" onClick={() => setEditing('new')}>
          <Plus size={15} aria-hidden /> Add
        </Button>
      </div>
      {open.length > 0 ? (
        <ul className="card divide-y divide-line">{open.map(line)}</ul>
      ) : (
        <p className="flex items-center gap-2 text-faint">
          <Handshake size={16} aria-hidden /> Nothing is open between you.
        </p>
      )}
      {done.length > 0 && (
        <details className="mt-2">
          <summary className="text-second text-faint">{done.length} done</summary>
          <ul className="mt-1 divide-y divide-line">{done.map(line)}</ul>
        </details>
      )}
      {editing && (
        <Suspense fallback={null}>
          <AgreementDialog
            person={detail.person}
            agreement={editing === 'new' ? null : editing}
            onClose={() => setEditing(null)}
          />
        </Suspense>
      )}
    </section>
  );
};
