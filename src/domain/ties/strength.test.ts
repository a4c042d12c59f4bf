import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactDay } from './contact-days.ts';
import { decayedCounts, decayedDays, strengthLogFor, strengthOn } from './strength.ts';

const day0 = 20_000;

const mutualEvery = (gap: number, years = 12): ContactDay[] =>
  Array.from({ length: Math.ceil((years * 365) / gap) }, (_, index) => ({
    day: day0 + index * gap,
    any: 1,
    out: 1,
    in: 1,
  }));

const strengthAt = (days: readonly ContactDay[], day: number): number => {
  const { strengthLog } = decayedCounts(days);
  return strengthLog === null ? 0 : strengthOn(strengthLog, day);
};

/** The definition, summed straight. */
const plainly = (days: readonly ContactDay[], on: number): number => {
  const sum = (weight: (each: ContactDay) => number): number =>
    days.reduce((total, each) => total + weight(each) * 2 ** (-(on - each.day) / 60), 0);
  const t = 0.5 * sum((each) => each.any) + 0.5 * Math.sqrt(sum((each) => each.out) * sum((each) => each.in));
  return 100 * (1 - 2 ** (-t / 2.89));
};

const history = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 900 }),
      weight: fc.double({ min: 0.05, max: 1, noNaN: true }),
      who: fc.integer({ min: 0, max: 2 }),
    }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((steps) => {
    let day = 15_000;
    return steps.map(({ gap, weight, who }): ContactDay => {
      day += gap;
      return { day, any: weight, out: who === 1 ? 0 : weight, in: who === 2 ? 0 : weight };
    });
  });

describe('strength of a tie', () => {
  it.each([
    [7, 95],
    [30, 50],
    [91, 20],
    [182, 9],
    [365, 3],
  ])('stands, with contact every %i days, half-way between two contacts at about %i', (gap, expected) => {
    const days = mutualEvery(gap);
    const last = days.at(-1)?.day ?? 0;
    expect(Math.abs(strengthAt(days, last + gap / 2) - expected)).toBeLessThan(1);
  });

  it('is what the definition sums up to, on any later day', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 2000 }), (days, later) => {
        const on = (days.at(-1)?.day ?? 0) + later;
        expect(strengthAt(days, on)).toBeCloseTo(plainly(days, on), 8);
      }),
    );
  });

  it('orders two people alike on every day, without being touched', () => {
    fc.assert(
      fc.property(history, history, fc.integer({ min: 0, max: 400 }), (one, other, later) => {
        const a = decayedCounts(one).strengthLog ?? 0;
        const b = decayedCounts(other).strengthLog ?? 0;
        const on = 15_000 + later;
        if (Math.abs(a - b) > 1e-9 && strengthOn(a, on) < 99.9999 && strengthOn(b, on) < 99.9999)
          expect(a < b).toBe(strengthOn(a, on) < strengthOn(b, on));
      }),
    );
  });

  it('counts what goes both ways for more than what goes one way', () => {
    const oneWay = mutualEvery(30).map((each) => ({ ...each, in: 0 }));
    const last = oneWay.at(-1)?.day ?? 0;
    expect(strengthAt(oneWay, last)).toBeLessThan(strengthAt(mutualEvery(30), last) - 10);
  });

  it('is nothing where nothing passed', () => {
    expect(decayedCounts([])).toEqual({ anyLog: null, outLog: null, inLog: null, strengthLog: null, peak: 0 });
  });

  it('keeps the peak of better days', () => {
    const weekly = mutualEvery(7, 1);
    const last = weekly.at(-1)?.day ?? 0;
    const { peak, strengthLog } = decayedCounts([...weekly, { day: last + 3000, any: 1, out: 1, in: 0 }]);
    expect(peak).toBeCloseTo(strengthAt(weekly, last), 8);
    expect(strengthOn(strengthLog ?? 0, last + 3001)).toBeLessThan(15);
  });

  it('turns a threshold into the stored measure and back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 99, noNaN: true }),
        fc.integer({ min: 10_000, max: 30_000 }),
        (strength, day) => {
          expect(strengthOn(strengthLogFor(strength, day), day)).toBeCloseTo(strength, 6);
        },
      ),
    );
  });

  it('stays a number over centuries', () => {
    const { strengthLog, peak } = decayedCounts([
      { day: -300_000, any: 1, out: 1, in: 1 },
      { day: 20_000, any: 1, out: 0, in: 1 },
    ]);
    expect(strengthOn(strengthLog ?? Number.NaN, 20_000)).toBeCloseTo(100 * (1 - 2 ** (-0.5 / 2.89)), 6);
    expect(peak).toBeGreaterThan(0);
  });

  it('says how many decayed contact days are left', () => {
    const { anyLog } = decayedCounts([{ day: day0, any: 1, out: 1, in: 0 }]);
    expect(decayedDays(anyLog, day0 + 60)).toBeCloseTo(0.5, 10);
    expect(decayedDays(null, day0)).toBe(0);
  });
});
