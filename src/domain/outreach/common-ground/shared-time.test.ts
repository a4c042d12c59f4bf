import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Period, sharedTime } from './shared-time.ts';

const today = '2026-11-22';
const ran = (from: string | null, until: string | null): Period => ({ from, until, isOpen: false });
const runs = (from: string | null): Period => ({ from, until: null, isOpen: true });

describe('two times at one place', () => {
  it('ran together where their years leave no doubt', () => {
    expect(sharedTime(ran('2012', '2017'), ran('2014', '2019'), today)).toEqual({
      together: 'together',
      from: '2014',
      until: '2017',
    });
  });

  it('run together today where both are held today, whenever they began', () => {
    expect(sharedTime(runs(null), runs('2019-03'), today)).toEqual({ together: 'together', from: null, until: null });
  });

  it('perhaps ran together where one ended in the year the other began', () => {
    expect(sharedTime(ran('2010', '2014'), ran('2014', '2016'), today).together).toBe('perhaps');
  });

  it('ran apart where one ended in the month before the other began', () => {
    expect(sharedTime(ran('2010-01', '2014-03'), runs('2014-04'), today).together).toBe('apart');
  });

  it('ran together where a day was enough', () => {
    expect(sharedTime(ran('2010', '2014-03-31'), ran('2014-03-31', '2016'), today).together).toBe('together');
  });

  it('tell nothing certain where a past one is undated', () => {
    expect(sharedTime(ran(null, null), ran('2010', '2012'), today).together).toBe('perhaps');
  });
});

/** Days that a day known in part may be. */
const days = (partial: string, end: boolean): string[] => {
  if (partial.length === 10) return [partial];
  if (partial.length === 7) return [`${partial}-01`, `${partial}-15`, `${partial}-28`];
  return [`${partial}-01-01`, `${partial}-06-15`, end ? `${partial}-12-31` : `${partial}-12-28`];
};

const partialDay = fc
  .tuple(
    fc.integer({ min: 2010, max: 2013 }),
    fc.constantFrom('', '-01', '-06', '-12'),
    fc.constantFrom('', '-01', '-28'),
  )
  .map(([year, month, day]) => `${year}${month}${month ? day : ''}`);
const period = fc
  .tuple(partialDay, partialDay)
  .map(([one, other]) => (one < other ? ran(one, other) : ran(other, one)));

/** Every way in which two times may really have run, as far as we sample them. */
const overlaps = (one: Period, other: Period): boolean[] =>
  realTimes(one).flatMap(([start, end]) => realTimes(other).map(([from, until]) => start <= until && from <= end));
const realTimes = ({ from, until }: Period): [string, string][] =>
  days(from ?? '', false).flatMap((start) =>
    days(until ?? '', true).flatMap((end): [string, string][] => (start <= end ? [[start, end]] : [])),
  );

it('says together only where every reading agrees, apart only where none does, and the same either way round', () => {
  fc.assert(
    fc.property(period, period, (one, other) => {
      const { together, from, until } = sharedTime(one, other, today);
      const found = overlaps(one, other);
      if (together === 'together') expect(found).not.toContain(false);
      if (together === 'apart') expect(found).not.toContain(true);
      if (found.length > 0 && found.every(Boolean) && together === 'apart')
        throw new Error('apart though always together');
      const turned = sharedTime(other, one, today);
      expect(turned.together).toBe(together);
      expect([turned.from, turned.until].map((day) => day?.slice(0, 4))).toEqual(
        [from, until].map((day) => day?.slice(0, 4)),
      );
    }),
    { numRuns: 500 },
  );
});
