import { Link } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import type { ItemOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { change } from '../app/change.ts';
import { openWrite } from '../app/overlay.ts';
import { useToday } from '../app/use-status.ts';
import { Button } from '../look/button.tsx';
import { EmptyState } from '../look/empty-state.tsx';
import { FailureNotice } from '../look/failure-notice.tsx';
import { Waiting } from '../look/waiting.tsx';
import { OutreachFrame } from '../outreach/outreach-frame.tsx';
import { agoWords } from '../words/day-words.ts';
import { draftChannelLabel, kindLabel } from './draft-words.ts';

type Draft = ItemOf<'drafts.list'>;
const shown = 100;

const Line = ({ draft, today }: { readonly draft: Draft; readonly today: string }) => {
  const person = { id: draft.personId, fullName: draft.fullName };
  const day = (draft.sentAt ?? draft.updatedAt).slice(0, 10);
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-5 py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p>
          <Link to="/people/$person" params={{ person: person.id }} className="font-medium hover:text-accent">
            {person.fullName}
          </Link>
          <span className="text-soft"> · {kindLabel(draft.kind)}</span>
        </p>
        <p className="line-clamp-2 break-words text-soft">{draft.body}</p>
        <p className="text-second text-faint">
          {draftChannelLabel(draft.channel)}, {draft.sentAt ? 'sent' : 'changed'} {agoWords(day, today)}
        </p>
      </div>
      <div className="flex gap-2">
        {draft.sentAt === null && (
          <Button size="small" onClick={() => openWrite(person, { draft: draft.id })}>
            Go on
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          aria-label={`Remove the draft to ${person.fullName}`}
          onClick={() => void change('drafts.remove', { draft: draft.id }, `Removed the draft to ${person.fullName}`)}
        >
          Remove
        </Button>
      </div>
    </li>
  );
};

/** What was begun and not sent yet, and what was sent. */
const DraftsPage = () => {
  const [state, setState] = useState<'open' | 'sent'>('open');
  const today = useToday();
  const { data, error, refetch } = useOperation('drafts.list', { state, limit: shown }, { hold: true });
  return (
    <OutreachFrame title="Drafts">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <div className="flex gap-2">
          {(['open', 'sent'] as const).map((each) => (
            <Button
              key={each}
              size="small"
              aria-pressed={state === each}
              variant={state === each ? 'plain' : 'quiet'}
              onClick={() => setState(each)}
            >
              {each === 'open' ? 'To be sent' : 'Sent'}
            </Button>
          ))}
        </div>
        <Button variant="primary" onClick={() => openWrite()}>
          <PenLine size={16} aria-hidden /> Write to somebody
        </Button>
      </div>
      {error && !data ? (
        <FailureNotice error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Waiting lines={4} />
      ) : data.items.length === 0 ? (
        <EmptyState title={state === 'open' ? 'No drafts' : 'Nothing marked as sent yet'}>
          A text begun on a person’s page or on Today can be kept here. Nothing is ever sent but by you.
        </EmptyState>
      ) : (
        <ul className="card divide-y divide-line">
          {data.items.map((draft) => (
            <Line key={draft.id} draft={draft} today={today} />
          ))}
        </ul>
      )}
    </OutreachFrame>
  );
};

export default DraftsPage;
