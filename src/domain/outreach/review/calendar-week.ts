import { err, ok, type Result } from '../../../kernel/result.ts';
import { type DomainError, invalid } from '../../errors.ts';

/** A week from Monday to Sunday, named as ISO 8601 does: the year's first is the one with its first Thursday. */
export interface CalendarWeek {
  /** `2026-W47`. */
  readonly id: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export const weekOf = (day: Temporal.PlainDate): CalendarWeek => {
  const from = day.subtract({ days: day.dayOfWeek - 1 });
  const id = `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
  return { id, from, to: from.add({ days: 6 }) };
};

/** The week of a name such as `2026-W47`, or of a day such as `2026-11-22`. */
export const readWeek = (text: string): Result<CalendarWeek, DomainError> => {
  const named = /^(\d{4})-W(\d{2})$/.exec(text);
  if (!named) {
    try {
      return ok(weekOf(Temporal.PlainDate.from(text)));
    } catch {
      return err(invalid('week', 'name a week, such as 2026-W47, or a day of it.'));
    }
  }
  const fourthOfJanuary = Temporal.PlainDate.from({ year: Number(named[1]), month: 1, day: 4 });
  const week = weekOf(fourthOfJanuary.add({ weeks: Number(named[2]) - 1 }));
  return week.id === text ? ok(week) : err(invalid('week', `${named[1]} has no week ${named[2]}.`));
};
