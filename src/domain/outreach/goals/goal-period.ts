import { err, ok, type Result } from '../../../kernel/result.ts';
import { type DomainError, invalid } from '../../errors.ts';
import type { GoalPeriod } from './goal.ts';

/** A calendar month or a quarter of a year. */
export interface CalendarPeriod {
  readonly kind: GoalPeriod;
  /** `2026-11` or `2026-Q4`. */
  readonly id: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

const monthsOf = { month: 1, quarter: 3 } as const satisfies Record<GoalPeriod, number>;
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The month or quarter that a day lies in. */
export const periodOf = (kind: GoalPeriod, day: Temporal.PlainDate): CalendarPeriod => {
  const months = monthsOf[kind];
  const from = day.with({ month: day.month - ((day.month - 1) % months), day: 1 });
  const year = String(from.year).padStart(4, '0');
  const id = kind === 'month' ? from.toString().slice(0, 7) : `${year}-Q${(from.month + 2) / 3}`;
  return { kind, id, from, to: from.add({ months }).subtract({ days: 1 }) };
};

/** The period so many before (negative) or after it. */
export const periodAway = ({ kind, from }: CalendarPeriod, periods: number): CalendarPeriod =>
  periodOf(kind, from.add({ months: periods * monthsOf[kind] }));

/** `November 2026`, or `the last quarter of 2026`. */
export const periodWords = ({ kind, from }: CalendarPeriod): string =>
  kind === 'month'
    ? `${monthNames[from.month - 1]} ${from.year}`
    : `the ${['first', 'second', 'third', 'last'][(from.month - 1) / 3]} quarter of ${from.year}`;

/** Reads `2026-11` or `2026-Q4`. */
export const readPeriod = (text: string): Result<CalendarPeriod, DomainError> => {
  const named = /^(\d{4})-(?:Q([1-4])|(0[1-9]|1[0-2]))$/.exec(text);
  if (!named) return err(invalid('period', 'name a month, such as 2026-11, or a quarter, such as 2026-Q4.'));
  const [, year, quarter, month] = named;
  const first = { year: Number(year), month: quarter ? Number(quarter) * 3 - 2 : Number(month), day: 1 };
  return ok(periodOf(quarter ? 'quarter' : 'month', Temporal.PlainDate.from(first)));
};
