import type { PartialDay } from '../../../domain/intake/record.ts';
import { calendarDay } from './calendar-day.ts';
import { readConnectedDay } from './connected-day.ts';
import { monthNumber } from './month-names.ts';

const MONTH_YEAR = /^(\p{L}+)\.?(?:\s+de)?\s+(\d{4})$/u;

/** Dates of Positions.csv and Education.csv: `2020`, `Jan 2024`, `2024-01`, or a whole day. */
export const readPartialDay = (text: string): PartialDay | undefined => {
  if (/^\d{4}$/.test(text)) return text;
  const named = MONTH_YEAR.exec(text);
  if (named) {
    const month = monthNumber(named[1] ?? '');
    return month === undefined ? undefined : calendarDay(Number(named[2]), month, 1)?.slice(0, 7);
  }
  const yearMonth = /^(\d{4})-(\d{1,2})$/.exec(text);
  return yearMonth ? calendarDay(Number(yearMonth[1]), Number(yearMonth[2]), 1)?.slice(0, 7) : readConnectedDay(text);
};

/** What stands for "still there" in `Finished On`. */
export const isStillGoingOn = (text: string): boolean => text === '' || /^(present|current|now|today)$/i.test(text);
