import { describe, expect, test } from 'vitest';
import { boundary, boundaryEvent } from '../boundaries/boundary.ts';
import { boundaryStandingOf } from '../boundaries/boundary-standing.ts';
import { localHelp } from './local-help.ts';
import { supportMapOf } from './support-map.ts';
import { supporter } from './supporter.ts';

const somebody = (given: object) => supporter.parse({ person: { name: 'Inês Example' }, isSafe: 'yes', ...given });

describe('the map of support', () => {
  test('of somebody who is alone says whom to begin with', () => {
    expect(supportMapOf([])).toMatchObject({ isAlone: true, safe: 0 });
    expect(supportMapOf([somebody({ isSafe: 'unsure' })]).next).toMatch(/^There is nobody on the map yet/);
  });
  test('counts only those marked safe, and says what is missing', () => {
    const map = supportMapOf([
      somebody({ isSafe: 'no', helpsWith: ['listen'] }),
      somebody({ helpsWith: ['listen', 'advise'] }),
      somebody({ helpsWith: ['listen'], isOver: true }),
    ]);
    expect(map.needs.find(({ need }) => need === 'listen')?.people).toEqual([1]);
    expect(map.missing).toEqual(['witness', 'stand-by', 'practical', 'professional']);
    expect(map.next).toContain('You could tell one of them one sentence');
  });
  test('points out that everybody depends on the same place, then that no professional is on it', () => {
    expect(supportMapOf([somebody({ knows: 'all of it' })]).next).toContain('Somebody from outside');
    expect(supportMapOf([somebody({ knows: 'some', isOutside: true })]).next).toContain('Find local help');
    const full = somebody({ knows: 'some', isOutside: true, helpsWith: ['professional'] });
    expect(supportMapOf([full]).next).toMatch(/^You have people around you/);
  });
});

test('local help says where to turn and what to search for, and gives no numbers or addresses', () => {
  for (const { turnTo, searchFor } of localHelp) {
    expect(searchFor.length).toBeGreaterThan(0);
    expect([turnTo, ...searchFor].join(' ')).not.toMatch(/\d{2,}|https?:|www\./);
  }
});

describe('a boundary', () => {
  const said = boundary.parse({ what: 'No calls after six', communicated: { how: 'in-writing', on: '2026-10-10' } });
  const event = (outcome: string, on: string) => boundaryEvent.parse({ boundary: 1, outcome, on });
  test('that was not said yet is not broken after it was said', () => {
    const unsaid = boundary.parse({ what: 'No calls after six' });
    expect(boundaryStandingOf(unsaid, [event('broken', '2026-11-01')])).toMatchObject({
      broken: 1,
      brokenAfterSaid: 0,
    });
    expect(boundaryStandingOf(unsaid, []).next).toContain('has not been said yet');
  });
  test('counts what came after it was said, and leads on step by step', () => {
    const before = event('broken', '2026-10-09');
    expect(boundaryStandingOf(said, [before]).brokenAfterSaid).toBe(0);
    expect(boundaryStandingOf(said, [before, event('kept', '2026-10-12')]).next).toContain('being kept');
    const once = [event('broken', '2026-10-10')];
    expect(boundaryStandingOf(said, once).next).toContain('one thing you can do by yourself');
    const decided = { ...said, consequence: 'I answer the next day.' };
    expect(boundaryStandingOf(decided, once).next).toContain('You had decided: I answer the next day.');
    const standing = boundaryStandingOf(decided, [...once, event('broken', '2026-10-20')]);
    expect(standing).toMatchObject({ brokenAfterSaid: 2, lastBrokenOn: '2026-10-20' });
    expect(standing.next).toContain('crossed 2 times');
  });
});
