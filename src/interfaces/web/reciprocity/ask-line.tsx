import { Link } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import type { OutputOf } from '../api/operation-contract.ts';
import { change } from '../app/change.ts';
import { Chip } from '../look/chip.tsx';
import { Menu } from '../look/menu.tsx';
import { agoWords } from '../words/day-words.ts';
import { askWords } from './ask-words.ts';
import { exchangeKindLabel } from './exchange-words.ts';

type ShownAsk = OutputOf<'asks.list'>['items'][number];

/** Something asked, how it stands, and what may happen to it next. */
export const AskLine = ({
  ask,
  today,
  named = false,
}: {
  readonly ask: ShownAsk;
  readonly today: string;
  /** The page does not say already of whom it was asked. */
  readonly named?: boolean;
}) => (
  <li className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 py-3">
    <div className="min-w-0 flex-1 basis-56">
      <p className="break-words">
        {named && (
          <>
            <Link to="/people/$person" params={{ person: ask.personId }} className="font-medium hover:text-accent">
              {ask.fullName}
            </Link>
            :{' '}
          </>
        )}
        {ask.text}
      </p>
      <p className="mt-0.5 flex flex-wrap items-center gap-2 text-second text-faint">
        <Chip tone={ask.next.length > 0 && ask.state !== 'thanked' ? 'accent' : 'plain'}>
          {askWords[ask.state].stands}
        </Chip>
        {exchangeKindLabel(ask.kind)}, asked {agoWords(ask.askedOn, today)}
      </p>
    </div>
    {/* One that belongs to an introduction goes with it. */}
    {ask.next.length > 0 && ask.introductionId === null && (
      <Menu
        label={`What happened: ${ask.text}`}
        entries={ask.next.map((step) => ({
          id: step,
          label: askWords[step].press,
          onAction: () => void change('asks.step', { ask: ask.id, step }, askWords[step].said),
        }))}
      >
        What happened <ChevronDown size={14} aria-hidden />
      </Menu>
    )}
  </li>
);
