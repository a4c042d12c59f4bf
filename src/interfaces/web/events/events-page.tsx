import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { ItemOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { useToday, useZone } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { Chip } from '../look/chip.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { OutreachFrame } from '../outreach/outreach-frame.tsx';
import { whenAndWhere } from './event-words.ts';

const EventDialog = lazy(() => import('./event-dialog.tsx'));
type Line = ItemOf<'events.list'>;

const most = 500;

const peopleWords = ({ planned, met }: Line): string =>
  [met > 0 && `${met} met`, planned > 0 && `${planned} expected`].filter(Boolean).join(', ');

const EventLine = ({ event }: { readonly event: Line }) => {
  const [today, zone] = [useToday(), useZone()];
  const people = peopleWords(event);
  return (
    <li>
      <Link
        to="/outreach/events/$event"
        params={{ event: event.id }}
        className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3 hover:bg-hover"
      >
        <span className="min-w-0 flex-1 basis-56">
          <span className="block font-medium break-words">{event.name}</span>
          <span className="block text-second text-faint">{whenAndWhere(event, today, zone)}</span>
        </span>
        {event.state === 'now' && <Chip tone="soon">now</Chip>}
        {people !== '' && <span className="text-second text-soft">{people}</span>}
      </Link>
    </li>
  );
};

const Group = ({ title, items }: { readonly title: string; readonly items: readonly Line[] }) =>
  items.length === 0 ? null : (
    <section aria-label={title}>
      <h2 className="mb-2 text-second font-medium text-faint">{title}</h2>
      <ul className="card divide-y divide-line">
        {items.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ul>
    </section>
  );

/** Events to come, those without a day, and those that are over. */
const EventsPage = () => {
  const [adding, setAdding] = useState(false);
  const navigate = useNavigate();
  const { data, error, refetch } = useOperation('events.list', { when: 'all', limit: most }, { hold: true });
  const groupOf = (...states: readonly Line['state'][]) =>
    (data?.items ?? []).filter(({ state }) => states.includes(state));
  const enter = (
    <Button size="small" onClick={() => setAdding(true)}>
      Enter an event
    </Button>
  );
  return (
    <OutreachFrame title="Events" lead="Know whom to look for, note whom you met, and write within a day.">
      <div className="max-w-3xl space-y-7">
        {error && !data && <FailureNotice error={error} onRetry={() => void refetch()} />}
        {!error && !data && <Waiting lines={5} />}
        {data && data.items.length === 0 && (
          <EmptyState title="No event yet" action={enter}>
            Enter one you may go to and who will be there, and Tiewise says whom to look for and why. Events of an
            imported archive show up by themselves.
          </EmptyState>
        )}
        {data && data.items.length > 0 && (
          <>
            <div className="-mb-3 flex justify-end">{enter}</div>
            <Group title="Coming up" items={groupOf('coming', 'now')} />
            <Group title="No day yet" items={groupOf('undated')} />
            <Group title="Over" items={groupOf('past')} />
          </>
        )}
      </div>
      {adding && (
        <Suspense fallback={null}>
          <EventDialog
            onClose={() => setAdding(false)}
            onAdded={(id) => void navigate({ to: '/outreach/events/$event', params: { event: id } })}
          />
        </Suspense>
      )}
    </OutreachFrame>
  );
};

export default EventsPage;
