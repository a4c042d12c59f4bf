import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, leaningOf, quarterOf, quartersUntil } from './balance.ts';
import { exchangeKindIds } from './exchange-kinds.ts';
import type { LedgerLine } from './ledger.ts';
import { overallBalance, overallSince } from './overall-balance.ts';

const today = Temporal.PlainDate.from('2026-11-22');
const line = (
  direction: LedgerLine['direction'],
  kind: LedgerLine['kind'],
  on = '2026-10-01',
  weight = 2,
): LedgerLine => ({
  direction,
  kind,
  on,
  weight,
});

describe('the balance with a person, in a sentence', () => {
  it('says what came and what went, and which way it leans, without a number for it', () => {
    const lines = [
      line('received', 'advice'),
      line('received', 'advice'),
      line('received', 'introduction'),
      line('given', 'referral'),
    ];
    expect(balanceOf(lines, 'Ida', today).sentence).toBe(
      'You received 2 pieces of advice and an introduction; you gave a referral. More of it came from Ida.',
    );
  });

  it('is even where little lies between', () => {
    expect(balanceOf([line('received', 'advice'), line('given', 'feedback')], 'Ida', today).sentence).toBe(
      'You received advice; you gave feedback. It goes both ways.',
    );
  });

  it('does not call the other side a debt where nothing came back', () => {
    expect(balanceOf([line('given', 'job-lead')], 'Ida', today).sentence).toBe(
      'You gave a job lead. Nothing the other way is on file yet.',
    );
    expect(balanceOf([], 'Ida', today).sentence).toBe('Nothing given or received with Ida is on file yet.');
  });
});

it('the quarters end with this one, and year boundaries keep their quarters', () => {
  expect(quarterOf('2025-12-31')).toBe('2025-Q4');
  expect(quarterOf('2026-01-01')).toBe('2026-Q1');
  const quarters = quartersUntil(Temporal.PlainDate.from('2026-05-31'), []).map((each) => each.quarter);
  expect(quarters).toHaveLength(12);
  expect(quarters.at(0)).toBe('2023-Q3');
  expect(quarters.at(-1)).toBe('2026-Q2');
  expect(overallSince(Temporal.PlainDate.from('2026-05-31'))).toBe('2023-07-01');
});

const lines = fc.array(
  fc.record({
    direction: fc.constantFrom('given' as const, 'received' as const),
    kind: fc.constantFrom(...exchangeKindIds, 'promise' as const),
    on: fc.constantFrom('2024-02-29', '2025-12-31', '2026-01-01', '2026-11-22', '2019-07-01'),
    weight: fc.constantFrom(1, 2, 4),
  }),
);

it('turning give into take turns the leaning round, and nothing is lost from the counts', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const turned = all.map((each) => ({
        ...each,
        direction: each.direction === 'given' ? ('received' as const) : ('given' as const),
      }));
      const one = balanceOf(all, 'Ida', today);
      const other = balanceOf(turned, 'Ida', today);
      const inverse = {
        'more-given': 'more-received',
        'more-received': 'more-given',
        even: 'even',
        nothing: 'nothing',
      };
      expect(other.leaning).toBe(inverse[one.leaning]);
      expect(other.given).toEqual(one.received);
      const counted = [...one.given, ...one.received].reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(all.length);
      const shown = all.filter(({ on }) => on >= '2024-01-01');
      const weight = one.quarters.reduce((sum, each) => sum + each.given + each.received, 0);
      expect(weight).toBe(shown.reduce((sum, each) => sum + each.weight, 0));
      expect(one.sentence).not.toMatch(/undefined|NaN/);
    }),
  );
});

it('one more gift never makes it lean further the other way', () => {
  const order = ['more-received', 'even', 'more-given'];
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (given, received) => {
      if (given + received === 0) return;
      expect(order.indexOf(leaningOf(given + 1, received))).toBeGreaterThanOrEqual(
        order.indexOf(leaningOf(given, received)),
      );
    }),
  );
});

it('overall, names those to whom most went and from whom most came', () => {
  const sums = [
    { month: '2026-10', direction: 'given' as const, kind: 'advice', size: 'medium', count: 3 },
    { month: '2026-11', direction: 'received' as const, kind: 'introduction', size: 'large', count: 1 },
  ];
  const people = [
    { personId: 'ida', fullName: 'Ida Cedar', given: 6, received: 0 },
    { personId: 'max', fullName: 'Max Birch', given: 0, received: 4 },
  ];
  expect(overallBalance(sums, people, today)).toMatchObject({
    sentence:
      'In the last three years you gave 3 pieces of advice; you received an introduction. You give more than you take.',
    gaveMost: [{ id: 'ida' }],
    receivedMost: [{ id: 'max' }],
  });
});
