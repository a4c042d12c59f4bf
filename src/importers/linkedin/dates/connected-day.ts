import { calendarDay, fullYear } from './calendar-day.ts';
import { monthNumber } from './month-names.ts';

const DAY_MONTH_YEAR = /^(\d{1,2})\.?(?:\s+|-)(?:de\s+)?([^\d\s-]+?)\.?(?:\s+|-)(?:de\s+)?(\d{4}|\d{2})$/iu;
const MONTH_DAY_YEAR = /^([^\d\s]+?)\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;

/** `Connected On` of Connections.csv: `08 Feb 2026`, `3. März 2019`, `2021-03-05`, `3/5/2021` (month first). As `2026-02-08`. */
export const readConnectedDay = (text: string): string | undefined => {
  const named = DAY_MONTH_YEAR.exec(text);
  if (named) return dayOf(named[3], monthNumber(named[2] ?? ''), named[1]);
  const iso = ISO.exec(text);
  if (iso) return dayOf(iso[1], Number(iso[2]), iso[3]);
  const american = AMERICAN.exec(text);
  if (american) return dayOf(american[3], Number(american[1]), american[2]);
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  return monthFirst ? dayOf(monthFirst[3], monthNumber(monthFirst[1] ?? ''), monthFirst[2]) : undefined;
};

const dayOf = (year = '', month: number | undefined, day = ''): string | undefined =>
  month === undefined ? undefined : calendarDay(fullYear(year), month, Number(day));
