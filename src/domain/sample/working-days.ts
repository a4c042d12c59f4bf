import { dayText } from '../../kernel/day-number.ts';
import type { Dice } from './dice.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const MINUTES = Array.from(
  { length: 1440 },
  (_, minute) => `T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:`,
);
const SECONDS = Array.from({ length: 60 }, (_, second) => `${twoDigits(second)}.000Z`);
const dayLabels = new Map<number, string>();

/** The text of a day number, remembered: a sample world asks for the same few thousand days a million times. */
export const dayLabel = (day: number): string => {
  const known = dayLabels.get(day);
  if (known !== undefined) return known;
  const text = dayText(day);
  dayLabels.set(day, text);
  return text;
};

/** The month of a day number: `2024-05`. */
export const monthLabel = (day: number): string => dayLabel(day).slice(0, 7);

/** An instant text. `minute` counts from the day's midnight in UTC, which is the user's own zone within the hour. */
export const momentLabel = (day: number, minute: number, second = 0): string =>
  `${dayLabel(day)}${MINUTES[minute] ?? ''}${SECONDS[second] ?? ''}`;

/** 0 is Monday. */
export const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;

const isQuietSeason = (day: number): boolean => {
  const monthDay = dayLabel(day).slice(5);
  return monthDay >= '12-23' || monthDay <= '01-02' || (monthDay >= '08-05' && monthDay <= '08-21');
};

/** The day moved out of the holidays, mostly, and off weekends with the given odds. Only ever to an earlier day. */
export const settleDay = (day: number, dice: Dice, weekendOdds = 0.85): number => {
  const settled = isQuietSeason(day) && dice.chance(0.7) ? day - dice.between(14, 25) : day;
  const onWeekend = weekday(settled) - 4;
  return onWeekend > 0 && dice.chance(weekendOdds)
    ? settled - onWeekend - (dice.chance(0.5) ? 0 : dice.between(1, 3))
    : settled;
};

/** The next such weekday after a day. */
export const nextWeekday = (day: number, wanted: number): number => day + 1 + ((wanted - weekday(day + 1) + 7) % 7);
