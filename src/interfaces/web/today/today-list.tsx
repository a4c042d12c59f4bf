import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { TodayItem } from '../../../domain/outreach/today-item.ts';
import { openLog } from '../app/overlay.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { finish, putOff } from './today-actions.ts';
import { TodayCard } from './today-card.tsx';

/** Whom to turn to, most pressing first; j and k move, letters act on the card in focus. */
export const TodayList = ({ items, day }: { readonly items: readonly TodayItem[]; readonly day: string }) => {
  const list = useRef<HTMLUListElement>(null);
  const navigate = useNavigate();
  const cards = () => Array.from(list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? []);
  const place = () => cards().findIndex((card) => card.contains(document.activeElement));
  const move = (step: number) => {
    const all = cards();
    const from = place();
    all[Math.max(0, Math.min(all.length - 1, from < 0 ? 0 : from + step))]?.focus();
  };
  const onCurrent = (act: (item: TodayItem) => void) => () => {
    const item = items[place()];
    if (item) act(item);
  };
  useShortcuts([
    { keys: 'j', run: () => move(1) },
    { keys: 'k', run: () => move(-1) },
    { keys: 'l', run: onCurrent((item) => openLog(item.person)) },
    { keys: 'd', run: onCurrent((item) => item.actions.includes('done') && void finish(item)) },
    { keys: 's', run: onCurrent((item) => void putOff(item, day, 1)) },
    {
      keys: 'o',
      run: onCurrent((item) => void navigate({ to: '/people/$person', params: { person: item.person.id } })),
    },
  ]);
  return (
    <ul ref={list} className="space-y-(--card-gap)">
      {items.map((item) => (
        <TodayCard key={item.key} item={item} day={day} />
      ))}
    </ul>
  );
};
