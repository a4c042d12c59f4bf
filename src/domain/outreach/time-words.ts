import { dayNumber } from '../../kernel/day-number.ts';

/** A length of time as one says it: `3 days`, `7 weeks`, `4 months`, `2 years`. Days are whole and not negative. */
export const lengthWords = (days: number): string => {
  if (days < 14) return plural(days, 'day');
  if (days < 70) return plural(Math.round(days / 7), 'week');
  if (days < 700) return plural(Math.round(days / 30.44), 'month');
  return plural(Math.round(days / 365.25), 'year');
};

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A day seen from today: `today`, `tomorrow`, `on Friday`, `in 3 weeks`, `yesterday`, `7 weeks ago`. */
export const dayWords = (day: string, today: Temporal.PlainDate): string => {
  const away = dayNumber(day) - dayNumber(today.toString());
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  if (away === -1) return 'yesterday';
  if (away > 1 && away < 7) return `on ${weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1]}`;
  return away > 0 ? `in ${lengthWords(away)}` : `${lengthWords(-away)} ago`;
};
