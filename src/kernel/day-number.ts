const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of a calendar day text. Bulk arithmetic over millions of days, where Temporal objects cost too much. */
export const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS_A_DAY;

/** The calendar day text of a day number; the inverse of {@link dayNumber}. */
export const dayText = (number: number): string => new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
