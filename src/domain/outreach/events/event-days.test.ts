import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixedClock } from '../../../kernel/clock.ts';
import { endsBeforeStart, eventDays, eventState, eventTime, followUpDay, meetingDay } from './event-days.ts';

const lisbonNoon = fixedClock('2026-11-22T12:00:00Z', 'Europe/Lisbon');
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const later = (from: string, days: number) => Temporal.PlainDate.from(from).add({ days }).toString();

describe('the days of an event', () => {
  test('are those of the user’s zone', () => {
    const times = { startsAt: '2026-12-31T10:30:00.000Z', endsAt: '2026-12-31T12:00:00.000Z' };
    expect(eventDays(times, 'Pacific/Auckland')).toEqual({ from: '2026-12-31', until: '2027-01-01' });
    expect(eventDays(times, 'Europe/Lisbon')).toEqual({ from: '2026-12-31', until: '2026-12-31' });
  });

  test('stay what they are where no hour is known, in every zone', () => {
    expect(eventTime('2028-02-29', lisbonNoon)).toBe('2028-02-29');
    expect(eventDays({ startsAt: '2028-02-29', endsAt: null }, 'Pacific/Honolulu')).toEqual({
      from: '2028-02-29',
      until: '2028-02-29',
    });
  });

  test('are read as the user writes them, and refused where there are none such', () => {
    const tokyo = fixedClock('2026-11-22T12:00:00Z', 'Asia/Tokyo');
    expect(eventTime('2026-12-03T18:00', tokyo)).toBe('2026-12-03T09:00:00.000Z');
    for (const text of ['2026-02-29', '2026-13-01', 'next week', '', '2026-12-03T25:00'])
      expect(eventTime(text, tokyo), text).toBeNull();
  });

  test('end before they begin only where the day says so, or both hours do', () => {
    expect(endsBeforeStart({ startsAt: '2026-12-03T18:00:00.000Z', endsAt: '2026-12-03' }, 'UTC')).toBe(false);
    expect(endsBeforeStart({ startsAt: '2026-12-03', endsAt: '2026-12-02' }, 'UTC')).toBe(true);
    expect(endsBeforeStart({ startsAt: '2026-12-03T18:00:00.000Z', endsAt: '2026-12-03T17:00:00.000Z' }, 'UTC')).toBe(
      true,
    );
  });
});

describe('a follow-up', () => {
  test('is due the day after the event, and never in the past', () => {
    fc.assert(
      fc.property(day, fc.nat(6), fc.integer({ min: -20, max: 20 }), (from, length, away) => {
        const days = { from, until: later(from, length) };
        const today = later(days.until, away);
        const due = followUpDay(days, today);
        expect(due).toBe(away <= 1 ? later(days.until, 1) : today);
        expect(due >= today).toBe(true);
      }),
    );
  });

  test('follows a meeting that can have been: not before the event, not after it, and not tomorrow', () => {
    fc.assert(
      fc.property(day, fc.nat(6), fc.integer({ min: -20, max: 20 }), (from, length, away) => {
        const days = { from, until: later(from, length) };
        const today = later(from, away);
        const met = meetingDay(days, today);
        expect(met === null).toBe(eventState(days, today) === 'coming');
        if (met !== null) expect(met >= from && met <= days.until && met <= today).toBe(true);
      }),
    );
  });
});
