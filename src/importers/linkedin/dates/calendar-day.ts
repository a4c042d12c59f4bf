const DAYS_OF_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The calendar day as `2026-01-31`; undefined where there is no such day. Plain numbers, for archives hold many thousand dates. */
export const calendarDay = (year: number, month: number, day: number): string | undefined => {
  if (!(year >= 1000 && year <= 9999) || !(day >= 1)) return undefined;
  const isLeapDay = month === 2 && day === 29 && new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
  if (!isLeapDay && day > (DAYS_OF_MONTH[month - 1] ?? 0)) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
};

/** LinkedIn began in 2003: its two-digit years are of this century. */
export const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** The instant text of a day and a time that carry no zone: LinkedIn writes UTC. Undefined where the clock shows no such time. */
export const utcInstant = (day: string | undefined, hour: number, minute: number, second = 0): string | undefined =>
  day === undefined || hour > 23 || minute > 59 || second > 59
    ? undefined
    : `${day}T${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}.000Z`;

/** Hours of a twelve-hour clock on a day of twenty-four. */
export const hourOfDay = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
};

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));
