import { expect, test } from 'vitest';
import { capitalParts } from '../capital/capital-kinds.ts';
import { defaultCapitalSettings } from '../capital/capital-weights.ts';
import { byWorth, gainOf, otherFirsts, type Weighed, worthOf } from './ranking.ts';

const weights = defaultCapitalSettings.weights;
const nothing = Object.fromEntries(capitalParts.map((part) => [part, 0])) as Weighed['rise'];
const bringing = (alter: number, rise: Partial<Weighed['rise']>, effort = 1): Weighed => ({
  alter,
  kind: 'strengthen',
  reason: 'more-contact',
  effort,
  introducer: null,
  rise: { ...nothing, ...rise },
  independence: 0,
  strengthAfter: 50,
  favour: 1,
});

// 0.3 · 10 % = 3 points by closure; 0.2 · 14 % = 2.8 points by upkeep; the same by upkeep for twice the effort.
const closer = bringing(0, { closure: 0.1 });
const keeper = bringing(1, { upkeep: 0.14 });
const dearer = bringing(2, { upkeep: 0.14 }, 2);
const faint = bringing(3, { upkeep: 0.0001 });
const all = [faint, dearer, keeper, closer];

test('gain is weighed part by part, and what is worth doing is the gain for the effort', () => {
  expect(gainOf(closer, weights)).toEqual({ bonding: 3, bridging: 0, linking: 0, total: 3 });
  expect(worthOf(dearer, weights, {})).toBeCloseTo(1.4, 9);
  expect(worthOf(closer, weights, { kind: 'bridging' })).toBe(0);
  expect(byWorth(all, weights, {}).map(({ weighed }) => weighed.alter)).toEqual([0, 1, 2]);
});

test('whoever comes first by a hair does not, with a weight turned by a tenth', () => {
  // Closure at 0.2 gives 2 points (less than 2.8); upkeep at 0.3 gives 0.3/1.1 · 14 % = 3.8 (more than 3).
  const turned = otherFirsts(all, weights, {}).map(
    ({ part, weight, first }) => `${part} ${weight.toFixed(1)}: ${first.alter}`,
  );
  expect(turned).toContain('closure 0.2: 1');
  expect(turned).toContain('upkeep 0.3: 1');
  expect(turned).not.toContain('upper 0.4: 1');
  expect(otherFirsts([closer, faint], weights, {})).toEqual([]);
});
