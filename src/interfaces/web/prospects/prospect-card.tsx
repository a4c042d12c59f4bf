import { Link } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ProspectStepKind } from '../../../domain/outreach/prospects/prospect.ts';
import type { ItemOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import { openWrite } from '../app/overlay.ts';
import { Avatar } from '../look/avatar.tsx';
import { Button } from '../look/button.tsx';
import { Chip } from '../look/chip.tsx';
import { Menu } from '../look/menu.tsx';
import { agoWords, dateWords, dueWords } from '../words/day-words.ts';

type Prospect = ItemOf<'prospects.list'>;

const stateWords = { wish: 'wish', contacted: 'contacted', met: 'met', 'set-aside': 'set aside' } as const;
const stepWords: Readonly<Record<ProspectStepKind, { press: string; said: string }>> = {
  contacted: { press: 'I turned to them', said: 'Noted' },
  met: { press: 'We met', said: 'Noted: you met' },
  'set-aside': { press: 'Set aside', said: 'Set aside' },
  'taken-up': { press: 'Take up again', said: 'Taken up again' },
};

const stepsIn: Readonly<Record<Prospect['state'], readonly ProspectStepKind[]>> = {
  wish: ['contacted', 'met', 'set-aside'],
  contacted: ['met', 'set-aside'],
  met: ['set-aside'],
  'set-aside': ['taken-up'],
};

const Name = ({ prospect: { personId, fullName } }: { readonly prospect: Prospect }) =>
  personId === null ? (
    fullName
  ) : (
    <Link to="/people/$person" params={{ person: personId }} className="hover:text-accent">
      {fullName}
    </Link>
  );

const Next = ({ prospect, today }: { readonly prospect: Prospect; readonly today: string }) =>
  prospect.next === null ? null : (
    <p className="mt-1.5 text-pretty">
      <span className="text-faint">Next: </span>
      {prospect.next.text}
      {prospect.next.on !== null && <span className="text-faint"> {dueWords(prospect.next.on, today)}</span>}
    </p>
  );

const History = ({ history }: Pick<Prospect, 'history'>) =>
  history.length === 0 ? null : (
    <details className="mt-1 text-second text-soft">
      <summary className="inline text-faint hover:text-soft">How it came here</summary>
      <ol className="mt-1 list-disc space-y-0.5 pl-5">
        {history.map(({ on, words, step }) => (
          <li key={step ?? `${on} ${words}`}>
            {dateWords(on)}: {words}
          </li>
        ))}
      </ol>
    </details>
  );

const Namesake = ({ prospect: { id, namesake } }: { readonly prospect: Prospect }) =>
  namesake === null ? null : (
    <p className="mt-1.5 flex flex-wrap items-center gap-2 text-second text-soft">
      Somebody of this name is on file.
      <Button
        size="small"
        onClick={() => void change('prospects.edit', { prospect: id, person: namesake.personId }, 'They are one')}
      >
        It is them
      </Button>
    </p>
  );

interface ProspectCardProps {
  readonly prospect: Prospect;
  readonly today: string;
  readonly onEdit: () => void;
}

const Actions = ({ prospect, onEdit }: Omit<ProspectCardProps, 'today'>): ReactNode => {
  const { id, personId, fullName, state } = prospect;
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      {personId !== null && state !== 'set-aside' && (
        <Button size="small" variant="primary" onClick={() => openWrite({ id: personId, fullName })}>
          Write
        </Button>
      )}
      <Button size="small" aria-label={`Edit ${fullName}`} onClick={onEdit}>
        Edit
      </Button>
      <Menu
        label={`What happened: ${fullName}`}
        entries={[
          ...stepsIn[state].map((step) => ({
            id: step,
            label: stepWords[step].press,
            onAction: () => void change('prospects.step', { prospect: id, step }, stepWords[step].said),
          })),
          'line',
          {
            id: 'remove',
            label: 'Remove',
            onAction: () => void change('prospects.remove', { prospect: id }, `Removed ${fullName}`),
          },
        ]}
      >
        What happened <ChevronDown size={14} aria-hidden />
      </Menu>
    </div>
  );
};

/** Somebody one wants to know: why, how far it has come, and the next step. */
export const ProspectCard = ({ prospect, today, onEdit }: ProspectCardProps) => {
  const { id, personId, fullName, hasPhoto, title, organisation, why, state, stateOn, history } = prospect;
  return (
    <li className="card flex gap-4 p-4 sm:p-5">
      <Avatar id={personId ?? id} name={fullName} hasPhoto={hasPhoto} size="card" />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
          <h3 className="font-semibold break-words">
            <Name prospect={prospect} />
          </h3>
          <Chip tone={state === 'wish' || state === 'set-aside' ? 'plain' : 'accent'}>
            {stateWords[state]} {agoWords(stateOn, today)}
          </Chip>
        </div>
        <p className="truncate text-second text-faint">{[title, organisation].filter(Boolean).join(', ')}</p>
        {why && <p className="mt-1.5 text-pretty break-words">{why}</p>}
        <Next prospect={prospect} today={today} />
        <Namesake prospect={prospect} />
        <History history={history} />
        <Actions prospect={prospect} onEdit={onEdit} />
      </div>
    </li>
  );
};
