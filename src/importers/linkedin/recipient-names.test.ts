import { expect, test } from 'vitest';
import { RecipientNames } from './recipient-names.ts';

const names = new RecipientNames();
names.learn('Wren Hale, PhD');
names.learn('Sam Lee, Head of Sales, Berlin');
names.learn('Tomás Reyes');

test('names seen whole elsewhere stay whole, even without addresses', () => {
  expect(names.split('Tomás Reyes, Wren Hale, PhD, Ann Roe')).toEqual(['Tomás Reyes', 'Wren Hale, PhD', 'Ann Roe']);
  expect(names.split('Sam Lee, Head of Sales, Berlin, Ann Roe', 2)).toEqual([
    'Sam Lee, Head of Sales, Berlin',
    'Ann Roe',
  ]);
});

test('one address means one name, whatever its commas', () => {
  expect(names.split('Ada Poe, Esq., Dr.', 1)).toEqual(['Ada Poe, Esq., Dr.']);
});

test('credentials of names never seen go to the name before them', () => {
  expect(names.split('Jane Doe, Ph.D., Ann Roe, MBA', 2)).toEqual(['Jane Doe, Ph.D.', 'Ann Roe, MBA']);
  expect(names.split('Jane Doe, Ph.D., Ann Roe')).toEqual(['Jane Doe, Ph.D.', 'Ann Roe']);
});

test('as a last resort single words go to the name before them until the count is right', () => {
  expect(names.split('Jane Doe, Certified, Ann Roe', 2)).toEqual(['Jane Doe, Certified', 'Ann Roe']);
});

test('nobody is nobody', () => {
  expect(names.split('')).toEqual([]);
});
