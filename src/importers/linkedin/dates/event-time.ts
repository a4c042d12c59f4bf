import { calendarDay, hourOfDay, utcInstant } from './calendar-day.ts';
import { monthNumber } from './month-names.ts';

export interface EventTime {
  readonly startsAt: string;
  readonly endsAt?: string;
}

const MOMENT = /^([a-z]+)\.? (\d{1,2}), (\d{4})(?:,? (\d{1,2}):(\d{2}) ?([ap]m))?$/i;

/** `Event Time` of Events.csv: `Apr 08, 2024 07:00 AM - Apr 08, 2024 05:00 PM`, or its beginning alone. */
export const readEventTime = (text: string): EventTime | undefined => {
  const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const [start, end, ...more] = plain.split(/ [-–] /);
  const startsAt = readMoment(start ?? '');
  if (startsAt === undefined || more.length > 0) return undefined;
  if (end === undefined) return { startsAt };
  const endsAt = readMoment(end);
  return endsAt === undefined ? undefined : { startsAt, endsAt };
};

const readMoment = (text: string): string | undefined => {
  const parts = MOMENT.exec(text);
  const month = parts ? monthNumber(parts[1] ?? '') : undefined;
  if (!parts || month === undefined) return undefined;
  const hour = parts[4] === undefined ? 0 : hourOfDay(Number(parts[4]), parts[6]);
  if (Number.isNaN(hour)) return undefined;
  return utcInstant(calendarDay(Number(parts[3]), month, Number(parts[2])), hour, Number(parts[5] ?? 0));
};
