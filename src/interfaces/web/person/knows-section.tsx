import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { OutputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';
import { change } from '../app/change.ts';
import type { OverlayPerson } from '../app/overlay.ts';
import { Avatar } from '../look/avatar.tsx';
import { Button } from '../look/button.tsx';
import { counted } from '../words/number-words.ts';
import { SideSection } from './side-section.tsx';

const KnownTieDialog = lazy(() => import('./known-tie-dialog.tsx'));

type Acquaintance = OutputOf<'knows.list'>['items'][number];

const fewShown = 5;
const mostShown = 500;

const certainty = ({ state, confidence }: Acquaintance): string => {
  if (state === 'denied') return 'do not know each other';
  const words = confidence >= 0.8 ? 'quite sure' : confidence >= 0.5 ? 'likely' : 'perhaps';
  return confidence === 1 ? 'certain' : `${words}, ${Math.round(confidence * 100)} %`;
};

const Words = ({ person, tie }: { readonly person: OverlayPerson; readonly tie: Acquaintance }) => {
  const pair = { person: person.id, other: tie.person.id };
  const names = `${person.fullName} and ${tie.person.fullName}`;
  const say = (label: string, hint: string, run: () => void) => (
    <Button variant="quiet" size="small" className="min-h-7 px-2" aria-label={hint} onClick={run}>
      {label}
    </Button>
  );
  return (
    <p className="-ml-2 flex flex-wrap">
      {tie.state !== 'held' &&
        say('Confirm', `${names} know each other`, () => {
          void change('knows.add', pair, `${names} know each other`);
        })}
      {tie.state !== 'denied' &&
        say('Deny', `${names} do not know each other`, () => {
          void change('knows.deny', pair, `${names} do not know each other`);
        })}
      {tie.state !== 'seen' &&
        say('Take back', `Take back your word on ${names}`, () => {
          void change('knows.remove', pair, `Took back your word on ${names}`);
        })}
    </p>
  );
};

const KnownPerson = ({ person, tie }: { readonly person: OverlayPerson; readonly tie: Acquaintance }) => (
  <li className="py-1.5">
    <details>
      <summary className="flex cursor-pointer items-center gap-2 rounded-md">
        <Avatar id={tie.person.id} name={tie.person.fullName} hasPhoto={tie.person.hasPhoto} size="small" />
        <span className="min-w-0 flex-1">
          <span className="block truncate">{tie.person.fullName}</span>
          <span className="block text-small text-faint">{certainty(tie)}</span>
        </span>
      </summary>
      <div className="mt-1 pl-9 text-second text-soft">
        <ul>
          {tie.evidence.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        {tie.note && <p className="whitespace-pre-wrap">{tie.note}</p>}
        {tie.strength > 0 && (
          <p className="text-faint">Their tie is at least {tie.strength} of 100, as far as you see it.</p>
        )}
        <Link to="/people/$person" params={{ person: tie.person.id }} className="text-link">
          Open {tie.person.fullName}
        </Link>
        <Words person={person} tie={tie} />
      </div>
    </details>
  </li>
);

/** Whom among the user's people somebody knows, with what says so, to be confirmed or denied. */
export const KnowsSection = ({ person }: { readonly person: OverlayPerson }) => {
  const [isAdding, setAdding] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const { data } = useOperation(
    'knows.list',
    { person: person.id, limit: isWhole ? mostShown : fewShown },
    { hold: true },
  );
  return (
    <SideSection title="Knows" addLabel="Add whom they know" onAdd={() => setAdding(true)}>
      {data?.total === 0 && (
        <p className="text-second text-faint">
          Nobody of your people, as far as one can see. Meetings, messages to several and shared employers will show.
        </p>
      )}
      <ul>
        {data?.items.map((tie) => (
          <KnownPerson key={tie.person.id} person={person} tie={tie} />
        ))}
      </ul>
      {data && data.total > data.items.length && (
        <button type="button" className="text-second text-link" onClick={() => setWhole(true)}>
          Show all {counted(data.total, 'person', 'people')}
        </button>
      )}
      {isAdding && (
        <Suspense fallback={null}>
          <KnownTieDialog person={person} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </SideSection>
  );
};
