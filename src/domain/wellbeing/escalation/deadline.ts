import type { Span, TimeLimit } from './time-limit.ts';

export const adviser = 'Check this with an adviser. Days can be counted in more than one way, and laws change.';

/** A last day, computed from a day that the user confirmed. */
export interface Deadline {
  readonly limit: string;
  readonly jurisdiction: string;
  readonly step: string;
  readonly from: string;
  readonly lastDay: string;
  /** From today to the last day; 0 on it, below 0 after it. */
  readonly daysLeft: number;
  /** Saturday or Sunday. Holidays are not known here. */
  readonly isWeekend: boolean;
  readonly advice: string;
  readonly notes: readonly string[];
  readonly source: TimeLimit['source'];
  readonly change: { readonly lastDay: string; readonly note: string } | null;
}

const SATURDAY = 6;

/**
 * The last day of a span. A month that lacks the day ends on its own last day, and days that a rule takes off come off
 * after that: the earliest of the ways in which such months are counted.
 */
export const lastDayOf = (from: Temporal.PlainDate, span: Span): Temporal.PlainDate => {
  if ('months' in span) return from.add({ months: span.months }).subtract({ days: span.lessDays ?? 0 });
  return 'days' in span ? from.add({ days: span.days }) : from.add({ weeks: span.weeks });
};

const adviceFor = (daysLeft: number): string => {
  if (daysLeft < 0)
    return `This day has passed. There can be exceptions, and later events have days of their own. ${adviser}`;
  return adviser;
};

export const deadlineOf = (limit: TimeLimit, from: Temporal.PlainDate, today: Temporal.PlainDate): Deadline => {
  const lastDay = lastDayOf(from, limit.span);
  const daysLeft = today.until(lastDay, { largestUnit: 'days' }).days;
  return {
    limit: limit.id,
    jurisdiction: limit.jurisdiction,
    step: limit.step,
    from: from.toString(),
    lastDay: lastDay.toString(),
    daysLeft,
    isWeekend: lastDay.dayOfWeek >= SATURDAY,
    advice: adviceFor(daysLeft),
    notes: [`It runs from ${limit.runsFrom}.`, ...limit.notes],
    source: limit.source,
    change: limit.change ? { lastDay: lastDayOf(from, limit.change.span).toString(), note: limit.change.note } : null,
  };
};
