import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { CalendarEntry } from './calendar-entries.ts';
import { foldedLines } from './folded-lines.ts';

const dateOf = (day: Temporal.PlainDate): Date => new Date(Date.UTC(day.year, day.month - 1, day.day));

const eventOf = ({ uid, day, title, note }: CalendarEntry, stamp: Date): IcsEvent => ({
  uid: `${uid}@tiewise.invalid`,
  stamp: { date: stamp },
  start: { type: 'DATE', date: dateOf(day) },
  end: { type: 'DATE', date: dateOf(day.add({ days: 1 })) },
  summary: title,
  ...(note !== null && { description: note }),
  timeTransparent: 'TRANSPARENT',
  class: 'PRIVATE',
});

/** The entries as an iCalendar document (RFC 5545): whole days that block no time. */
export const feedText = (entries: readonly CalendarEntry[], now: Temporal.Instant): string => {
  const stamp = new Date(now.epochMilliseconds);
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Tiewise//Reminders//EN',
    name: 'Tiewise',
    events: entries.map((entry) => eventOf(entry, stamp)),
  });
  return foldedLines(text);
};
