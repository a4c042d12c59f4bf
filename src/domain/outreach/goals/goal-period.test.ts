import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodAway, periodOf, periodWords, readPeriod } from './goal-period.ts';

const span = (kind: 'month' | 'quarter', day: string) => {
  const { id, from, to } = periodOf(kind, Temporal.PlainDate.from(day));
  return `${id}: ${from} to ${to}`;
};

it('is the whole month or quarter around a day', () => {
  expect(span('month', '2028-02-29')).toBe('2028-02: 2028-02-01 to 2028-02-29');
  expect(span('quarter', '2026-11-22')).toBe('2026-Q4: 2026-10-01 to 2026-12-31');
  expect(span('quarter', '2026-03-31')).toBe('2026-Q1: 2026-01-01 to 2026-03-31');
});

it('goes on across the year', () => {
  const day = Temporal.PlainDate.from('2026-01-31');
  expect(periodAway(periodOf('month', day), -1).id).toBe('2025-12');
  expect(periodAway(periodOf('quarter', day), -1).id).toBe('2025-Q4');
  expect(periodAway(periodOf('quarter', day), 4).id).toBe('2027-Q1');
});

it('has a name in words', () => {
  expect(periodWords(periodOf('month', Temporal.PlainDate.from('2026-11-22')))).toBe('November 2026');
  expect(periodWords(periodOf('quarter', Temporal.PlainDate.from('2026-11-22')))).toBe('the last quarter of 2026');
});

it('is read by its name, and nothing else is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), fc.constantFrom('month', 'quarter'), (days, kind) => {
      const { id, from } = periodOf(kind, Temporal.PlainDate.from('1900-01-01').add({ days }));
      const read = readPeriod(id);
      expect(read.ok && read.value.from.equals(from)).toBe(true);
    }),
  );
  for (const text of ['2026-13', '2026-00', '2026-Q5', '2026', 'last month', '2026-11-22'])
    expect(readPeriod(text)).toMatchObject({ error: { type: 'invalid', field: 'period' } });
});
