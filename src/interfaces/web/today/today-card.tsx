import { Link } from '@tanstack/react-router';
import { Check, ChevronDown, MessageSquarePlus, PenLine } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { dayNumber, dayText } from '../../../kernel/day-number.ts';
import type { TodayItem } from '../../../domain/outreach/today-item.ts';
import { kindForToday } from '../drafts/kind-for-today.ts';
import { openLog, openWrite } from '../app/overlay.ts';
import { Avatar } from '../look/avatar.tsx';
import { Button } from '../look/button.tsx';
import { Chip } from '../look/chip.tsx';
import { Menu } from '../look/menu.tsx';
import { longDay } from '../words/day-words.ts';
import { roleLabel } from '../words/role-words.ts';
import { finish, leaveOut, putOff, putOffUntil } from './today-actions.ts';

const PickDayDialog = lazy(() => import('./pick-day-dialog.tsx'));

const Later = ({
  item,
  day,
  onPick,
}: {
  readonly item: TodayItem;
  readonly day: string;
  readonly onPick: () => void;
}) => {
  const back = (days: number) =>
    longDay(dayText(dayNumber(day) + days))
      .split(' ')
      .slice(0, 2)
      .join(' ');
  const entry = (id: string, label: string, days: number) => ({
    id,
    label,
    detail: back(days),
    onAction: () => void putOff(item, day, days),
  });
  return (
    <Menu
      label={`Later: ${item.person.fullName}`}
      entries={[
        entry('tomorrow', 'Tomorrow', 1),
        entry('week', 'Next week', 7),
        entry('month', 'In a month', 30),
        { id: 'pick', label: 'Pick a day…', onAction: onPick },
        'line',
        { id: 'never', label: 'Not this person', onAction: () => void leaveOut(item) },
      ]}
    >
      Later <ChevronDown size={14} aria-hidden />
    </Menu>
  );
};

const Who = ({ person }: Pick<TodayItem, 'person'>) => (
  <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
    <h2 className="font-semibold">
      <Link to="/people/$person" params={{ person: person.id }} className="hover:text-accent">
        {person.fullName}
      </Link>
    </h2>
    {person.roles.slice(0, 2).map((role) => (
      <Chip key={role} tone="accent">
        {roleLabel(role)}
      </Chip>
    ))}
    <p className="w-full truncate text-second text-faint">
      {[person.title, person.organisation].filter(Boolean).join(', ')}
    </p>
  </div>
);

/** One person to turn to: why, what it rests on, and what can be done at once. */
export const TodayCard = ({ item, day }: { readonly item: TodayItem; readonly day: string }) => {
  const [picking, setPicking] = useState(false);
  const { person, reason, evidence, actions, overdueDays } = item;
  return (
    <li
      data-card
      tabIndex={-1}
      aria-label={`${person.fullName}: ${reason}`}
      className="card group flex gap-4 p-4 focus-visible:outline-offset-0 sm:p-5"
    >
      <Avatar id={person.id} name={person.fullName} hasPhoto={person.hasPhoto} size="card" />
      <div className="min-w-0 flex-1">
        <Who person={person} />
        <p className="mt-1.5 text-pretty">
          {reason}
          {overdueDays > 0 && item.kind !== 'cadence' && <span className="sr-only"> Overdue.</span>}
        </p>
        {evidence.length > 0 && (
          <details className="mt-1 text-second text-soft">
            <summary className="inline text-faint hover:text-soft">Why now?</summary>
            <ul className="mt-1 list-disc space-y-0.5 pl-5">
              {evidence.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        <div className="mt-3 flex flex-wrap gap-2">
          {actions.includes('done') && (
            <Button size="small" variant="primary" onClick={() => void finish(item)}>
              <Check size={15} aria-hidden /> Done
            </Button>
          )}
          <Button size="small" variant={actions.includes('done') ? 'plain' : 'primary'} onClick={() => openLog(person)}>
            <MessageSquarePlus size={15} aria-hidden /> Log
          </Button>
          <Button size="small" onClick={() => openWrite(person, { draftKind: kindForToday(item.kind) })}>
            <PenLine size={15} aria-hidden /> Write
          </Button>
          <Later item={item} day={day} onPick={() => setPicking(true)} />
        </div>
      </div>
      {picking && (
        <Suspense fallback={null}>
          <PickDayDialog
            title={`${person.fullName} comes back on`}
            day={day}
            onPick={(until) => void putOffUntil(item, until)}
            onClose={() => setPicking(false)}
          />
        </Suspense>
      )}
    </li>
  );
};
