import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { OutputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { change } from '../app/change.ts';
import { openWrite, type OverlayPerson } from '../app/overlay.ts';
import { useToday, useZone } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { OutreachFrame } from '../outreach/outreach-frame.tsx';
import { PersonPicker } from '../people/person-picker.tsx';
import { AttendeeLine } from './attendee-line.tsx';
import { whenAndWhere } from './event-words.ts';
import { Reasons } from './reasons.tsx';

const EventDialog = lazy(() => import('./event-dialog.tsx'));
const CaptureDialog = lazy(() => import('./capture-dialog.tsx'));
type Detail = OutputOf<'events.show'>;
const route = getRouteApi('/outreach/events/$event');

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title}>
    <h2 className="mb-2 text-lead font-semibold">{title}</h2>
    {children}
  </section>
);

const asPerson = ({ personId, fullName }: { readonly personId: string; readonly fullName: string }): OverlayPerson => ({
  id: personId,
  fullName,
});

const ToMeet = ({ event, onMet }: { readonly event: Detail; readonly onMet: (person: OverlayPerson) => void }) => (
  <Section title={event.state === 'past' ? 'Expected, and not noted as met' : 'Whom to meet'}>
    {event.toMeet.length > 0 && (
      <ul className="card mb-4 divide-y divide-line">
        {event.toMeet.map((each) => (
          <AttendeeLine
            key={each.personId}
            person={each}
            actions={
              <>
                {event.state !== 'coming' && (
                  <Button size="small" aria-label={`Met ${each.fullName}`} onClick={() => onMet(asPerson(each))}>
                    Met
                  </Button>
                )}
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`Leave out ${each.fullName}`}
                  onClick={() =>
                    void change(
                      'events.attend',
                      { event: event.id, people: [each.personId], state: 'absent' },
                      `${each.fullName} is left out`,
                    )
                  }
                >
                  Leave out
                </Button>
              </>
            }
          >
            <Reasons reasons={each.reasons} />
          </AttendeeLine>
        ))}
      </ul>
    )}
    <div className="max-w-sm">
      <PersonPicker
        label="Who else will be there"
        people={[]}
        onChange={(chosen) =>
          void change(
            'events.attend',
            { event: event.id, people: chosen.map(({ id }) => id), state: 'planned' },
            'Noted who will be there',
          )
        }
      />
    </div>
  </Section>
);

const CameOfIt = ({ event }: { readonly event: Detail }) =>
  event.cameOfIt.length === 0 ? null : (
    <Section title="Whom you met, and what came of it">
      <ul className="card divide-y divide-line">
        {event.cameOfIt.map((each) => (
          <AttendeeLine
            key={each.personId}
            person={each}
            actions={
              each.since === null && (
                <Button
                  size="small"
                  aria-label={`Write to ${each.fullName}`}
                  onClick={() => openWrite(asPerson(each), { draftKind: 'event-follow-up' })}
                >
                  Write
                </Button>
              )
            }
          >
            <p className="text-soft">{each.text}</p>
          </AttendeeLine>
        ))}
      </ul>
    </Section>
  );

const About = ({ event }: { readonly event: Detail }) => (
  <>
    {event.seeking && <p className="text-pretty break-words text-soft">You look for {event.seeking}.</p>}
    {event.notes && <p className="text-pretty break-words whitespace-pre-line text-soft">{event.notes}</p>}
    {event.url && (
      <p>
        <a href={event.url} target="_blank" rel="noreferrer" className="break-words underline hover:text-accent">
          The event’s own page
        </a>
      </p>
    )}
  </>
);

const Shown = ({ event }: { readonly event: Detail }) => {
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const [meeting, setMeeting] = useState<{ person?: OverlayPerson } | null>(null);
  const remove = async () => {
    await navigate({ to: '/outreach/events' });
    await change('events.remove', { event: event.id }, `Removed ${event.name}`);
  };
  return (
    <div className="max-w-3xl space-y-8">
      <About event={event} />
      <div className="flex flex-wrap gap-2">
        {event.state !== 'coming' && (
          <Button variant="primary" onClick={() => setMeeting({})}>
            I met somebody
          </Button>
        )}
        <Button onClick={() => setEditing(true)}>Change</Button>
        <Button variant="quiet" onClick={() => void remove()}>
          Remove
        </Button>
      </div>
      {event.state === 'past' && <CameOfIt event={event} />}
      <ToMeet event={event} onMet={(person) => setMeeting({ person })} />
      {event.state !== 'past' && <CameOfIt event={event} />}
      <Suspense fallback={null}>
        {editing && <EventDialog event={event} onClose={() => setEditing(false)} />}
        {meeting && <CaptureDialog event={event} person={meeting.person} onClose={() => setMeeting(null)} />}
      </Suspense>
    </div>
  );
};

/** One event: whom to look for before it, whom one met at it, what came of that after it. */
const EventPage = () => {
  const { event: id } = route.useParams();
  const [today, zone] = [useToday(), useZone()];
  const { data: event, error, refetch } = useOperation('events.show', { event: id });
  return (
    <OutreachFrame
      title={event?.name ?? 'Event'}
      lead={
        <>
          {event && whenAndWhere(event, today, zone)}{' '}
          <Link to="/outreach/events" className="underline hover:text-accent">
            All events
          </Link>
        </>
      }
    >
      {error && !event && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {!error && !event && <Waiting lines={6} />}
      {event && <Shown event={event} />}
    </OutreachFrame>
  );
};

export default EventPage;
