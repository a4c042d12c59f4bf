import { expect, it } from 'vitest';
import { birthdayIn } from './birthday-in.ts';

const found = (birthday: string, from: string, to: string) => {
  const coming = birthdayIn(birthday, Temporal.PlainDate.from(from), Temporal.PlainDate.from(to));
  return coming && `${coming.on} (${coming.age ?? 'unknown'})`;
};

it('tells the day and the age, both ends included', () => {
  expect(found('1990-06-15', '2026-06-15', '2026-06-21')).toBe('2026-06-15 (36)');
  expect(found('1990-06-21', '2026-06-15', '2026-06-21')).toBe('2026-06-21 (36)');
  expect(found('1990-06-22', '2026-06-15', '2026-06-21')).toBeNull();
});

it('tells no age where the year is not known', () => {
  expect(found('--06-15', '2026-06-15', '2026-06-21')).toBe('2026-06-15 (unknown)');
});

it('looks across the end of a year', () => {
  expect(found('1988-01-02', '2026-12-28', '2027-01-03')).toBe('2027-01-02 (39)');
  expect(found('1988-12-30', '2026-12-28', '2027-01-03')).toBe('2026-12-30 (38)');
});

it('moves the 29th of February to the 28th, but not in leap years', () => {
  expect(found('1992-02-29', '2026-02-23', '2026-03-01')).toBe('2026-02-28 (34)');
  expect(found('1992-02-29', '2028-02-23', '2028-03-01')).toBe('2028-02-29 (36)');
});

it('knows nobody before they are born', () => {
  expect(found('2030-06-15', '2026-06-15', '2026-06-21')).toBeNull();
});
