import { calendarDay } from './calendar-day.ts';
import { readConnectedDay } from './connected-day.ts';
import { monthNumber } from './month-names.ts';

const A_LEAP_YEAR = 2024;

/** A birthday, as `1980-03-09`, or `--03-09` where the year is kept back (`Mar 9`, `9 March`, `--03-09`, `03-09`). */
export const readBirthday = (text: string): string | undefined => {
  const withYear = readConnectedDay(text);
  if (withYear) return withYear;
  const named = /^(\p{L}+)\.? (\d{1,2})$/u.exec(text) ?? /^(\d{1,2})\.? (\p{L}+)\.?$/u.exec(text);
  if (named) {
    const [first = '', second = ''] = named.slice(1);
    return /^\d/.test(first) ? yearless(monthNumber(second), first) : yearless(monthNumber(first), second);
  }
  const numbers = /^(?:--)?(\d{2})-?(\d{2})$/.exec(text) ?? /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  return numbers ? yearless(Number(numbers[1]), numbers[2] ?? '') : undefined;
};

const yearless = (month: number | undefined, day: string): string | undefined => {
  const inLeapYear = month === undefined ? undefined : calendarDay(A_LEAP_YEAR, month, Number(day));
  return inLeapYear && `-${inLeapYear.slice(4)}`;
};
