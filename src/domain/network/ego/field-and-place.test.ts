import { expect, test } from 'vitest';
import { loadOccupations } from '../status/load-occupations.ts';
import { fieldOf, placeOf } from './field-and-place.ts';

test.each([
  ['Lisbon, Portugal', 'Lisbon, Portugal'],
  ['  Lisbon ,Portugal ', 'Lisbon, Portugal'],
  ['Greater Lisbon Area, Portugal', 'Lisbon, Portugal'],
  ['Lisbon, Lisboa, Portugal', 'Lisbon, Portugal'],
  ['Greater Paris Metropolitan Region', 'Paris'],
  ['San Francisco Bay Area', 'San Francisco Bay'],
  ['Portugal', 'Portugal'],
  ['Singapore, Singapore', 'Singapore'],
  ['', null],
  [' , ', null],
  [null, null],
])('the place in “%s” is %s', (location, place) => {
  expect(placeOf(location)).toBe(place);
});

test('a field is the industry on file, else the family of the occupation', async () => {
  const tables = await loadOccupations();
  const developer = tables.byCode.get('2512') ?? null;
  expect(fieldOf(' Energy  and engineering', developer, tables)).toBe('Energy and engineering');
  expect(fieldOf(' ', developer, tables)).toBe('Information and communications technology professionals');
  expect(fieldOf(null, null, tables)).toBeNull();
});
