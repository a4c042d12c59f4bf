import { describe, expect, it } from 'vitest';
import { type CadenceGrounds, cadenceOf } from './cadence.ts';
import type { Role } from './role.ts';

const role = (kind: string, over: Partial<Role> = {}): Role => ({
  id: kind,
  personId: 'p',
  kind,
  startedOn: null,
  endedOn: null,
  context: null,
  closeness: null,
  importance: null,
  cadenceDays: null,
  batchId: null,
  removedAt: null,
  ...over,
});

const grounds = (over: Partial<CadenceGrounds>): CadenceGrounds => ({
  roles: [],
  lastOn: '2026-03-01',
  rhythm: null,
  peak: 0,
  ...over,
});

describe('cadence of a tie', () => {
  it('is what the user wished, before anything else', () => {
    const cadence = cadenceOf(
      grounds({ roles: [role('mentor', { cadenceDays: 21 }), role('peer', { cadenceDays: 60 })], rhythm: 7 }),
    );
    expect(cadence).toMatchObject({ cadenceDays: 21, cadenceFrom: 'own', dueOn: '2026-03-22' });
  });

  it('is the rhythm the two have had, with half as long again before it is due', () => {
    expect(cadenceOf(grounds({ roles: [role('mentor')], rhythm: 14 }))).toMatchObject({
      cadenceDays: 14,
      cadenceFrom: 'rhythm',
      dueOn: '2026-03-22',
    });
  });

  it('learns no rhythm slower than a year', () => {
    expect(cadenceOf(grounds({ rhythm: 700 }))).toMatchObject({ cadenceDays: 365, cadenceFrom: 'rhythm' });
  });

  it.each([
    [null, 30],
    [5, 15],
    [3, 30],
    [1, 60],
  ])('is what suits the role otherwise: with a mentor of closeness %s, every %i days', (closeness, days) => {
    expect(cadenceOf(grounds({ roles: [role('mentor', { closeness })] }))).toMatchObject({
      cadenceDays: days,
      cadenceFrom: 'role',
    });
  });

  it('is that of the quickest role where several hold', () => {
    expect(cadenceOf(grounds({ roles: [role('peer'), role('manager'), role('network-contact')] })).cadenceDays).toBe(
      14,
    );
  });

  it('does not exist for a network contact without a rhythm', () => {
    expect(cadenceOf(grounds({ roles: [role('network-contact')] }))).toMatchObject({
      cadenceDays: null,
      cadenceFrom: null,
      dueOn: null,
    });
  });

  it('counts from the beginning of the role before the first contact, known to the day or in part', () => {
    expect(cadenceOf(grounds({ lastOn: null, roles: [role('mentor', { startedOn: '2026-02-10' })] })).dueOn).toBe(
      '2026-03-12',
    );
    expect(cadenceOf(grounds({ lastOn: null, roles: [role('mentor', { startedOn: '2026-02' })] })).dueOn).toBe(
      '2026-03-03',
    );
    expect(cadenceOf(grounds({ lastOn: null, roles: [role('mentor', { startedOn: '2026' })] })).dueOn).toBe(
      '2026-01-31',
    );
  });

  it('counts from a role that began after the last contact', () => {
    expect(
      cadenceOf(grounds({ lastOn: '2019-05-01', roles: [role('mentor', { startedOn: '2026-02-10' })] })).dueOn,
    ).toBe('2026-03-12');
  });

  it('has no day to count from where neither contact nor the role’s beginning is known', () => {
    expect(cadenceOf(grounds({ lastOn: null, roles: [role('mentor')] })).dueOn).toBeNull();
  });
});

describe('priority among what is due', () => {
  it('puts a close sponsor before a strong network contact, and among equals the tie that was stronger', () => {
    const sponsor = cadenceOf(grounds({ roles: [role('sponsor', { closeness: 4 })] })).priority;
    const contact = cadenceOf(grounds({ roles: [role('network-contact')], peak: 95 })).priority;
    const stranger = cadenceOf(grounds({ roles: [role('network-contact')] })).priority;
    expect([contact, stranger, sponsor].sort((a, b) => b - a)).toEqual([sponsor, contact, stranger]);
  });

  it('follows the importance the user gave', () => {
    const plain = cadenceOf(grounds({ roles: [role('peer')] })).priority;
    expect(cadenceOf(grounds({ roles: [role('peer', { importance: 3 })] })).priority).toBeCloseTo(plain * 1.5, 10);
  });
});
