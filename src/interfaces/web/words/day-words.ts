import { dayNumber } from '../../../kernel/day-number.ts';

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** A span of days in the largest unit that still says something: 12 days, 7 weeks, 5 months, 2 years. */
export const spanWords = (days: number): string => {
  if (days < 14) return plural(days, 'day');
  if (days < 70) return plural(Math.round(days / 7), 'week');
  if (days < 600) return plural(Math.round(days / 30.44), 'month');
  return plural(Math.round(days / 365.25), 'year');
};

/** How long ago, seen from the program's day: today, yesterday, 7 weeks ago. */
export const agoWords = (day: string, today: string): string => {
  const days = dayNumber(today) - dayNumber(day);
  if (days < 0) return dueWords(day, today);
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${spanWords(days)} ago`;
};

/** When something is due: today, tomorrow, in 3 weeks, 4 days ago. */
export const dueWords = (day: string, today: string): string => {
  const days = dayNumber(day) - dayNumber(today);
  if (days < 0) return agoWords(day, today);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${spanWords(days)}`;
};

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const weekdayDay = format({ weekday: 'long', day: 'numeric', month: 'long' });
const shortDay = format({ day: 'numeric', month: 'short' });
const fullDay = format({ day: 'numeric', month: 'long', year: 'numeric' });
const monthOnly = format({ month: 'long', year: 'numeric' });
const monthName = format({ month: 'long' });

const at = (day: string) => new Date(`${day}T00:00:00Z`);

/** Sunday 22 November. */
export const longDay = (day: string): string => weekdayDay.format(at(day)).replace(',', '');
/** 22 November 2026. */
export const dateWords = (day: string): string => fullDay.format(at(day));
/** 22 Nov, the month of a year the heading already names. */
export const dayInMonth = (day: string): string => shortDay.format(at(day));
/** November 2026. */
export const monthWords = (month: string): string => monthOnly.format(at(`${month.slice(0, 7)}-01`));

/** A day known in part: 2024, March 2024 or 31 March 2024. */
export const partialDayWords = (day: string): string => {
  if (day.length === 4) return day;
  return day.length === 7 ? monthWords(day) : dateWords(day);
};

/** From and until, as they are known: March 2024 – today. */
export const periodWords = (from: string | null, until: string | null, isCurrent = false): string => {
  if (!from && !until) return isCurrent ? 'now' : '';
  const end = until ? partialDayWords(until) : isCurrent ? 'now' : '';
  if (!from) return end === 'now' ? 'now' : `until ${end}`;
  return end ? `${partialDayWords(from)} – ${end}` : `since ${partialDayWords(from)}`;
};

/** 15 June 1990, or 15 June where the year is not known. */
export const birthdayWords = (birthday: string): string =>
  birthday.startsWith('--')
    ? `${Number(birthday.slice(5))} ${monthName.format(at(`2000-${birthday.slice(2)}`))}`
    : dateWords(birthday);

/** A moment in the user's own zone: 22 November 2026, 14:20. */
export const momentWords = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
    .format(new Date(instant))
    .replace(' at ', ', ');

export const timeWords = (instant: string | Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(new Date(instant));
