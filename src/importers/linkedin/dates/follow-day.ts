import { calendarDay } from './calendar-day.ts';
import { monthNumber } from './month-names.ts';
import { readMessageInstant } from './message-instant.ts';

const UNIX_STYLE = /^[a-z]{3} ([a-z]{3}) +(\d{1,2}) \d{2}:\d{2}:\d{2} [a-z]{3,4} (\d{4})$/i;

/** `Followed On` of Company Follows.csv: `Wed Jun 24 12:43:42 UTC 2026`. As `2026-06-24`. */
export const readFollowDay = (text: string): string | undefined => {
  const parts = UNIX_STYLE.exec(text);
  if (!parts) return readMessageInstant(text)?.slice(0, 10);
  const month = monthNumber(parts[1] ?? '');
  return month === undefined ? undefined : calendarDay(Number(parts[3]), month, Number(parts[2]));
};
