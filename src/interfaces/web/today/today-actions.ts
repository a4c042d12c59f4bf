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

/** Ticks off the promise or follow-up an item is about. */
export const finish = (item: TodayItem) => {
  if (item.subjectId === null) return null;
  const vanish = hide((each) => each.key === item.key);
  return item.kind === 'follow-up'
    ? change('follow-ups.edit', { followUp: item.subjectId, done: true }, 'Follow-up done', vanish)
    : change('promises.edit', { promise: item.subjectId, done: true }, 'Promise kept', vanish);
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
