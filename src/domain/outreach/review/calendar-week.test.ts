import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWeek, weekOf } from './calendar-week.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const named = (text: string) => {
  const week = readWeek(text);
  return week.ok ? `${week.value.id}: ${week.value.from} to ${week.value.to}` : week.error;
};

it('runs from Monday to Sunday', () => {
  expect(named('2026-11-22')).toBe('2026-W47: 2026-11-16 to 2026-11-22');
  expect(named('2026-11-23')).toBe('2026-W48: 2026-11-23 to 2026-11-29');
});

it('belongs to the year of its Thursday', () => {
  expect(named('2027-01-01')).toBe('2026-W53: 2026-12-28 to 2027-01-03');
  expect(named('2024-12-30')).toBe('2025-W01: 2024-12-30 to 2025-01-05');
});

it('is refused where there is none of that name', () => {
  expect(named('2025-W53')).toMatchObject({ type: 'invalid', field: 'week' });
  expect(named('2026-W00')).toMatchObject({ type: 'invalid' });
  expect(named('last week')).toMatchObject({ type: 'invalid' });
  expect(named('2026-02-30')).toMatchObject({ type: 'invalid' });
});

it('is found by its own name, for any day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (days) => {
      const week = weekOf(day('1900-01-01').add({ days }));
      expect(week.from.dayOfWeek).toBe(1);
      expect(readWeek(week.id)).toMatchObject({ ok: true, value: { id: week.id } });
      expect(named(week.id)).toBe(`${week.id}: ${week.from} to ${week.to}`);
    }),
  );
});
