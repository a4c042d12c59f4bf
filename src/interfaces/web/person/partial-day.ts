/** A day as far as it is known, or nothing. */
export const isPartialDay = (text: string): boolean =>
  text === '' || /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);
export const partialDayHint = 'A year, a month or a day: 2024, 2024-03 or 2024-03-31.';

export const isBirthday = (text: string): boolean =>
  text === '' || /^(\d{4}|-)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
export const birthdayHint = '1990-06-15, or --06-15 where the year is not known.';
