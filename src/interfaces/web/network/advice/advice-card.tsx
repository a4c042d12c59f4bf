import { Link } from '@tanstack/react-router';
import { ChevronDown, MessageSquarePlus } from 'lucide-react';
import type { AdviceItem } from '../../../../domain/network/advice/advice-answer.ts';
import { openLog } from '../../app/overlay.ts';
import { useToday } from '../../app/use-status.ts';
import { Avatar } from '../../look/avatar.tsx';
import { Button } from '../../look/button.tsx';
import { Menu } from '../../look/menu.tsx';
import { agoWords } from '../../words/day-words.ts';
import { notThisPerson, putAdviceOff } from './advice-actions.ts';
import { GainChips } from './gain-chips.tsx';

const reasonWords: Readonly<Record<AdviceItem['reason'], string>> = {
  'bridge-going-cold': 'A bridge going cold',
  dormant: 'A tie gone quiet',
  overdue: 'Behind your usual rhythm',
  'new-person': 'Somebody new to meet',
  'more-contact': 'Worth being in touch once more',
};

/** One thing worth doing: about whom, why, what it brings, what it takes. */
export const AdviceCard = ({ item }: { readonly item: AdviceItem }) => {
  const today = useToday();
  const { person, introducer } = item;
  return (
    <li className="card flex gap-4 p-4">
      <Avatar id={person.id} name={person.name} hasPhoto={false} size="card" />
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold">
          <Link to="/people/$person" params={{ person: person.id }} className="hover:text-accent">
            {person.name}
          </Link>
        </h3>
        <p className="truncate text-second text-faint">
          {[person.title, person.organisation].filter(Boolean).join(', ')}
        </p>
        <p className="mt-1.5 text-pretty">
          {reasonWords[item.reason]}
          {item.lastOn && `, last contact ${agoWords(item.lastOn, today)}`}. Strength{' '}
          <span className="numbers">
            {Math.round(person.strength)} → {Math.round(item.strengthAfter)}
          </span>
          .
        </p>
        <p className="mt-2 flex flex-wrap items-center gap-1.5 text-second text-soft">
          <GainChips gain={item.gain} />
          <span>for {item.action}</span>
        </p>
        <details className="mt-2 text-second text-soft">
          <summary className="inline text-faint hover:text-soft">Why?</summary>
          <ul className="mt-1 list-disc space-y-0.5 pl-5">
            <li>{item.sentence}</li>
            {introducer && (
              <li>
                {introducer.person.name} can introduce you: {introducer.evidence}
              </li>
            )}
            {item.grounds.map((ground) => (
              <li key={ground}>{ground}</li>
            ))}
          </ul>
        </details>
        <div className="mt-3 flex flex-wrap gap-2">
          <Button
            size="small"
            variant="primary"
            aria-label={`Log a contact with ${person.name}`}
            onClick={() => openLog({ id: person.id, fullName: person.name })}
          >
            <MessageSquarePlus size={15} aria-hidden /> Log
          </Button>
          <Menu
            label={`Later: ${person.name}`}
            entries={[
              { id: 'week', label: 'Next week', onAction: () => void putAdviceOff(item, today, 7) },
              { id: 'month', label: 'In a month', onAction: () => void putAdviceOff(item, today, 30) },
              { id: 'quarter', label: 'In three months', onAction: () => void putAdviceOff(item, today, 91) },
              'line',
              { id: 'never', label: 'Not this person', onAction: () => void notThisPerson(item, today) },
            ]}
          >
            Later <ChevronDown size={14} aria-hidden />
          </Menu>
        </div>
      </div>
    </li>
  );
};
