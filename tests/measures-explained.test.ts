import { expect, it } from 'vitest';
import { measures } from '../src/domain/network/measures/measures.ts';
import { measureFamilies } from '../scripts/reference/measure-families.ts';

it('every measure is explained in one place, and nothing else is', () => {
  const explained = measureFamilies.flatMap((family) => family.ids);
  expect(explained.toSorted()).toEqual([...new Set(measures.map(({ id }) => id))].toSorted());
});
