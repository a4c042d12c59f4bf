import { dayNumber, dayText } from '../../../kernel/day-number.ts';
import type { TodayItem } from '../../../domain/outreach/today-item.ts';
import type { OutputOf } from '../api/operation-contract.ts';
import { keyOf, queryClient } from '../api/use-operation.ts';
import { change } from '../app/change.ts';
import { dateWords } from '../words/day-words.ts';

type Today = OutputOf<'today.list'>;

/** Takes items off the page at once; answers how to put them back. */
const hide = (gone: (item: TodayItem) => boolean) => () => {
  const key = keyOf('today.list', {});
  const before = queryClient.getQueryData<Today>(key);
  if (before) {
    const items = before.items.filter((item) => !gone(item));
    queryClient.setQueryData<Today>(key, {
      ...before,
      items,
      total: items.length,
      minutes: items.reduce((sum, item) => sum + item.minutes, 0),
    });
  }
  return () => {
    if (before) queryClient.setQueryData(key, before);
  };
};

/** What it means to tick off an item, by its kind. */
const finishing: Partial<Record<TodayItem['kind'], (id: string, vanish: ReturnType<typeof hide>) => Promise<unknown>>> =
  {
    'follow-up': (followUp, vanish) => change('follow-ups.edit', { followUp, done: true }, 'Follow-up done', vanish),
    promise: (promise, vanish) => change('promises.edit', { promise, done: true }, 'Promise kept', vanish),
    thanks: (exchange, vanish) => change('exchanges.thank', { exchange }, 'Thanked', vanish),
    introduction: (introduction, vanish) =>
      change('introductions.step', { introduction, step: 'made' }, 'Introduction made', vanish),
  };

/** Long enough for this occasion never to come back; next year has its own. */
const asideDays = 360;

const saidAlready = (item: TodayItem) =>
  change(
    'today.snooze',
    { person: item.person.id, key: item.key, days: asideDays },
    `${item.person.fullName} has had your good word`,
    hide((each) => each.key === item.key),
  );

/** Ticks off the promise, follow-up, thanks or introduction an item is about. */
export const finish = (item: TodayItem) => {
  if (item.kind === 'milestone') return saidAlready(item);
  if (item.subjectId === null) return null;
  return (
    finishing[item.kind]?.(
      item.subjectId,
      hide((each) => each.key === item.key),
    ) ?? null
  );
};

export const putOffUntil = (item: TodayItem, until: string) =>
  change(
    'today.snooze',
    { person: item.person.id, key: item.key, until },
    `${item.person.fullName} comes back on ${dateWords(until)}`,
    hide((each) => each.key === item.key),
  );

export const putOff = (item: TodayItem, day: string, days: number) => putOffUntil(item, dayText(dayNumber(day) + days));

export const leaveOut = (item: TodayItem) =>
  change(
    'today.leave-out',
    { person: item.person.id },
    `${item.person.fullName} stays out of Today`,
    hide((each) => each.person.id === item.person.id),
  );
