import { Link } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ItemOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import { classes } from '../look/class-names.ts';
import { Menu } from '../look/menu.tsx';
import { dayInMonth } from '../words/day-words.ts';
import { counted } from '../words/number-words.ts';
import { GoalDots } from './goal-dots.tsx';

const OneLineDialog = lazy(() => import('../look/one-line-dialog.tsx'));
type Goal = ItemOf<'goals.list'>;

const Past = ({ past }: Pick<Goal, 'past'>) => (
  <ol className="mt-3 flex flex-wrap gap-1" aria-label="Periods before">
    {past.map(({ period, label, done, needed, met }) => (
      <li
        key={period}
        title={`${label}: ${done} of ${needed}`}
        className={classes(
          'flex size-6 items-center justify-center rounded-sm text-small',
          met ? 'bg-accent-wash text-accent-deep' : 'bg-sunken text-faint',
        )}
      >
        <span aria-hidden>{met ? '✓' : '·'}</span>
        <span className="sr-only">
          {label}: {done} of {needed}
        </span>
      </li>
    ))}
  </ol>
);

const Evidence = ({ current }: Pick<Goal, 'current'>) => (
  <details className="mt-3 text-second text-soft">
    <summary className="inline text-faint hover:text-soft">What counts</summary>
    <ul className="mt-1 list-disc space-y-0.5 pl-5">
      {current.counted.map(({ personId, fullName, on, how }) => (
        <li key={`${personId} ${on} ${how}`}>
          <Link to="/people/$person" params={{ person: personId }} className="hover:text-accent">
            {fullName}
          </Link>
          , {how}, {dayInMonth(on)}
        </li>
      ))}
    </ul>
  </details>
);

/** A goal: how far it came, what counted, and the periods before. */
export const GoalCard = ({ goal, today }: { readonly goal: Goal; readonly today: string }) => {
  const [changing, setChanging] = useState(false);
  const { id, what, period, current, past, streak, endedOn } = goal;
  const setTarget = (text: string) => change('goals.edit', { goal: id, target: Number(text) }, 'Goal changed');
  return (
    <li className="card p-4 sm:p-5">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold break-words">{what}</h2>
          <p className="text-second text-faint">
            every {period}
            {endedOn !== null && `, until ${dayInMonth(endedOn)}`}
          </p>
        </div>
        <Menu
          label={`More about: ${what}`}
          size="icon"
          variant="quiet"
          entries={[
            { id: 'target', label: 'Change the number…', onAction: () => setChanging(true) },
            endedOn === null
              ? {
                  id: 'end',
                  label: `End with this ${period}`,
                  onAction: () => void change('goals.edit', { goal: id, until: today }, 'The goal ends'),
                }
              : {
                  id: 'go-on',
                  label: 'Let it go on',
                  onAction: () => void change('goals.edit', { goal: id, until: null }, 'The goal goes on'),
                },
            'line',
            {
              id: 'remove',
              label: 'Remove',
              onAction: () => void change('goals.remove', { goal: id }, 'Goal removed'),
            },
          ]}
        >
          <Ellipsis size={18} aria-hidden />
        </Menu>
      </div>
      <div className="mt-3">
        <GoalDots done={current.done} needed={current.needed} />
      </div>
      <p className="mt-2">{current.words}</p>
      {streak.words && <p className="text-second text-soft">{streak.words}</p>}
      {current.counted.length > 0 && <Evidence current={current} />}
      {past.length > 0 && <Past past={past} />}
      {past.length > 0 && <p className="sr-only">{counted(streak.length, period)} reached one after the other.</p>}
      {changing && (
        <Suspense fallback={null}>
          <OneLineDialog
            title={what}
            label="How many"
            hint="It holds for the periods before as well."
            action="Save"
            onClose={() => setChanging(false)}
            onSubmit={setTarget}
          />
        </Suspense>
      )}
    </li>
  );
};
