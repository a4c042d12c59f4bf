import { expect, test } from 'vitest';
import { storable, storableRow } from './writer-values.ts';

test('texts lose what no database can hold, and nothing else', () => {
  expect(storable('Zoë 😀 渡辺\n')).toBe('Zoë 😀 渡辺\n');
  expect(storable('a\0b\0')).toBe('ab');
  expect(storable('half \ud83d')).toBe('half \ufffd');
  expect([storable(3), storable(null), storable(undefined)]).toEqual([3, null, null]);
});

test('a row that can be held is left as it is', () => {
  const good = { id: 'x', name: 'Zoë', count: 2, gone: null };
  expect(storableRow(good)).toBe(good);
  expect(storableRow({ ...good, name: 'Zo\0ë' })).toEqual(good);
});
