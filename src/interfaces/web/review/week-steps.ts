import { dayNumber, dayText } from '../../../kernel/day-number.ts';

/** A day of the week before the one that begins on this day, and of the one after the one that ends on it. */
export const weekBefore = (from: string): string => dayText(dayNumber(from) - 1);
export const weekAfter = (to: string): string => dayText(dayNumber(to) + 1);

/** What the address may say of the week; anything else is left out. */
export const readReviewSearch = (search: Record<string, unknown>): { week?: string } => {
  const { week } = search;
  return typeof week === 'string' && /^\d{4}-(W\d{2}|\d{2}-\d{2})$/.test(week) ? { week } : {};
};
