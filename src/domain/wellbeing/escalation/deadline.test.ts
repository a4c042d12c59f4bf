import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineOf, lastDayOf } from './deadline.ts';
import { letters } from './letters.ts';
import { planStandingOf } from './plan-standing.ts';
import { plan } from './plan.ts';
import { timeLimitOf, timeLimits } from './time-limits.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const lastDay = (id: string, from: string): string => {
  const limit = timeLimitOf(id);
  if (!limit) throw new Error(`no limit ${id}`);
  return deadlineOf(limit, day(from), day('2026-11-22')).lastDay;
};

describe('last days', () => {
  test('180 and 300 days are counted over leap days and year ends', () => {
    expect(lastDay('us-eeoc-180', '2026-01-01')).toBe('2026-06-30');
    expect(lastDay('us-eeoc-180', '2027-09-15')).toBe('2028-03-13');
    expect(lastDay('us-eeoc-180', '2026-09-15')).toBe('2027-03-14');
    expect(lastDay('us-eeoc-300', '2027-09-15')).toBe('2028-07-11');
    expect(lastDay('us-federal-45', '2028-02-01')).toBe('2028-03-17');
  });

  test('three months less one day end before the day of the month on which it happened', () => {
    expect(lastDay('uk-tribunal', '2026-11-22')).toBe('2027-02-21');
    expect(lastDay('uk-tribunal', '2026-01-01')).toBe('2026-03-31');
    expect(lastDay('uk-tribunal', '2026-12-01')).toBe('2027-02-28');
  });

  test('at the ends of months the earliest way of counting is taken', () => {
    expect(lastDay('uk-tribunal', '2026-11-30')).toBe('2027-02-27');
    expect(lastDay('uk-tribunal', '2027-11-30')).toBe('2028-02-28');
    expect(lastDay('uk-tribunal', '2027-11-29')).toBe('2028-02-28');
    expect(lastDay('uk-tribunal', '2026-08-31')).toBe('2026-11-29');
    expect(lastDay('de-agg', '2026-12-31')).toBe('2027-02-28');
    expect(lastDay('de-agg', '2027-12-31')).toBe('2028-02-29');
  });

  test('a planned change is shown beside, and not counted on', () => {
    const limit = timeLimitOf('uk-tribunal');
    const deadline = limit && deadlineOf(limit, day('2026-11-22'), day('2026-11-22'));
    expect(deadline).toMatchObject({ lastDay: '2027-02-21', change: { lastDay: '2027-05-21' } });
  });

  test('a day that has passed says that there can be exceptions; a weekend is pointed out', () => {
    const limit = timeLimitOf('us-eeoc-180');
    if (!limit) throw new Error('no limit');
    const passed = deadlineOf(limit, day('2026-01-01'), day('2026-11-22'));
    expect(passed.daysLeft).toBe(-145);
    expect(passed.advice).toMatch(/^This day has passed\. There can be exceptions/);
    expect(deadlineOf(limit, day('2026-09-15'), day('2026-11-22'))).toMatchObject({ daysLeft: 112, isWeekend: true });
    expect(deadlineOf(limit, day('2026-01-01'), day('2026-06-30'))).toMatchObject({ daysLeft: 0, isWeekend: false });
  });

  test('a later event never has an earlier last day', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((offset) => day('2024-01-01').add({ days: offset }));
    fc.assert(
      fc.property(days, fc.constantFrom(...timeLimits), (from, { span }) => {
        const one = lastDayOf(from, span);
        const next = lastDayOf(from.add({ days: 1 }), span);
        expect(Temporal.PlainDate.compare(one, from)).toBe(1);
        expect(Temporal.PlainDate.compare(next, one)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('every rule says where it is written, when that was read, and to check with an adviser', () => {
    expect(timeLimits.length).toBeGreaterThanOrEqual(5);
    for (const limit of timeLimits) {
      expect(limit.source.address).toMatch(/^https:\/\//);
      expect(day(limit.source.readOn).year).toBeGreaterThanOrEqual(2026);
      expect(deadlineOf(limit, day('2026-11-22'), day('2026-11-22')).advice).toContain('adviser');
    }
    expect(new Set(timeLimits.map(({ id }) => id)).size).toBe(timeLimits.length);
    for (const id of ['us-eeoc-180', 'us-eeoc-300', 'uk-tribunal'])
      expect(timeLimitOf(id)?.notes.join(' ')).toContain('does not stop this clock');
  });
});

describe('a plan', () => {
  const given = plan.parse({
    events: [{ on: '2026-10-01', isConfirmed: true }, { on: '2026-09-01', isConfirmed: true }, { on: '2026-08-01' }],
    limits: ['us-eeoc-300', 'us-eeoc-180'],
    steps: [{ step: 'record', doneOn: '2026-11-01' }],
  });
  test('has last days for confirmed days only, the soonest first', () => {
    const { deadlines, unconfirmed } = planStandingOf(given, day('2026-11-22'));
    expect(deadlines.map((each) => each.lastDay)).toEqual(['2027-02-28', '2027-03-30', '2027-06-28', '2027-07-28']);
    expect(unconfirmed).toBe(1);
  });
  test('leaves out speaking to them where that is not safe', () => {
    const steps = (isUnsafe: boolean) =>
      planStandingOf({ ...given, isUnsafe }, day('2026-11-22')).steps.map(({ id }) => id);
    expect(steps(false)).toContain('talk');
    expect(steps(true)).not.toContain('talk');
    expect(planStandingOf(given, day('2026-11-22')).next).toMatch(/^Tell somebody you trust\./);
  });
  test('refuses a day that is none', () => {
    expect(plan.safeParse({ events: [{ on: '2027-02-29' }] }).success).toBe(false);
    expect(plan.safeParse({ events: [{ on: '2028-02-29' }] }).success).toBe(true);
  });
});

test('every letter can be read with nothing filled in, and with everything', () => {
  const words = { to: 'Ms A', from: 'B', on: '22 November', facts: 'Facts', tried: 'Tried', request: 'Request' };
  for (const letter of letters) {
    expect(letter.text({})).toContain('[your name]');
    expect(letter.text(words)).not.toContain('[');
  }
});
